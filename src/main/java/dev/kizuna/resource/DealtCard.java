package dev.kizuna.resource;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** One card on one table. */
@Entity
@Table(name = "dealt_card")
@IdClass(DealtCard.At.class)
class DealtCard {
    @Id
    private long meeting;

    @Id
    @Column(name = "table_number")
    private int table;

    @Id
    private int place;

    private long card;

    protected DealtCard() {}

    DealtCard(long meeting, int table, int place, long card) {
        this.meeting = meeting;
        this.table = table;
        this.place = place;
        this.card = card;
    }

    int table() {
        return table;
    }

    long card() {
        return card;
    }

    /** Where it lies. */
    record At(long meeting, int table, int place) {}
}
