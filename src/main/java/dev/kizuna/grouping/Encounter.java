package dev.kizuna.grouping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

/** Where somebody who came sat in one round. Those of one meeting, round and table have met. */
@Entity
@IdClass(Encounter.Of.class)
class Encounter {
    @Id
    private long meeting;

    @Id
    @Column(name = "round_no")
    private int round;

    @Id
    private long member;

    @Column(name = "table_no")
    private int table;

    @Column(name = "circle_id")
    private long circle;

    protected Encounter() {}

    Encounter(long circle, long meeting, int round, long member, int table) {
        this.circle = circle;
        this.meeting = meeting;
        this.round = round;
        this.member = member;
        this.table = table;
    }

    Encounter of(long other) {
        return new Encounter(circle, meeting, round, other, table);
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

    /** Whose, in which round of which meeting. */
    record Of(long meeting, int round, long member) {}
}
