package dev.kizuna.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** One item of somebody's card: sealed, with who sees it. */
@Entity
@Table(name = "card_item")
@IdClass(CardItem.Of.class)
class CardItem {
    @Id
    private long member;

    @Id
    @Enumerated(EnumType.ORDINAL)
    private Item item = Item.OFFICE;

    @Column(name = "circle_id")
    private long circle;

    /** Nothing where only the visibility was chosen. */
    private byte @Nullable [] sealed;

    /** By which the same number or address is found without being read. */
    private byte @Nullable [] trace;

    @Enumerated(EnumType.STRING)
    private Visibility visibility = Visibility.NOBODY;

    /** Of two changes within a circle, the later has the greater. */
    private long revision;

    protected CardItem() {}

    CardItem(long circle, long member, Item item) {
        this.circle = circle;
        this.member = member;
        this.item = item;
        visibility = item.usual();
    }

    void write(byte @Nullable [] text, byte @Nullable [] sameAs, long change) {
        sealed = text;
        trace = sameAs;
        revision = change;
    }

    void show(Visibility to, long change) {
        visibility = to;
        revision = change;
    }

    long circle() {
        return circle;
    }

    long member() {
        return member;
    }

    Item item() {
        return item;
    }

    Visibility visibility() {
        return visibility;
    }

    long revision() {
        return revision;
    }

    byte @Nullable [] sealed() {
        return sealed;
    }

    Of key() {
        return new Of(member, item);
    }

    /** Which item of whose card. */
    record Of(long member, Item item) {}
}
