package dev.kizuna.grouping;

import dev.kizuna.grouping.wish.Weight;
import dev.kizuna.grouping.wish.Wish;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** How much a circle cares for a wish, where that is not what is usual. */
@Entity
@Table(name = "wish_weight")
@IdClass(KeptWeight.Of.class)
class KeptWeight {
    @Id
    @Column(name = "circle_id")
    private long circle;

    @Id
    @Enumerated(EnumType.STRING)
    private Wish wish = Wish.AREA;

    @Enumerated(EnumType.STRING)
    private Weight weight = Weight.RATHER;

    /** Of how many last meetings the wish speaks, where it speaks of such; none for what is usual. */
    private @Nullable Integer meetings;

    protected KeptWeight() {}

    KeptWeight(long circle, Wish wish) {
        this.circle = circle;
        this.wish = wish;
        weight = wish.usual();
    }

    Wish wish() {
        return wish;
    }

    Weight weight() {
        return weight;
    }

    void care(Weight weight) {
        this.weight = weight;
    }

    @Nullable
    Integer meetings() {
        return meetings;
    }

    void within(int meetings) {
        this.meetings = meetings;
    }

    /** Whose, for what. */
    record Of(long circle, Wish wish) {}
}
