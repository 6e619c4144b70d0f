package dev.kizuna.grouping.discord;

import dev.kizuna.attendance.Attendances;
import dev.kizuna.circle.Circles;
import dev.kizuna.grouping.GroupingHouse;
import dev.kizuna.grouping.Seatings;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.member.Members;
import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.rsvp.MeetingHouse;
import dev.kizuna.rsvp.Rsvps;
import org.junit.jupiter.api.BeforeEach;

/** A test on a fresh {@link TablesStage}, on each database. */
@OnBothDatabases(
        rooms = {
            Circles.class,
            Members.class,
            Meetings.class,
            Rsvps.class,
            Attendances.class,
            Seatings.class,
            ToldSeats.class
        })
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
