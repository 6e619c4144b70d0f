package dev.kizuna.resource;

import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.rsvp.MeetingHouse;
import org.junit.jupiter.api.BeforeEach;

/** A test of one rule, in a fresh {@link ResourceHouse} on each database. */
@OnBothDatabases(rooms = ResourceHouse.class)
abstract class InResourceHouse {
    ResourceHouse room;
    MeetingHouse house;

    @BeforeEach
    void build(Transactions transactions) {
        room = new ResourceHouse(transactions);
        house = room.house;
    }
}
