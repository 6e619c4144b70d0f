package dev.kizuna.attendance;

import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.MeetingView;
import java.time.Duration;
import java.time.Instant;

/** When members check in by themselves: from half an hour before the start until the end. */
public enum Hours {
    EARLY,
    OPEN,
    OVER;

    /** How long before the start the door opens. */
    static final Duration BEFORE = Duration.ofMinutes(30);

    public static Hours of(MeetingView meeting, Instant now) {
        if (now.isBefore(opens(meeting))) {
            return EARLY;
        }
        return meeting.isOver(now) ? OVER : OPEN;
    }

    /** When members can begin to. */
    public static Instant opens(MeetingView meeting) {
        return meeting.start().minus(BEFORE);
    }

    /** @throws Refusal {@link AttendanceRefusal#TOO_EARLY}, {@link AttendanceRefusal#OVER} */
    static void requireOpen(MeetingView meeting, Instant now) {
        switch (of(meeting, now)) {
            case OPEN -> {}
            case EARLY ->
                throw new Refusal(
                        AttendanceRefusal.TOO_EARLY, "opens", opens(meeting).atZone(meeting.zone()));
            case OVER -> throw new Refusal(AttendanceRefusal.OVER);
        }
    }

    /**
     * What binds coordinators as well.
     *
     * @throws Refusal {@link AttendanceRefusal#NOT_ANNOUNCED}, {@link AttendanceRefusal#CANCELLED}
     */
    static void requireStanding(MeetingView meeting) {
        switch (meeting.state()) {
            case DRAFT -> throw new Refusal(AttendanceRefusal.NOT_ANNOUNCED);
            case CANCELLED -> throw new Refusal(AttendanceRefusal.CANCELLED);
            case ANNOUNCED, CLOSED -> {}
        }
    }
}
