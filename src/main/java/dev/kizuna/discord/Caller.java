package dev.kizuna.discord;

import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.kernel.RoleId;
import dev.kizuna.kernel.UserId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who typed or pressed, where, and what Discord says of them at this very moment.
 *
 * @param circle the server it happened on; none in a direct message
 * @param name the name others see on that server
 * @param language the language the person reads: of their Discord client
 * @param managesServer whether Discord grants them Manage Server there
 * @param interaction the interaction's snowflake: of two interactions the later one has the greater
 */
public record Caller(
        @Nullable CircleId circle,
        ChannelId channel,
        UserId user,
        String name,
        Language language,
        Set<RoleId> roles,
        boolean managesServer,
        long interaction) {

    /**
     * The circle, where the audience of the route has made sure that there is one.
     *
     * @throws Refusal {@link EdgeRefusal#ONLY_ON_A_SERVER} in a direct message
     */
    public CircleId inCircle() {
        if (circle == null) {
            throw new Refusal(EdgeRefusal.ONLY_ON_A_SERVER);
        }
        return circle;
    }
}
