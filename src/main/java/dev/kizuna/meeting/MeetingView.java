package dev.kizuna.meeting;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it is at one moment.
 *
 * @param zone where its times are read: the circle's when it was planned
 * @param numbers what it is counted as; of a draft what it would be if announced now
 * @param asked how often members have been asked: 1, and one more with each postponement; an answer given to an
 *     earlier asking is to be asked again
 * @param revision raised with each change
 * @param cancelReason in a coordinator's words, when one was given
 */
public record MeetingView(
        MeetingId id,
        CircleId circle,
        MeetingState state,
        Details details,
        Instant start,
        Instant end,
        ZoneId zone,
        Numbers numbers,
        int asked,
        int revision,
        @Nullable String cancelReason) {

    public String title() {
        return details.title();
    }

    public @Nullable String venue() {
        return details.venue();
    }

    /** Seats; none means that everyone has one. */
    public @Nullable Integer capacity() {
        return details.capacity();
    }

    public @Nullable Instant deadline() {
        return details.deadline();
    }

    public @Nullable String description() {
        return details.description();
    }

    public ZonedDateTime startsAt() {
        return start.atZone(zone);
    }

    public ZonedDateTime endsAt() {
        return end.atZone(zone);
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(end);
    }

    /** Whether members know of it. */
    public boolean isPublic() {
        return state != MeetingState.DRAFT;
    }

    /** Whether members may answer now. */
    public Answering answering(Instant now) {
        return switch (state) {
            case DRAFT -> Answering.NOT_ANNOUNCED;
            case CANCELLED -> Answering.CANCELLED;
            case CLOSED -> isOver(now) ? Answering.OVER : Answering.CLOSED;
            case ANNOUNCED -> whileAnnounced(now);
        };
    }

    /** The deadline, at the same distance to another start; none where there is none or it would have passed. */
    public Optional<Instant> deadlineIfMovedTo(Instant otherStart, Instant now) {
        return Optional.ofNullable(deadline())
                .map(deadline -> deadline.plus(Duration.between(start, otherStart)))
                .filter(moved -> moved.isAfter(now));
    }

    private Answering whileAnnounced(Instant now) {
        if (isOver(now)) {
            return Answering.OVER;
        }
        Instant deadline = deadline();
        return deadline != null && !now.isBefore(deadline) ? Answering.DEADLINE_PASSED : Answering.OPEN;
    }
}
