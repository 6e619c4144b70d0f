package dev.kizuna.notice;

import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.notice.Terms.Weight;
import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.rsvp.MeetingHouse;
import dev.kizuna.rsvp.MovableTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** A test of what is owed, with a meeting twelve days ahead, some members, and two processes that send. */
@OnBothDatabases(rooms = {MeetingHouse.class, Notices.class})
public abstract class InPostRoom {
    protected static final Duration SAYING = Duration.ofSeconds(40);

    protected Transactions transactions;
    protected MeetingHouse house;
    protected MeetingView meeting;
    protected Notices notices;
    protected final MovableTime wall = new MovableTime(Instant.parse("2026-11-23T03:00:00Z"));
    protected Outbox outbox;
    protected Outbox otherProcess;

    @BeforeEach
    void furnish(Transactions given) {
        transactions = given;
        house = new MeetingHouse(given).built();
        meeting = house.announced(null);
        notices = new Notices(given, house.clock);
        outbox = outbox(house.circles::awake);
        otherProcess = outbox(house.circles::awake);
    }

    protected Outbox outbox(QuietHours quiet) {
        return new Outbox(transactions, quiet, house.clock, wall, SAYING);
    }

    protected Notice notice(MemberId receiver, String occasion) {
        return notice("trial", CIRCLE, meeting, receiver, occasion);
    }

    protected static Notice notice(
            String kind, CircleId circle, MeetingView about, MemberId receiver, String occasion) {
        return new Notice(kind, circle, about.id(), receiver, occasion);
    }

    protected void owe(Notice... some) {
        owe(List.of(some), Weight.CHANGE);
    }

    protected void owe(Collection<Notice> some, Weight weight) {
        owe(some, new Terms(weight, meeting.start(), meeting.end()));
    }

    protected void owe(Collection<Notice> some, Terms terms) {
        transactions.write(work -> {
            notices.owe(work, some, terms);
            return null;
        });
    }

    /** Both clocks. */
    protected void pass(Duration time) {
        house.clock.pass(time);
        wall.pass(time);
    }

    protected Told told(Notice notice) {
        return notices.about(CIRCLE, meeting.id()).stream()
                .filter(one -> one.notice().equals(notice))
                .findFirst()
                .orElseThrow();
    }
}
