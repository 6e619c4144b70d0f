package dev.kizuna.rsvp;

import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.notice.QuietHours;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Whether a seat that falls free is simply given, or offered and held for a while. Near the meeting whoever waited may
 * have made other plans, and a seat kept for them in vain is one that nobody else can plan with.
 */
record Offering(QuietHours quiet, Clock clock) {
    /** How near its beginning a meeting's seats are offered instead of given. */
    static final Duration NEAR = Duration.ofHours(24);
    /** How long an offered seat is held, at most, while people are awake. */
    static final Duration HELD = Duration.ofHours(3);

    /** Whether anybody still moves up: not once the meeting has begun or is cancelled. */
    boolean movesUp(MeetingView meeting) {
        return meeting.state() != MeetingState.CANCELLED && clock.instant().isBefore(meeting.start());
    }

    /**
     * Until when a seat that falls free now is held: for {@link #HELD}, or half of the time that is left, so that the
     * next in line has some as well. The circle's quiet hours do not count, unless the meeting begins in them. None where
     * the meeting is far and the seat is given.
     */
    Optional<Instant> until(MeetingView meeting) {
        Instant now = clock.instant();
        Instant start = meeting.start();
        if (now.isBefore(start.minus(NEAR))) {
            return Optional.empty();
        }
        Instant from = awake(meeting, now);
        Duration half = Duration.between(from, start).dividedBy(2);
        Instant until = from.plus(half.compareTo(HELD) < 0 ? half : HELD);
        return Optional.of(awake(meeting, until).truncatedTo(ChronoUnit.SECONDS));
    }

    private Instant awake(MeetingView meeting, Instant moment) {
        Instant allowed = quiet.allowed(meeting.circle(), moment);
        return allowed.isBefore(meeting.start()) ? allowed : moment;
    }
}
