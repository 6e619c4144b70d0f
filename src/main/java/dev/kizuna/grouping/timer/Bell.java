package dev.kizuna.grouping.timer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** That something is to be rung at a time, and has not been yet. */
@Entity
@Table(name = "bell")
@IdClass(Bell.Of.class)
class Bell {
    /** After that, whoever presents has begun without being called. */
    private static final Duration CALLED = Duration.ofMinutes(30);
    /** So long the tables may still be at work, if nothing could be rung when their time was over. */
    private static final Duration AT_WORK = Duration.ofHours(2);

    @Id
    private long meeting;

    @Id
    @Enumerated(EnumType.STRING)
    private BellKind kind = BellKind.OVER;

    /** How often the timer was extended before; of {@link BellKind#NEXT} the turn. */
    @Id
    private int number;

    @Column(name = "due_at")
    private Instant due = Instant.EPOCH;

    protected Bell() {}

    Bell(long meeting, BellKind kind, int number, Instant due) {
        this.meeting = meeting;
        this.kind = kind;
        this.number = number;
        this.due = due;
    }

    /** Whether it still says something, when the timer ends then. */
    boolean isWorthIt(Instant ends, Instant now) {
        return switch (kind) {
            case TEN_LEFT -> now.isBefore(ends.minus(Duration.ofMinutes(BellKind.THREE_LEFT.minutesLeft())));
            case THREE_LEFT -> now.isBefore(ends);
            case OVER -> now.isBefore(ends.plus(AT_WORK));
            case NEXT -> now.isBefore(due.plus(CALLED));
        };
    }

    boolean isAfter(Instant now) {
        return due.isAfter(now);
    }

    Ring in(long channel) {
        return new Ring(meeting, kind, number, channel, due);
    }

    BellKind kind() {
        return kind;
    }

    /** Of which kind, for which meeting, counted. */
    record Of(long meeting, BellKind kind, int number) {}
}
