package dev.kizuna.rsvp.discord;

import dev.kizuna.circle.CircleSettings;
import dev.kizuna.i18n.Language;
import dev.kizuna.meeting.Answering;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.rsvp.Headcount;
import java.util.List;

/**
 * All that an invitation says at one moment.
 *
 * @param names of those with a seat, where the circle shows them; else none
 */
record Scene(CircleSettings circle, Answering answering, Headcount headcount, List<String> names) {

    MeetingView meeting() {
        return headcount.meeting();
    }

    /** What everybody reads. */
    Language language() {
        return Language.of(circle.language().toLanguageTag());
    }
}
