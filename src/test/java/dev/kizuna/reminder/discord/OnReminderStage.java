package dev.kizuna.reminder.discord;

import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.reminder.ReminderHouse;
import dev.kizuna.rsvp.MeetingHouse;
import org.junit.jupiter.api.BeforeEach;

/** A test on a fresh {@link ReminderStage}, on each database. */
@OnBothDatabases(rooms = ReminderHouse.class)
abstract class OnReminderStage {
    ReminderStage stage;
    MeetingHouse house;

    @BeforeEach
    void build(Transactions transactions) {
        stage = new ReminderStage(transactions);
        house = stage.house;
    }
}
