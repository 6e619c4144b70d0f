package dev.kizuna.discord.jda;

import dev.kizuna.discord.Servers;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.RoleId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

/** What JDA's cache holds of the servers. */
final class JdaServers implements Servers {
    private final Supplier<Optional<JDA>> jda;

    JdaServers(Supplier<Optional<JDA>> jda) {
        this.jda = jda;
    }

    @Override
    public boolean reachable(CircleId circle) {
        return guild(circle).isPresent();
    }

    @Override
    public Optional<String> name(CircleId circle) {
        return guild(circle).map(Guild::getName);
    }

    @Override
    public Set<Permission> missing(CircleId circle, ChannelId channel, Collection<Permission> needed) {
        EnumSet<Permission> missing = EnumSet.copyOf(needed);
        channel(circle, channel)
                .ifPresent(seen ->
                        missing.removeAll(seen.getGuild().getSelfMember().getPermissions(seen)));
        return missing;
    }

    @Override
    public Set<Permission> missing(CircleId circle, Collection<Permission> needed) {
        EnumSet<Permission> missing = EnumSet.copyOf(needed);
        guild(circle).ifPresent(guild -> missing.removeAll(guild.getSelfMember().getPermissions()));
        return missing;
    }

    @Override
    public boolean has(CircleId circle, ChannelId channel) {
        return channel(circle, channel)
                .filter(seen -> seen.getGuild().getSelfMember().hasPermission(seen, Permission.VIEW_CHANNEL))
                .isPresent();
    }

    @Override
    public boolean has(CircleId circle, RoleId role) {
        return guild(circle).map(guild -> guild.getRoleById(role.value())).isPresent();
    }

    private Optional<GuildChannel> channel(CircleId circle, ChannelId channel) {
        return guild(circle).map(guild -> guild.getGuildChannelById(channel.value()));
    }

    private Optional<Guild> guild(CircleId circle) {
        return jda.get().map(known -> known.getGuildById(circle.value()));
    }
}
