package dev.kizuna.reminder.discord;

import dev.kizuna.circle.Circles;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.member.Members;
import dev.kizuna.notice.Notices;
import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.reminder.Reminders;
import dev.kizuna.rsvp.MeetingHouse;
import dev.kizuna.rsvp.Rsvps;
import org.junit.jupiter.api.BeforeEach;

/** A test on a fresh {@link ReminderStage}, on each database. */
@OnBothDatabases(rooms = {Circles.class, Members.class, Meetings.class, Rsvps.class, Notices.class, Reminders.class})
abstract class OnReminderStage {
    ReminderStage stage;
    MeetingHouse house;

    @BeforeEach
    void build(Transactions transactions) {
        stage = new ReminderStage(transactions);
        house = stage.house;
    }
}
