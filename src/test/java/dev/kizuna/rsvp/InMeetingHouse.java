package dev.kizuna.rsvp;

import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import org.junit.jupiter.api.BeforeEach;

/** A test of one rule, in a fresh {@link MeetingHouse} on each database. */
@OnBothDatabases(rooms = MeetingHouse.class)
abstract class InMeetingHouse {
    MeetingHouse house;

    @BeforeEach
    void build(Transactions transactions) {
        house = new MeetingHouse(transactions).built();
    }
}
