package dev.kizuna.reminder;

import dev.kizuna.circle.Circles;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.member.Members;
import dev.kizuna.notice.Notices;
import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.rsvp.MeetingHouse;
import dev.kizuna.rsvp.Rsvps;
import org.junit.jupiter.api.BeforeEach;

/** A test of one rule, in a fresh {@link ReminderHouse} on each database. */
@OnBothDatabases(rooms = {Circles.class, Members.class, Meetings.class, Rsvps.class, Notices.class, Reminders.class})
abstract class InReminderHouse {
    MeetingHouse house;
    ReminderHouse bell;

    @BeforeEach
    void build(Transactions transactions) {
        house = new MeetingHouse(transactions).built();
        bell = ReminderHouse.over(house);
    }
}
