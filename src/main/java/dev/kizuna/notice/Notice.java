package dev.kizuna.notice;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;

/**
 * One thing that one person is to be told, once.
 *
 * @param kind the room and what it tells, such as {@code rsvp.promoted}; whoever words it is found by this
 * @param occasion tells apart what has the same kind, meeting and receiver: a second promotion is another notice; at
 *     most 60 characters
 */
public record Notice(String kind, CircleId circle, MeetingId meeting, MemberId receiver, String occasion) {}
