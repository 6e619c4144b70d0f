package dev.kizuna.rsvp;

import dev.kizuna.kernel.MemberId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One person's answer to one meeting, as it stands. Changes place through {@link Seats}, which keeps the counts. */
@Entity
@IdClass(RsvpId.class)
class Rsvp {
    @Id
    private long meeting;

    @Id
    private long member;

    @Enumerated(EnumType.STRING)
    private Place place = Place.DECLINED;

    private @Nullable Long position;

    /** While undecided, when an offer lapsed. */
    @Column(name = "offered_until")
    private @Nullable Instant offeredUntil;

    /** Which asking of the meeting it answers. */
    private int asked;

    /** Sealed, see {@link Notes}. */
    @Column(name = "sealed_note")
    private byte @Nullable [] note;

    @Column(name = "answered_at")
    private Instant answeredAt = Instant.EPOCH;

    private long interaction;

    protected Rsvp() {}

    Rsvp(long meeting, long member) {
        this.meeting = meeting;
        this.member = member;
    }

    /** Takes a place; only the waitlist has positions. */
    void take(Place taken, @Nullable Long inLine) {
        place = taken;
        position = inLine;
        offeredUntil = null;
    }

    /** A seat is held. */
    void isOffered(Instant until) {
        take(Place.OFFERED, null);
        offeredUntil = until;
    }

    /** The seat was held in vain: whether the person comes, nobody knows. When it was is kept. */
    void lapse() {
        Instant held = offeredUntil;
        take(Place.MAYBE, null);
        offeredUntil = held;
    }

    /** The person, or a coordinator for them, has spoken. */
    void heard(int asking, long by, Instant at) {
        asked = asking;
        interaction = by;
        answeredAt = at;
        if (place != Place.OFFERED) {
            offeredUntil = null;
        }
    }

    /** @param sealed none takes the note away */
    void noted(byte @Nullable [] sealed) {
        note = sealed;
    }

    /** Whether something the person did later, or this very thing, has been taken in already. */
    boolean knows(long otherInteraction) {
        return otherInteraction <= interaction;
    }

    /** Whether, of two answers of one person, this one stays: a seat is not lost, else the later one stands. */
    boolean outlasts(Rsvp other) {
        boolean bothGoing = place.answer() == Answer.GOING && other.place.answer() == Answer.GOING;
        if (!bothGoing) {
            return interaction >= other.interaction;
        }
        if (place != other.place) {
            return place.compareTo(other.place) < 0;
        }
        return position == null || other.position == null || position < other.position;
    }

    /** The same answer as another member's, without the note, which is bound to its row. */
    Rsvp of(MemberId other) {
        Rsvp copy = new Rsvp(meeting, other.value());
        copy.take(place, position);
        copy.offeredUntil = offeredUntil;
        copy.asked = asked;
        copy.interaction = interaction;
        copy.answeredAt = answeredAt;
        return copy;
    }

    Place place() {
        return place;
    }

    @Nullable
    Long position() {
        return position;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    @Nullable
    Instant offer() {
        return offeredUntil;
    }

    boolean hasLapsed(Instant now) {
        return place == Place.OFFERED && offeredUntil != null && !now.isBefore(offeredUntil);
    }

    byte @Nullable [] note() {
        return note;
    }

    long meeting() {
        return meeting;
    }

    long member() {
        return member;
    }

    /** Whether the meeting has been postponed since this was said. */
    boolean isAskedAgain(int asking) {
        return asked < asking;
    }

    Standing standing(int rank, int asking, Notes notes) {
        return new Standing(place, rank, isAskedAgain(asking), notes.opened(this), offeredUntil, notes.isClosed(this));
    }
}
