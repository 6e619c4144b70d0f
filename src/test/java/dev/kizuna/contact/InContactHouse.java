package dev.kizuna.contact;

import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.rsvp.MeetingHouse;
import org.junit.jupiter.api.BeforeEach;

/** A test of one rule, in a fresh {@link ContactHouse} on each database. */
@OnBothDatabases(rooms = ContactHouse.class)
abstract class InContactHouse {
    ContactHouse room;
    MeetingHouse house;

    @BeforeEach
    void build(Transactions transactions) {
        room = new ContactHouse(transactions);
        house = room.house;
    }
}
