package dev.kizuna.contact.discord;

import dev.kizuna.contact.ContactHouse;
import dev.kizuna.grouping.discord.ToldSeats;
import dev.kizuna.notice.Notices;
import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.rsvp.MeetingHouse;
import dev.kizuna.rsvp.discord.RsvpRoom;
import org.junit.jupiter.api.BeforeEach;

/** A test on a fresh {@link ContactStage}, on each database. */
@OnBothDatabases(rooms = {ContactHouse.class, ToldSeats.class, Notices.class, RsvpRoom.class})
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
