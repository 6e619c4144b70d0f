package dev.kizuna.reminder.discord;

import dev.kizuna.discord.IdFormat;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.meeting.MeetingView;

/** What this room's buttons, menus and forms carry. */
final class ReminderIds {
    static final IdFormat<Of> SHOW = IdFormat.of("reminder.show", Of.class);
    static final IdFormat<Of> WHOM = IdFormat.of("reminder.whom", Of.class);
    static final IdFormat<Sheet> TOLD = IdFormat.of("reminder.told", Sheet.class);
    static final IdFormat<Sheet> AGAIN = IdFormat.of("reminder.again", Sheet.class);
    static final IdFormat<Sheet> PHONE = IdFormat.of("reminder.phone", Sheet.class);
    static final IdFormat<Call> PHONED = IdFormat.of("reminder.phoned", Call.class);
    static final IdFormat<Of> ASK_MEETING = IdFormat.of("reminder.meeting", Of.class);
    static final IdFormat<Of> MEETING_FORM = IdFormat.of("reminder.meeting.form", Of.class);
    static final IdFormat<Of> ASK_CIRCLE = IdFormat.of("reminder.circle", Of.class);
    static final IdFormat<Of> CIRCLE_FORM = IdFormat.of("reminder.circle.form", Of.class);
    static final IdFormat<Digest> DIGEST = IdFormat.of("reminder.digest", Digest.class);
    /** Under the digest itself, so pressed in direct messages. */
    static final IdFormat<Quit> QUIT = IdFormat.of("reminder.quit", Quit.class);

    static final IdFormat<Plain> CALL = IdFormat.of("reminder.call", Plain.class);
    /** Under the call: its presser coordinates. */
    static final IdFormat<Plain> HERE = IdFormat.of("reminder.here", Plain.class);

    static final Plain PLAIN = new Plain();

    private ReminderIds() {}

    /** Nothing to carry. */
    record Plain() {}

    static Of of(MeetingView meeting) {
        return new Of(meeting.id());
    }

    /** A meeting. */
    record Of(MeetingId meeting) {}

    /** A page about a meeting, the first being 1. */
    record Sheet(MeetingId meeting, int page) {}

    /** A notice that somebody has phoned about, or has not after all. */
    record Call(MeetingId meeting, long notice, Switch done) {}

    /** Whether the weekly digest is wanted; pressed on a meeting's card. */
    record Digest(MeetingId meeting, Switch wanted) {}

    /** A circle whose digest is no longer wanted. */
    record Quit(CircleId circle) {}

    /** One way or the other. */
    enum Switch {
        ON,
        OFF;

        static Switch of(boolean on) {
            return on ? ON : OFF;
        }
    }
}
