package dev.kizuna.reminder;

import dev.kizuna.meeting.MeetingView;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;

/**
 * How long before something of a meeting people are reminded.
 *
 * @param before whole days are days of the calendar: seven of them before 14:00 it is 14:00, whatever the clocks did since
 */
public record Lead(Anchor anchor, Duration before) implements Comparable<Lead> {
    /** When members can no longer answer; of every plan, and not to be changed. */
    static final Lead AT_DEADLINE = new Lead(Anchor.DEADLINE, Duration.ZERO);

    private static final Comparator<Lead> FARTHEST_FIRST =
            Comparator.comparing(Lead::anchor).thenComparing(Lead::before, Comparator.reverseOrder());

    /** What it goes before. */
    public enum Anchor {
        START,
        DEADLINE
    }

    public static Lead start(Duration before) {
        return new Lead(Anchor.START, before);
    }

    public static Lead deadline(Duration before) {
        return new Lead(Anchor.DEADLINE, before);
    }

    /** When it comes for this meeting, as it stands; never where there is no deadline. */
    public Optional<Instant> moment(MeetingView meeting) {
        Instant of = anchor == Anchor.START ? meeting.start() : meeting.deadline();
        return Optional.ofNullable(of).map(instant -> {
            ZonedDateTime days = instant.atZone(meeting.zone()).minusDays(before.toDays());
            return days.minus(before.minusDays(before.toDays())).toInstant();
        });
    }

    boolean hasCome(MeetingView meeting, Instant now) {
        return moment(meeting).filter(moment -> !moment.isAfter(now)).isPresent();
    }

    /** As rows keep it. */
    String name() {
        return anchor + "-" + before;
    }

    static Lead named(String name) {
        int dash = name.indexOf('-');
        return new Lead(Anchor.valueOf(name.substring(0, dash)), Duration.parse(name.substring(dash + 1)));
    }

    @Override
    public int compareTo(Lead other) {
        return FARTHEST_FIRST.compare(this, other);
    }
}
