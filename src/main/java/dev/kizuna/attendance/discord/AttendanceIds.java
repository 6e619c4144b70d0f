package dev.kizuna.attendance.discord;

import dev.kizuna.attendance.AttendanceRefusal;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.IdFormat;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Presence;

/**
 * What this room's buttons and forms carry. Those of a panel say what is to be, "here" or "not here", never "the other
 * way", since another hand may have been quicker.
 */
final class AttendanceIds {
    static final IdFormat<Of> PANEL = IdFormat.of("attendance.panel", Of.class);
    /** In spite of the hour. */
    static final IdFormat<Of> OPEN = IdFormat.of("attendance.open", Of.class);

    static final IdFormat<Look> TAB = IdFormat.of("attendance.tab", Look.class);
    /** The menu; what is chosen is a {@link Spot} or a {@link Deed}. */
    static final IdFormat<Look> LIST = IdFormat.of("attendance.list", Look.class);

    static final IdFormat<Look> PAGE = IdFormat.of("attendance.page", Look.class);
    static final IdFormat<At> IN = IdFormat.of("attendance.in", At.class);
    static final IdFormat<At> OUT = IdFormat.of("attendance.out", At.class);
    /** As {@link #OUT}; by another name, since it stands beside the list. */
    static final IdFormat<At> UNDO = IdFormat.of("attendance.undo", At.class);
    /** As {@link #IN}, for the same reason. */
    static final IdFormat<At> REDO = IdFormat.of("attendance.redo", At.class);
    /** A seat for who came after people were told theirs. */
    static final IdFormat<At> SEAT = IdFormat.of("attendance.seat", At.class);

    static final IdFormat<Look> WALK_IN = IdFormat.of("attendance.walkIn", Look.class);
    static final IdFormat<Look> WALKED_IN = IdFormat.of("attendance.walkedIn", Look.class);
    static final IdFormat<Look> VOICE = IdFormat.of("attendance.voice", Look.class);
    static final IdFormat<Of> CODE = IdFormat.of("attendance.code", Of.class);
    static final IdFormat<Of> SUMMARY = IdFormat.of("attendance.summary", Of.class);
    static final IdFormat<Print> PRINT = IdFormat.of("attendance.print", Print.class);
    /** A member's own; pressed in direct messages, too. */
    static final IdFormat<Own> CHECK_IN = IdFormat.of("attendance.checkin", Own.class);

    private AttendanceIds() {}

    /** A meeting. */
    record Of(MeetingId meeting) {
        Of(MeetingView meeting) {
            this(meeting.id());
        }
    }

    /** A meeting's panel. */
    record Look(MeetingId meeting, Spot spot) {}

    /** A person on a meeting's panel. */
    record At(MeetingId meeting, MemberId member, Spot spot) {}

    /** What is to be printed for a meeting. */
    record Print(MeetingId meeting, Sheet sheet) {}

    /** A meeting, of a circle. */
    record Own(CircleId circle, MeetingId meeting) {}

    /**
     * Who checks in. In a direct message no name is taken: only people known are heard there.
     *
     * @throws Refusal {@link AttendanceRefusal#OF_ANOTHER_SERVER} when pressed on a server that is not the circle's
     */
    static Presence member(Caller caller, CircleId circle) {
        if (caller.circle() != null && !caller.circle().equals(circle)) {
            throw new Refusal(AttendanceRefusal.OF_ANOTHER_SERVER);
        }
        String name = caller.circle() == null ? null : caller.name();
        return new Presence(caller.user(), name, caller.language().locale());
    }
}
