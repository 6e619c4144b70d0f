package dev.kizuna.reminder;

import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.rsvp.MeetingHouse;
import org.junit.jupiter.api.BeforeEach;

/** A test of one rule, in a fresh {@link ReminderHouse} on each database. */
@OnBothDatabases(rooms = ReminderHouse.class)
abstract class InReminderHouse {
    MeetingHouse house;
    ReminderHouse bell;

    @BeforeEach
    void build(Transactions transactions) {
        house = new MeetingHouse(transactions).built();
        bell = ReminderHouse.over(house);
    }
}
