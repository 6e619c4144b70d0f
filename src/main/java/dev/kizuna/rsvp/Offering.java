package dev.kizuna.rsvp;

import dev.kizuna.circle.Circles;
import dev.kizuna.circle.SeatOffers;
import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Whether a seat that falls free is simply given, or offered and held for a while. Near the meeting whoever waited may
 * have made other plans, and a seat kept for them in vain is one that nobody else can plan with.
 */
record Offering(Circles circles, Clock clock) {

    /** Whether anybody still moves up: not once the meeting has begun or is cancelled. */
    boolean movesUp(MeetingView meeting) {
        return meeting.state() != MeetingState.CANCELLED && clock.instant().isBefore(meeting.start());
    }

    /**
     * Until when a seat that falls free now is held: as long as the circle wants, or half of the time that is left, so
     * that the next in line has some as well. The circle's quiet hours do not count, unless the meeting begins in them.
     * None where the meeting is farther than the circle wants seats to be offered, and the seat is given.
     */
    Optional<Instant> until(MeetingView meeting) {
        Instant now = clock.instant();
        Instant start = meeting.start();
        SeatOffers wanted = circles.settings(meeting.circle()).seatOffers();
        if (now.isBefore(start.minus(wanted.from().time()))) {
            return Optional.empty();
        }
        Instant from = awake(meeting, now);
        Duration half = Duration.between(from, start).dividedBy(2);
        Duration hold = wanted.hold().time();
        Instant until = from.plus(half.compareTo(hold) < 0 ? half : hold);
        return Optional.of(awake(meeting, until).truncatedTo(ChronoUnit.SECONDS));
    }

    private Instant awake(MeetingView meeting, Instant moment) {
        Instant allowed = circles.awake(meeting.circle(), moment);
        return allowed.isBefore(meeting.start()) ? allowed : moment;
    }
}
