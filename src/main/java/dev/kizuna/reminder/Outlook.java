package dev.kizuna.reminder;

import dev.kizuna.meeting.MeetingView;
import java.time.Instant;
import java.util.List;

/**
 * A meeting's reminders as they stand: what has come, what will, and whom it would concern now.
 *
 * @param circles what holds where a meeting has no plan of its own
 * @param steps in the order in which they come
 */
public record Outlook(MeetingView meeting, Plan plan, Plan circles, List<Step> steps, Addressees whom) {

    /** A lead and its moment. */
    public record Step(Lead lead, Instant moment, Stage stage) {}

    /** How far a lead has come. */
    public enum Stage {
        AHEAD,
        SAID,
        /** It had passed already when the meeting was announced, moved or its reminders changed. */
        PASSED
    }
}
