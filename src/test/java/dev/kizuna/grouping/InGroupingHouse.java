package dev.kizuna.grouping;

import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.rsvp.MeetingHouse;
import org.junit.jupiter.api.BeforeEach;

/** A test of one rule, in a fresh {@link GroupingHouse} on each database. */
@OnBothDatabases(rooms = GroupingHouse.class)
abstract class InGroupingHouse {
    MeetingHouse house;
    GroupingHouse tables;

    @BeforeEach
    void build(Transactions transactions) {
        house = new MeetingHouse(transactions).built();
        tables = GroupingHouse.over(house);
    }
}
