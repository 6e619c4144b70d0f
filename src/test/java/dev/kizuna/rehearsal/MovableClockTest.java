package dev.kizuna.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class MovableClockTest {
    private static final Instant START = Instant.parse("2026-11-22T00:00:00Z");
    private final MovableClock clock = new MovableClock(Clock.fixed(START, ZoneOffset.UTC));

    @Test
    void stepsAddUp() {
        clock.forward(Duration.ofHours(1));
        clock.forward(Duration.ofDays(1));
        assertThat(clock.instant()).isEqualTo("2026-11-23T01:00:00Z");
    }

    @Test
    void itNeverGoesBack() {
        assertThatThrownBy(() -> clock.forward(Duration.ofSeconds(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThat(clock.instant()).isEqualTo(START);
    }

    @Test
    void listenersHearTheNewTime() {
        var heard = new ArrayList<Instant>();
        clock.onMove(heard::add);
        clock.forward(Duration.ofMinutes(5));
        assertThat(heard).containsExactly(START.plusSeconds(300));
    }

    @Test
    void theSameClockInAnotherZoneMovesAlong() {
        var tokyo = clock.withZone(ZoneId.of("Asia/Tokyo"));
        clock.forward(Duration.ofDays(2));
        assertThat(tokyo.instant()).isEqualTo(clock.instant());
        assertThat(tokyo.getZone()).hasToString("Asia/Tokyo");
    }
}
