package dev.kizuna.attendance;

import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Person;

/**
 * What a word on one person came to.
 *
 * @param here whether the person is here now
 * @param news whether that was otherwise before
 * @param own whether what stands now was said by this very hand, now or before
 */
public record Checkin(MeetingView meeting, Person person, boolean here, boolean news, boolean own) {

    /** The same, not to be taken back any more from where it was said. */
    public Checkin settled() {
        return new Checkin(meeting, person, here, news, false);
    }
}
