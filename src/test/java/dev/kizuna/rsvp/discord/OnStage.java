package dev.kizuna.rsvp.discord;

import dev.kizuna.circle.Circles;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.member.Members;
import dev.kizuna.notice.Notices;
import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.rsvp.Rsvps;
import org.junit.jupiter.api.BeforeEach;

/** A test on a fresh {@link Stage}, on each database. */
@OnBothDatabases(rooms = {Circles.class, Members.class, Meetings.class, Rsvps.class, Notices.class, RsvpRoom.class})
abstract class OnStage {
    Stage stage;

    @BeforeEach
    void build(Transactions transactions) {
        stage = Stage.fresh(transactions);
    }
}
