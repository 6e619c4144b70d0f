package dev.kizuna.grouping.discord.breakout;

import dev.kizuna.discord.IdFormat;
import dev.kizuna.grouping.breakout.RoomKind;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.meeting.MeetingView;

/** What the buttons of rooms and timer carry. */
final class BreakoutIds {
    static final IdFormat<Of> SHOW = IdFormat.of("breakout.show", Of.class);
    static final IdFormat<Wanted> OPEN = IdFormat.of("breakout.open", Wanted.class);
    static final IdFormat<InRound> GATHER = IdFormat.of("breakout.gather", InRound.class);
    static final IdFormat<Of> RELEASE = IdFormat.of("breakout.release", Of.class);
    static final IdFormat<Of> CLOSE = IdFormat.of("breakout.close", Of.class);
    static final IdFormat<AtTable> WHO = IdFormat.of("breakout.who", AtTable.class);

    private BreakoutIds() {}

    static Of of(MeetingView meeting) {
        return new Of(meeting.id());
    }

    /** A meeting. */
    record Of(MeetingId meeting) {}

    /** Rooms of a kind for a meeting's tables. */
    record Wanted(MeetingId meeting, RoomKind kind) {}

    /** A round of a meeting, the first being 1. */
    record InRound(MeetingId meeting, int round) {}

    /** @param opened seconds; tells these rooms from earlier ones of the same meeting */
    record AtTable(MeetingId meeting, int table, long opened) {}
}
