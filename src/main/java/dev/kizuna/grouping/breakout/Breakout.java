package dev.kizuna.grouping.breakout;

import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import java.time.Instant;
import java.util.List;

/**
 * A meeting's rooms as they are at one moment.
 *
 * @param round in which people sit there
 * @param home the channel where their threads hang, or in whose category they stand
 * @param opened tells these rooms from earlier ones of the same meeting
 * @param rooms in the order of the tables
 * @param guests who was in voice and was moved, or is to be
 */
public record Breakout(
        MeetingId meeting,
        CircleId circle,
        RoomKind kind,
        Phase phase,
        int round,
        ChannelId home,
        Instant opened,
        List<Room> rooms,
        List<Guest> guests) {
    public Breakout {
        rooms = List.copyOf(rooms);
        guests = List.copyOf(guests);
    }

    /** Where the rooms are that people can go to. */
    public List<ChannelId> channels() {
        return rooms.stream().flatMap(room -> room.channel().stream()).toList();
    }

    public boolean isRefused() {
        return rooms.stream().anyMatch(room -> room.state() == RoomState.REFUSED);
    }
}
