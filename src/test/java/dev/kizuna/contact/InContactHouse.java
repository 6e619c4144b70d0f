package dev.kizuna.contact;

import dev.kizuna.attendance.Attendances;
import dev.kizuna.circle.Circles;
import dev.kizuna.contact.followup.Followups;
import dev.kizuna.grouping.Seatings;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.member.Members;
import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.rsvp.MeetingHouse;
import dev.kizuna.rsvp.Rsvps;
import org.junit.jupiter.api.BeforeEach;

/** A test of one rule, in a fresh {@link ContactHouse} on each database. */
@OnBothDatabases(
        rooms = {
            Circles.class,
            Members.class,
            Meetings.class,
            Rsvps.class,
            Attendances.class,
            Seatings.class,
            Cards.class,
            Followups.class
        })
abstract class InContactHouse {
    ContactHouse room;
    MeetingHouse house;

    @BeforeEach
    void build(Transactions transactions) {
        room = new ContactHouse(transactions);
        house = room.house;
    }
}
