package dev.kizuna.discord.jda;

import dev.kizuna.kernel.UserId;
import java.util.LinkedHashMap;
import java.util.Map;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.concrete.PrivateChannel;
import org.jspecify.annotations.Nullable;

/**
 * Direct channels that have been opened. JDA remembers ten, and would open each of the others again, by a request, for
 * every message. Safe for threads.
 */
final class DirectChannels {
    static final int MOST = 5_000;

    private final Map<UserId, PrivateChannel> opened = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UserId, PrivateChannel> eldest) {
            return size() > MOST;
        }
    };

    /** None where it has to be opened first in this session. */
    synchronized @Nullable PrivateChannel with(UserId person, JDA session) {
        PrivateChannel known = opened.get(person);
        return known != null && known.getJDA() == session ? known : null;
    }

    synchronized PrivateChannel keep(UserId person, PrivateChannel channel) {
        opened.put(person, channel);
        return channel;
    }
}
