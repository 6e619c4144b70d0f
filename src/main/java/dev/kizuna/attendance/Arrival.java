package dev.kizuna.attendance;

import dev.kizuna.kernel.MemberId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a person came to a meeting, or that it was said and taken back. What was taken back stays as a row: so that a
 * press that is delivered late or twice does not bring the person back, and so that somebody who was not on the list
 * remains at hand when the taking back was the mistake.
 */
@Entity
@Table(name = "arrival")
@IdClass(ArrivalId.class)
class Arrival {
    @Id
    private long meeting;

    @Id
    private long member;

    private boolean here;

    @Enumerated(EnumType.STRING)
    private Way way = Way.COORDINATOR;

    /** Whether the person came without having said that they would, or might. */
    @Column(name = "walk_in")
    private boolean walkIn;

    @Column(name = "came_at")
    private Instant cameAt = Instant.EPOCH;

    @Column(name = "said_by")
    private long saidBy;

    private long interaction;

    protected Arrival() {}

    Arrival(long meeting, long member) {
        this.meeting = meeting;
        this.member = member;
    }

    /**
     * Takes in that the person is here. The first word of an arrival stands, its time above all.
     *
     * @return whether that is news
     */
    boolean comes(Hand hand, boolean unannounced, Instant now) {
        if (hand.interaction() <= interaction) {
            return false;
        }
        interaction = hand.interaction();
        if (here) {
            return false;
        }
        here = true;
        way = hand.way();
        saidBy = hand.by().value();
        walkIn = unannounced;
        cameAt = now;
        return true;
    }

    /** Takes in that the person is not here after all; whether that is news. */
    boolean isTakenBack(Hand hand) {
        if (hand.interaction() <= interaction) {
            return false;
        }
        interaction = hand.interaction();
        boolean news = here;
        here = false;
        saidBy = hand.by().value();
        return news;
    }

    /** The same as said of {@code other}, or of both where they are one person: they came when either first did. */
    Arrival of(MemberId other, @Nullable Arrival theirs) {
        Arrival kept = theirs == null || outlasts(theirs) ? this : theirs;
        Arrival copy = new Arrival(meeting, other.value());
        copy.here = kept.here;
        copy.way = kept.way;
        copy.walkIn = kept.walkIn && (theirs == null || walkIn && theirs.walkIn);
        copy.cameAt = kept.cameAt;
        copy.saidBy = kept.saidBy;
        copy.interaction = theirs == null ? interaction : Math.max(interaction, theirs.interaction);
        return copy;
    }

    private boolean outlasts(Arrival other) {
        return here == other.here ? !cameAt.isAfter(other.cameAt) : here;
    }

    long meeting() {
        return meeting;
    }

    MemberId member() {
        return new MemberId(member);
    }

    boolean isHere() {
        return here;
    }

    boolean isSaidBy(Hand hand) {
        return saidBy == hand.by().value();
    }

    boolean isWalkIn() {
        return walkIn;
    }

    Instant cameAt() {
        return cameAt;
    }

    Way way() {
        return way;
    }
}
