package dev.kizuna.rsvp.discord;

import dev.kizuna.notice.Notices;
import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.rsvp.MeetingHouse;
import org.junit.jupiter.api.BeforeEach;

/** A test on a fresh {@link Stage}, on each database. */
@OnBothDatabases(rooms = {MeetingHouse.class, Notices.class, RsvpRoom.class})
abstract class OnStage {
    Stage stage;

    @BeforeEach
    void build(Transactions transactions) {
        stage = Stage.fresh(transactions);
    }
}
