package dev.kizuna.grouping.discord;

import dev.kizuna.grouping.GroupingHouse;
import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.rsvp.MeetingHouse;
import org.junit.jupiter.api.BeforeEach;

/** A test on a fresh {@link TablesStage}, on each database. */
@OnBothDatabases(rooms = {GroupingHouse.class, ToldSeats.class})
abstract class OnTablesStage {
    TablesStage stage;
    MeetingHouse house;
    GroupingHouse tables;

    @BeforeEach
    void build(Transactions transactions) {
        stage = TablesStage.fresh(transactions);
        house = stage.house;
        tables = stage.tables;
    }
}
