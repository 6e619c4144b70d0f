package dev.kizuna.grouping;

import dev.kizuna.grouping.wish.Gathering;
import dev.kizuna.grouping.wish.Weight;
import dev.kizuna.grouping.wish.Wish;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.persistence.Work;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** How much a circle cares for each wish, within one piece of work. */
final class KeptWeights {
    private final Work work;
    private final CircleId circle;

    KeptWeights(Work work, CircleId circle) {
        this.work = work;
        this.circle = circle;
    }

    Map<Wish, Weight> all() {
        Map<Wish, Weight> weights = Gathering.usualWeights();
        repository().weights(circle.value()).forEach(row -> weights.put(row.wish(), row.weight()));
        return weights;
    }

    void care(Wish wish, Weight weight) {
        KeptWeight row = row(wish).orElseGet(() -> new KeptWeight(circle.value(), wish));
        row.care(weight);
        repository().save(row);
    }

    /** Of how many last meetings {@link Wish#NOT_AGAIN} speaks. */
    int within() {
        return row(Wish.NOT_AGAIN)
                .map(KeptWeight::meetings)
                .filter(Objects::nonNull)
                .orElse(TableWishes.USUALLY_WITHIN);
    }

    void within(int meetings) {
        KeptWeight row = row(Wish.NOT_AGAIN).orElseGet(() -> new KeptWeight(circle.value(), Wish.NOT_AGAIN));
        row.within(meetings);
        repository().save(row);
    }

    private Optional<KeptWeight> row(Wish wish) {
        return work.find(KeptWeight.class, new KeptWeight.Of(circle.value(), wish));
    }

    private WishRepository repository() {
        return work.repository(WishRepository_::new);
    }
}
