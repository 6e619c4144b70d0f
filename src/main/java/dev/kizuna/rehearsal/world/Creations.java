package dev.kizuna.rehearsal.world;

import dev.kizuna.rehearsal.wire.ApiError;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** How many commands were created today, per scope. Replacing and unchanged ones do not count. */
final class Creations {
    private static final int PER_DAY = 200;

    private record Day(long scope, LocalDate date) {}

    private final Clock clock;
    private final Map<Day, Integer> counts = new HashMap<>();

    Creations(Clock clock) {
        this.clock = clock;
    }

    /** @throws ApiError 30034 beyond 200 a day */
    void count(long scope) {
        Day today = new Day(scope, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        if (counts.merge(today, 1, Integer::sum) > PER_DAY) {
            throw new ApiError(400, 30034, "Max number of daily application command creates has been reached (200)");
        }
    }
}
