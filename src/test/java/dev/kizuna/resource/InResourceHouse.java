package dev.kizuna.resource;

import dev.kizuna.attendance.Attendances;
import dev.kizuna.circle.Circles;
import dev.kizuna.grouping.Seatings;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.member.Members;
import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.rsvp.MeetingHouse;
import dev.kizuna.rsvp.Rsvps;
import org.junit.jupiter.api.BeforeEach;

/** A test of one rule, in a fresh {@link ResourceHouse} on each database. */
@OnBothDatabases(
        rooms = {
            Circles.class,
            Members.class,
            Meetings.class,
            Rsvps.class,
            Attendances.class,
            Seatings.class,
            Decks.class
        })
abstract class InResourceHouse {
    ResourceHouse room;
    MeetingHouse house;

    @BeforeEach
    void build(Transactions transactions) {
        room = new ResourceHouse(transactions);
        house = room.house;
    }
}
