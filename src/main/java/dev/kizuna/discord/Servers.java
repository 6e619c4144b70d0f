package dev.kizuna.discord;

import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.RoleId;
import dev.kizuna.kernel.UserId;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.Permission;

/** What the bot can see of its servers at this moment; of their members alone it asks Discord. */
public interface Servers {

    /** Whether the bot is on the circle's server and the server is reachable. */
    boolean reachable(CircleId circle);

    /** The server's name; empty when it cannot be seen. */
    Optional<String> name(CircleId circle);

    /** Those of {@code needed} that the bot lacks in the channel; all of them where the channel cannot be seen. */
    Set<Permission> missing(CircleId circle, ChannelId channel, Collection<Permission> needed);

    /** Those of {@code needed} that the bot lacks on the server as a whole. */
    Set<Permission> missing(CircleId circle, Collection<Permission> needed);

    /** Whether the channel exists on that server and the bot can see it. */
    boolean has(CircleId circle, ChannelId channel);

    /** Whether the role exists on that server. */
    boolean has(CircleId circle, RoleId role);

    /**
     * What a person is there; empty when they are not on the server. Waits for Discord's answer, so never within a write.
     *
     * @throws MessengerTrouble when Discord cannot be asked
     */
    Optional<Belonging> member(CircleId circle, UserId user);

    /** What Discord says of a member, as {@link Caller} has it of whoever types. */
    record Belonging(Set<RoleId> roles, boolean managesServer) {}
}
