package dev.kizuna.grouping;

import dev.kizuna.grouping.wish.BondKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** What is wished of two people, who are kept in the order of their ids. */
@Entity
@Table(name = "pair_wish")
@IdClass(PairWish.Of.class)
class PairWish {
    @Id
    private long one;

    @Id
    private long other;

    @Enumerated(EnumType.STRING)
    private BondKind kind = BondKind.APART;

    @Column(name = "circle_id")
    private long circle;

    protected PairWish() {}

    PairWish(long circle, long one, long other, BondKind kind) {
        this.circle = circle;
        this.one = Math.min(one, other);
        this.other = Math.max(one, other);
        this.kind = kind;
    }

    /** The same with {@code into} in place of {@code from}. */
    PairWish moved(long from, long into) {
        return new PairWish(circle, one == from ? into : one, other == from ? into : other, kind);
    }

    long one() {
        return one;
    }

    long other() {
        return other;
    }

    BondKind kind() {
        return kind;
    }

    boolean isOf(long circleId) {
        return circle == circleId;
    }

    Of id() {
        return new Of(one, other);
    }

    /** Which two. */
    record Of(long one, long other) {}
}
