package dev.kizuna.rehearsal.world;

import dev.kizuna.rehearsal.wire.ApiError;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Who may do what, reckoned anew each time from roles and overwrites, as Discord documents it. */
public final class Powers {
    /** What a silenced member (time-out) keeps. */
    private static final long OF_SILENCED = Permission.VIEW_CHANNEL | Permission.READ_MESSAGE_HISTORY;

    private final Clock clock;

    Powers(Clock clock) {
        this.clock = clock;
    }

    /** What the user may do in the server as a whole; 0 for strangers. */
    public long in(Guild guild, User user) {
        Member member = guild.member(user.id());
        if (member == null) {
            return 0;
        }
        if (guild.owner == user) {
            return Permission.ALL;
        }
        long granted = guild.everyone().permissions;
        for (long id : member.roles) {
            Role role = guild.roles.get(id);
            granted |= role == null ? 0 : role.permissions;
        }
        return (granted & Permission.ADMINISTRATOR) == 0 ? granted : Permission.ALL;
    }

    /** What the user may do in the channel; in a thread what its parent grants. */
    public long in(Channel channel, User user) {
        Guild guild = channel.guild();
        if (guild == null) {
            return user.isBot() || channel.recipient() == user ? Permission.ALL : 0;
        }
        Member member = guild.member(user.id());
        if (member == null) {
            return 0;
        }
        long granted = in(guild, user);
        if (granted == Permission.ALL) {
            return granted;
        }
        Channel holder = channel.isThread() && channel.parent != null ? channel.parent : channel;
        // Whoever manages a category manages what is in it, unless the channel itself says otherwise.
        if (holder.parent != null) {
            granted |= in(holder.parent, user) & Permission.MANAGE_CHANNELS;
        }
        granted = overwritten(granted, holder, member);
        if (holder.holdsVoices() && (granted & Permission.CONNECT) == 0) {
            granted &= Permission.VIEW_CHANNEL;
        }
        if (member.silencedUntil != null && member.silencedUntil.isAfter(clock.instant())) {
            granted &= OF_SILENCED;
        }
        return (granted & Permission.VIEW_CHANNEL) == 0 ? 0 : granted;
    }

    private static long overwritten(long base, Channel channel, Member member) {
        long granted = apply(base, channel.overwrites.get(member.guild().id()));
        long allow = 0;
        long deny = 0;
        for (long role : member.roles) {
            Overwrite overwrite = channel.overwrites.get(role);
            if (overwrite != null) {
                allow |= overwrite.allow();
                deny |= overwrite.deny();
            }
        }
        granted = (granted & ~deny) | allow;
        return apply(granted, channel.overwrites.get(member.user().id()));
    }

    private static long apply(long granted, @Nullable Overwrite overwrite) {
        return overwrite == null ? granted : (granted & ~overwrite.deny()) | overwrite.allow();
    }

    public boolean may(User user, Channel channel, long permissions) {
        return sees(user, channel) && (in(channel, user) & permissions) == permissions;
    }

    public boolean sees(User user, Channel channel) {
        if ((in(channel, user) & Permission.VIEW_CHANNEL) == 0) {
            return false;
        }
        return channel.type() != Channel.PRIVATE_THREAD
                || channel.crew.containsKey(user.id())
                || (in(channel, user) & Permission.MANAGE_THREADS) != 0;
    }

    /**
     * Refuses with 50001 who does not see the channel, or of a voice channel who may not connect to it, and with 50013
     * who lacks one of the permissions.
     */
    public void demand(User user, Channel channel, long permissions) {
        boolean barred = channel.holdsVoices() && permissions != 0 && (in(channel, user) & Permission.CONNECT) == 0;
        if (barred || !sees(user, channel)) {
            throw new ApiError(403, 50001, "Missing Access");
        }
        if ((in(channel, user) & permissions) != permissions) {
            throw new ApiError(403, 50013, "Missing Permissions");
        }
    }

    /** Refuses strangers with 50001, and with 50013 who lacks one of the permissions. */
    public void demand(User user, Guild guild, long permissions) {
        if (guild.member(user.id()) == null) {
            throw new ApiError(403, 50001, "Missing Access");
        }
        if ((in(guild, user) & permissions) != permissions) {
            throw new ApiError(403, 50013, "Missing Permissions");
        }
    }

    /** Refuses with 50013 who does not stand above the rank. */
    public void demandAbove(User user, Guild guild, int rank) {
        Member member = guild.member(user.id());
        if (member == null || member.rank() <= rank) {
            throw new ApiError(403, 50013, "Missing Permissions");
        }
    }
}
