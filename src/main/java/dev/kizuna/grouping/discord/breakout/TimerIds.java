package dev.kizuna.grouping.discord.breakout;

import dev.kizuna.discord.IdFormat;
import dev.kizuna.grouping.timer.BellKind;
import dev.kizuna.kernel.MeetingId;

/** What the buttons of a timer carry. */
final class TimerIds {
    static final IdFormat<Length> START = IdFormat.of("timer.start", Length.class);
    static final IdFormat<BreakoutIds.Of> EXTEND = IdFormat.of("timer.extend", BreakoutIds.Of.class);
    static final IdFormat<BreakoutIds.Of> STOP = IdFormat.of("timer.stop", BreakoutIds.Of.class);
    static final IdFormat<Turn> NEXT = IdFormat.of("timer.next", Turn.class);
    static final IdFormat<Card> LEFT = IdFormat.of("timer.left", Card.class);
    static final IdFormat<Rung> LEFT_HERE = IdFormat.of("timer.rung", Rung.class);

    private TimerIds() {}

    /** A timer of so many minutes. */
    record Length(MeetingId meeting, int minutes) {}

    /** The turn that is over. */
    record Turn(MeetingId meeting, int turn) {}

    /** @param started milliseconds; tells a timer's card from earlier ones of the same meeting */
    record Card(MeetingId meeting, long started) {}

    /** @param number tells a ring from others of its kind */
    record Rung(MeetingId meeting, BellKind kind, int number, long started) {}
}
