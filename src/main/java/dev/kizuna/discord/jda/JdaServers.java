package dev.kizuna.discord.jda;

import static java.util.stream.Collectors.toSet;

import dev.kizuna.discord.MessengerTrouble;
import dev.kizuna.discord.MessengerTrouble.Kind;
import dev.kizuna.discord.Servers;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.RoleId;
import dev.kizuna.kernel.UserId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

/** What JDA's cache holds of the servers; members it does not hold. */
final class JdaServers implements Servers {
    private static final long PATIENCE_SECONDS = 20;

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

    @Override
    public Optional<Belonging> member(CircleId circle, UserId user) {
        Guild guild = guild(circle).orElseThrow(() -> new MessengerTrouble(Kind.UNAVAILABLE, 0));
        try {
            Member member = guild.retrieveMemberById(user.value())
                    .useCache(false)
                    .submit()
                    .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .join();
            Set<RoleId> roles = member.getRoles().stream()
                    .map(role -> new RoleId(role.getIdLong()))
                    .collect(toSet());
            return Optional.of(new Belonging(roles, member.hasPermission(Permission.MANAGE_SERVER)));
        } catch (RuntimeException e) {
            MessengerTrouble trouble = Troubles.of(e);
            if (trouble.kind() == Kind.UNREACHABLE) {
                return Optional.empty();
            }
            throw trouble;
        }
    }

    private Optional<GuildChannel> channel(CircleId circle, ChannelId channel) {
        return guild(circle).map(guild -> guild.getGuildChannelById(channel.value()));
    }

    private Optional<Guild> guild(CircleId circle) {
        return jda.get().map(known -> known.getGuildById(circle.value()));
    }
}
