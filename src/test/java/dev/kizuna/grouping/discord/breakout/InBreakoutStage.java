package dev.kizuna.grouping.discord.breakout;

import dev.kizuna.grouping.GroupingHouse;
import dev.kizuna.grouping.breakout.Breakouts;
import dev.kizuna.grouping.timer.Timers;
import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import org.junit.jupiter.api.BeforeEach;

/** A test of rooms and timers, on a fresh stage on each database. */
@OnBothDatabases(rooms = {GroupingHouse.class, Breakouts.class, Timers.class})
abstract class InBreakoutStage {
    BreakoutStage stage;

    @BeforeEach
    void set(Transactions transactions) {
        stage = new BreakoutStage(transactions);
    }
}
