package dev.kizuna.contact;

import dev.kizuna.kernel.MemberId;
import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.rsvp.MeetingHouse;
import java.util.List;
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

    /** Whom a coordinator finds by this text. */
    List<MemberId> found(String text) {
        return found(new Search(text, "", "", Met.EITHER));
    }

    /** Whom a coordinator finds, in the order of the list. */
    List<MemberId> found(Search search) {
        return room.inquiries.find(room.coordinator(), search, 1, 10).items().stream()
                .map(card -> card.owner().id())
                .toList();
    }
}
