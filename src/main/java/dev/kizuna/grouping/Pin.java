package dev.kizuna.grouping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** That somebody stays at a table of a meeting, whatever else is planned. */
@Entity
@Table(name = "seating_pin")
@IdClass(Pin.Of.class)
class Pin {
    @Id
    private long meeting;

    @Id
    private long member;

    @Column(name = "table_no")
    private int table;

    protected Pin() {}

    Pin(long meeting, long member, int table) {
        this.meeting = meeting;
        this.member = member;
        this.table = table;
    }

    long meeting() {
        return meeting;
    }

    long member() {
        return member;
    }

    int table() {
        return table;
    }

    /** Whose, at which meeting. */
    record Of(long meeting, long member) {}
}
