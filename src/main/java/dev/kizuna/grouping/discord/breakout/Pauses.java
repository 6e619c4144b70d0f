package dev.kizuna.grouping.discord.breakout;

import dev.kizuna.kernel.MeetingId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How long is waited after something could not be done: longer each time, and no longer once somebody presses. */
final class Pauses {
    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Clock wall;
    private final Map<MeetingId, Pause> pauses = new ConcurrentHashMap<>();

    /** @param wall the machine's clock */
    Pauses(Clock wall) {
        this.wall = wall;
    }

    boolean rests(MeetingId meeting) {
        Pause pause = pauses.get(meeting);
        return pause != null && wall.instant().isBefore(pause.until());
    }

    void after(MeetingId meeting) {
        pauses.compute(meeting, (key, before) -> {
            int tries = before == null ? 0 : Math.min(before.tries() + 1, 10);
            Duration grown = FIRST.multipliedBy(1L << tries);
            Duration length = grown.compareTo(LONGEST) < 0 ? grown : LONGEST;
            return new Pause(tries, wall.instant().plus(length));
        });
    }

    void over(MeetingId meeting) {
        pauses.remove(meeting);
    }

    private record Pause(int tries, Instant until) {}
}
