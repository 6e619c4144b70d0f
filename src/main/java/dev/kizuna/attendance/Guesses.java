package dev.kizuna.attendance;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.kernel.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Wrong words, so that nobody finds the right one by trying: five in a quarter of an hour. Whoever sat through a meeting
 * of two hours and a half guessing would hit one of some nine thousand words once in 180 meetings. Forgotten at a
 * restart, which no guesser can bring about.
 */
final class Guesses {
    static final int MOST = 5;
    static final Duration WITHIN = Duration.ofMinutes(15);
    private static final int GUESSERS = 10_000;

    private final Clock clock;
    private final Map<Guesser, Deque<Instant>> missed = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Guesser, Deque<Instant>> eldest) {
            return size() > GUESSERS;
        }
    };

    Guesses(Clock clock) {
        this.clock = clock;
    }

    /** @throws Refusal {@link AttendanceRefusal#TOO_MANY_GUESSES} */
    synchronized void requireFew(CircleId circle, UserId user) {
        Deque<Instant> times = missed.get(new Guesser(circle, user));
        Instant now = clock.instant();
        while (times != null
                && !times.isEmpty()
                && !times.getFirst().plus(WITHIN).isAfter(now)) {
            times.removeFirst();
        }
        if (times != null && times.size() >= MOST) {
            long wait = Duration.between(now, times.getFirst().plus(WITHIN))
                    .plusSeconds(59)
                    .toMinutes();
            throw new Refusal(AttendanceRefusal.TOO_MANY_GUESSES, "minutes", wait);
        }
    }

    synchronized void miss(CircleId circle, UserId user) {
        missed.computeIfAbsent(new Guesser(circle, user), first -> new ArrayDeque<>())
                .addLast(clock.instant());
    }

    private record Guesser(CircleId circle, UserId user) {}
}
