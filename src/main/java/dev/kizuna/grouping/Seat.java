package dev.kizuna.grouping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

/** Where somebody sits in one round of one edition of a plan. */
@Entity
@IdClass(Seat.Of.class)
class Seat {
    @Id
    private long meeting;

    @Id
    @Enumerated(EnumType.STRING)
    private Edition edition = Edition.DRAFT;

    @Id
    @Column(name = "round_no")
    private int round;

    @Id
    private long member;

    @Column(name = "table_no")
    private int table;

    @Enumerated(EnumType.STRING)
    private Duty duty = Duty.NONE;

    private int since;

    protected Seat() {}

    Seat(long meeting, int round, long member, int table, Duty duty) {
        this.meeting = meeting;
        this.round = round;
        this.member = member;
        this.table = table;
        this.duty = duty;
    }

    /** The same as it is published at a revision; or since the one before, if the person sits as then. */
    Seat published(int since) {
        Seat copy = new Seat(meeting, round, member, table, duty);
        copy.edition = Edition.PUBLISHED;
        copy.since = since;
        return copy;
    }

    /** The same, of another member. */
    Seat of(long other) {
        Seat copy = new Seat(meeting, round, other, table, duty);
        copy.edition = edition;
        copy.since = since;
        return copy;
    }

    /** The same as coordinators work at it. */
    Seat draft() {
        return new Seat(meeting, round, member, table, duty);
    }

    boolean isLike(Seat other) {
        return round == other.round && table == other.table && duty == other.duty;
    }

    Edition edition() {
        return edition;
    }

    long meeting() {
        return meeting;
    }

    int round() {
        return round;
    }

    long member() {
        return member;
    }

    int table() {
        return table;
    }

    Duty duty() {
        return duty;
    }

    int since() {
        return since;
    }

    /** Whose, in which round of which edition. */
    record Of(long meeting, Edition edition, int round, long member) {}
}
