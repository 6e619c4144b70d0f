package dev.kizuna.discord;

import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.RoleId;
import dev.kizuna.kernel.UserId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.Permission;

/** Servers as a test wants them: reachable, with these channels and roles, and these permissions taken away. */
public final class StageServers implements Servers {
    public final Set<ChannelId> channels = new HashSet<>();
    public final Set<RoleId> roles = new HashSet<>();
    public final Map<ChannelId, Set<Permission>> missingIn = new HashMap<>();
    public final Set<Permission> missingOnServer = EnumSet.noneOf(Permission.class);
    public boolean reachable = true;
    public final Map<UserId, Belonging> members = new HashMap<>();

    @Override
    public boolean reachable(CircleId circle) {
        return reachable;
    }

    @Override
    public Optional<String> name(CircleId circle) {
        return Optional.of("サーバー");
    }

    @Override
    public Set<Permission> missing(CircleId circle, ChannelId channel, Collection<Permission> needed) {
        Set<Permission> missing = new HashSet<>(needed);
        if (channels.contains(channel)) {
            missing.retainAll(missingIn.getOrDefault(channel, Set.of()));
        }
        return missing;
    }

    @Override
    public Set<Permission> missing(CircleId circle, Collection<Permission> needed) {
        Set<Permission> missing = new HashSet<>(needed);
        missing.retainAll(missingOnServer);
        return missing;
    }

    @Override
    public boolean has(CircleId circle, ChannelId channel) {
        return channels.contains(channel);
    }

    @Override
    public boolean has(CircleId circle, RoleId role) {
        return roles.contains(role);
    }

    @Override
    public Optional<Belonging> member(CircleId circle, UserId user) {
        return Optional.ofNullable(members.get(user));
    }
}
