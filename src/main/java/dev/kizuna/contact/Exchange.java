package dev.kizuna.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** Somebody lets those with whom they sat at one meeting see an item, whatever its visibility says. */
@Entity
@Table(name = "card_exchange")
@IdClass(Exchange.Of.class)
class Exchange {
    @Id
    private long meeting;

    @Id
    private long member;

    @Id
    @Enumerated(EnumType.ORDINAL)
    private Item item = Item.PHONE;

    @Column(name = "circle_id")
    private long circle;

    protected Exchange() {}

    Exchange(long circle, long meeting, long member, Item item) {
        this.circle = circle;
        this.meeting = meeting;
        this.member = member;
        this.item = item;
    }

    Exchange of(long other) {
        return new Exchange(circle, meeting, other, item);
    }

    long meeting() {
        return meeting;
    }

    long member() {
        return member;
    }

    Item item() {
        return item;
    }

    Of key() {
        return new Of(meeting, member, item);
    }

    /** Which item whose, at which meeting. */
    record Of(long meeting, long member, Item item) {}
}
