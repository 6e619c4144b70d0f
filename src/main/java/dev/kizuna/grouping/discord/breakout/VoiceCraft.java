package dev.kizuna.grouping.discord.breakout;

import dev.kizuna.discord.VoiceRooms;
import dev.kizuna.grouping.breakout.Breakout;
import dev.kizuna.grouping.breakout.Progress;
import dev.kizuna.grouping.breakout.Room;
import dev.kizuna.grouping.breakout.RoomState;
import dev.kizuna.kernel.ChannelId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A voice channel for each table. Discord has nothing to tell one's own channel by but its name and when it was made: of
 * that name, made since it was first tried, is what a broken-off making has left.
 */
final class VoiceCraft implements RoomCraft {
    /** How far Discord's clock may be behind the machine's. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    private final VoiceRooms voices;
    private final Progress progress;
    private final String reason;
    private final Clock wall;

    /** @param reason for the server's audit log */
    VoiceCraft(VoiceRooms voices, Progress progress, String reason, Clock wall) {
        this.voices = voices;
        this.progress = progress;
        this.reason = reason;
        this.wall = wall;
    }

    @Override
    public boolean stands(Breakout breakout, Room room) {
        return room.channel()
                .filter(channel -> voices.exists(breakout.circle(), channel))
                .isPresent();
    }

    @Override
    public void make(Breakout breakout, Room room) {
        List<ChannelId> left = room.state() == RoomState.TRYING ? made(breakout, room) : List.of();
        if (room.state() != RoomState.TRYING) {
            progress.trying(breakout.meeting(), room.table(), wall.instant());
        }
        ChannelId channel =
                left.isEmpty() ? voices.make(breakout.circle(), breakout.home(), room.name(), reason) : left.get(0);
        progress.made(breakout.meeting(), room.table(), channel, null);
    }

    private List<ChannelId> made(Breakout breakout, Room room) {
        Instant since = room.tried().orElseGet(wall::instant).minus(SKEW);
        return voices.made(breakout.circle(), room.name(), since);
    }

    /** A request that was sent twice may have made two. */
    @Override
    public void remove(Breakout breakout, Room room) {
        Set<ChannelId> all = new LinkedHashSet<>();
        room.channel().ifPresent(all::add);
        if (room.tried().isPresent()) {
            all.addAll(made(breakout, room));
        }
        all.forEach(channel -> voices.remove(breakout.circle(), channel, reason));
    }
}
