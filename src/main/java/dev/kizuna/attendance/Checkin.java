package dev.kizuna.attendance;

import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Person;

/**
 * What a word on one person came to.
 *
 * @param here whether the person is here now
 * @param news whether that was otherwise before
 */
public record Checkin(MeetingView meeting, Person person, boolean here, boolean news) {}
