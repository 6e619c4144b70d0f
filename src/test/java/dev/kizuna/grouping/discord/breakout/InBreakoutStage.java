package dev.kizuna.grouping.discord.breakout;

import dev.kizuna.attendance.Attendances;
import dev.kizuna.circle.Circles;
import dev.kizuna.grouping.Seatings;
import dev.kizuna.grouping.breakout.Breakouts;
import dev.kizuna.grouping.timer.Timers;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.member.Members;
import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.rsvp.Rsvps;
import org.junit.jupiter.api.BeforeEach;

/** A test of rooms and timers, on a fresh stage on each database. */
@OnBothDatabases(
        rooms = {
            Circles.class,
            Members.class,
            Meetings.class,
            Rsvps.class,
            Attendances.class,
            Seatings.class,
            Breakouts.class,
            Timers.class
        })
abstract class InBreakoutStage {
    BreakoutStage stage;

    @BeforeEach
    void set(Transactions transactions) {
        stage = new BreakoutStage(transactions);
    }
}
