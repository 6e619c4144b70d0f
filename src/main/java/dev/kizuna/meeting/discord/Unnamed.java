package dev.kizuna.meeting.discord;

import dev.kizuna.kernel.MeetingId;
import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which meeting is meant where none is named.
 *
 * @param all those that can be: first what is ahead, soonest first, then what is over, latest first
 */
record Unnamed(List<MeetingView> all, Instant now) {
    /** How long after its end a meeting is what somebody at the door means. */
    private static final Duration STILL_HERE = Duration.ofHours(12);

    /** One that members know of, where there is one: a forgotten draft is not what "the next meeting" means. */
    Optional<MeetingView> next() {
        return first(meeting -> meeting.isPublic() && isAhead(meeting)).or(() -> first(this::isAhead));
    }

    /** The one that began last; before any has, the next. */
    Optional<MeetingView> begun() {
        return all.stream()
                .filter(meeting -> meeting.isPublic() && !meeting.start().isAfter(now))
                .max(Comparator.comparing(MeetingView::start))
                .or(this::next);
    }

    /** The one that ended a moment ago, unless the next is nearer. */
    Optional<MeetingView> current() {
        return first(meeting -> stands(meeting)
                        && meeting.isOver(now)
                        && meeting.end().plus(STILL_HERE).isAfter(now))
                .map(held -> soonerThan(Duration.between(held.end(), now)).orElse(held))
                .or(this::next);
    }

    /** The current one if it is among these, else the first that is. */
    Optional<MeetingView> among(Set<MeetingId> these) {
        Optional<MeetingView> current = current();
        return current.filter(meeting -> these.contains(meeting.id()))
                .or(() -> first(meeting -> these.contains(meeting.id())))
                .or(() -> current);
    }

    private Optional<MeetingView> soonerThan(Duration ahead) {
        return first(meeting ->
                stands(meeting) && !meeting.isOver(now) && meeting.start().isBefore(now.plus(ahead)));
    }

    private boolean isAhead(MeetingView meeting) {
        return !meeting.isOver(now) && meeting.state() != MeetingState.CANCELLED;
    }

    private static boolean stands(MeetingView meeting) {
        return meeting.isPublic() && meeting.state() != MeetingState.CANCELLED;
    }

    private Optional<MeetingView> first(Predicate<MeetingView> wanted) {
        return all.stream().filter(wanted).findFirst();
    }
}
