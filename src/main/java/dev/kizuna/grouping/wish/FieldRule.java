package dev.kizuna.grouping.wish;

import dev.kizuna.grouping.solver.Wishes;
import java.util.List;

/** Lines of work are mixed evenly. */
final class FieldRule implements Rule {
    private static final int TOGETHER = 3;

    @Override
    public void ask(Gathering of, Weight weight, Wishes wishes) {
        wishes.spread(Alike.kinds(of, Participant::field), weight.price(TOGETHER));
    }

    @Override
    public List<Unmet> unmet(Gathering of, Arrangement plan) {
        return Alike.uneven(Wish.FIELD, of, Participant::field, plan);
    }
}
