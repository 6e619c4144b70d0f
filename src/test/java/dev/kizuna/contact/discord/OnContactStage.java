package dev.kizuna.contact.discord;

import dev.kizuna.attendance.Attendances;
import dev.kizuna.circle.Circles;
import dev.kizuna.contact.Cards;
import dev.kizuna.contact.ContactHouse;
import dev.kizuna.contact.followup.Followups;
import dev.kizuna.grouping.Seatings;
import dev.kizuna.grouping.discord.ToldSeats;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.member.Members;
import dev.kizuna.notice.Notices;
import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.rsvp.MeetingHouse;
import dev.kizuna.rsvp.Rsvps;
import dev.kizuna.rsvp.discord.RsvpRoom;
import org.junit.jupiter.api.BeforeEach;

/** A test on a fresh {@link ContactStage}, on each database. */
@OnBothDatabases(
        rooms = {
            Circles.class,
            Members.class,
            Meetings.class,
            Rsvps.class,
            Attendances.class,
            Seatings.class,
            ToldSeats.class,
            Notices.class,
            RsvpRoom.class,
            Cards.class,
            Followups.class
        })
abstract class OnContactStage {
    ContactStage stage;
    ContactHouse room;
    MeetingHouse house;

    @BeforeEach
    void build(Transactions transactions) {
        stage = ContactStage.fresh(transactions);
        room = stage.room;
        house = room.house;
    }
}
