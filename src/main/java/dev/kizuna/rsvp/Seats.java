package dev.kizuna.rsvp;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.kizuna.meeting.MeetingView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The seats of one announced meeting and how many answers of each kind there are. Written with every answer, so that a
 * press reads one row instead of counting. The capacity is the meeting's, and comes in with each question.
 */
@Entity
class Seats {
    @Id
    private long meeting;

    private int seated;
    private int offered;
    private int waiting;
    private int maybe;
    private int declined;

    @Column(name = "asked_again")
    private int askedAgain;

    @Column(name = "last_position")
    private long lastPosition;

    /** Somebody has left the line from within: its positions may have gaps, until it has been empty. */
    private boolean scattered;

    /** No offer lapses before. */
    @Column(name = "lapses_at")
    private @Nullable Instant lapsesAt;

    private long revision = 1;

    protected Seats() {}

    Seats(long meeting) {
        this.meeting = meeting;
    }

    boolean full(@Nullable Integer capacity) {
        return capacity != null && seated + offered >= capacity;
    }

    /** How many of those waiting can be seated now. */
    int promotable(@Nullable Integer capacity) {
        return capacity == null ? waiting : Math.max(0, Math.min(waiting, capacity - seated - offered));
    }

    /** A first answer takes its place. */
    void enter(Rsvp rsvp, Place place) {
        rsvp.take(place, place == Place.WAITING ? ++lastPosition : null);
        count(place, 1);
        changed();
    }

    /** An answer changes its place. A seat left stays free until {@link #promotable} is asked. */
    void move(Rsvp rsvp, Place place) {
        quit(rsvp.place());
        enter(rsvp, place);
    }

    /** The first in line takes a seat. */
    void promote(Rsvp first) {
        count(Place.WAITING, -1);
        enter(first, Place.SEATED);
    }

    /** For the first in line a seat is held. */
    void offer(Rsvp first, Instant until) {
        count(Place.WAITING, -1);
        first.isOffered(until);
        count(Place.OFFERED, 1);
        lapsesAt = lapsesAt == null || until.isBefore(lapsesAt) ? until : lapsesAt;
        changed();
    }

    /** A seat was held in vain, and is free. */
    void lapse(Rsvp offer) {
        count(Place.OFFERED, -1);
        offer.lapse();
        count(Place.MAYBE, 1);
        changed();
    }

    /** These are the offers still open, which {@link #lapse} left. */
    void stillOffered(List<Rsvp> open) {
        lapsesAt = open.stream()
                .map(Rsvp::offer)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    boolean hasOffers() {
        return offered > 0;
    }

    /** An answer is no more. */
    void leave(Rsvp rsvp, int asking) {
        quit(rsvp.place());
        askedAgain -= rsvp.isAskedAgain(asking) ? 1 : 0;
        changed();
    }

    /** An answer from before the meeting was postponed is confirmed or changed. */
    void confirmed() {
        askedAgain--;
        changed();
    }

    /** All answers so far stand as before, but are asked again. */
    void askAgain() {
        askedAgain = seated + offered + waiting + maybe + declined;
        changed();
    }

    /** What the card shows has changed. */
    void changed() {
        revision++;
    }

    /** Which in line somebody with this position is, as far as that is plain without counting; otherwise 0. */
    int rank(long position) {
        if (position == lastPosition) {
            return waiting;
        }
        return scattered ? 0 : Math.toIntExact(position - (lastPosition - waiting));
    }

    /** Whether the counts are those of the answers, and nobody waits beyond the last position. */
    boolean agreesWith(List<Rsvp> answers) {
        Map<Place, Long> counts = answers.stream().collect(groupingBy(Rsvp::place, counting()));
        return counts.getOrDefault(Place.SEATED, 0L) == seated
                && counts.getOrDefault(Place.OFFERED, 0L) == offered
                && counts.getOrDefault(Place.WAITING, 0L) == waiting
                && counts.getOrDefault(Place.MAYBE, 0L) == maybe
                && counts.getOrDefault(Place.DECLINED, 0L) == declined
                && answers.stream().map(Rsvp::position).allMatch(one -> one == null || one <= lastPosition)
                && answers.stream().filter(one -> one.place() == Place.OFFERED).noneMatch(this::isOverlooked);
    }

    /** Whether an offer lapses before anybody would look. */
    private boolean isOverlooked(Rsvp offer) {
        Instant until = offer.offer();
        return lapsesAt == null || until == null || until.isBefore(lapsesAt);
    }

    long meeting() {
        return meeting;
    }

    long revision() {
        return revision;
    }

    int waiting() {
        return waiting;
    }

    Headcount headcount(MeetingView of, @Nullable Standing own) {
        return new Headcount(of, seated, offered, waiting, maybe, declined, askedAgain, own);
    }

    private void quit(Place place) {
        count(place, -1);
        scattered = waiting > 0 && (scattered || place == Place.WAITING);
    }

    private void count(Place place, int difference) {
        switch (place) {
            case SEATED -> seated += difference;
            case OFFERED -> {
                offered += difference;
                lapsesAt = offered == 0 ? null : lapsesAt;
            }
            case WAITING -> waiting += difference;
            case MAYBE -> maybe += difference;
            case DECLINED -> declined += difference;
        }
    }
}
