package dev.kizuna.grouping.wish;

import dev.kizuna.grouping.solver.Wishes;
import java.util.List;

/** Areas are mixed evenly. */
final class AreaRule implements Rule {
    private static final int TOGETHER = 1;

    @Override
    public void ask(Gathering of, Weight weight, Wishes wishes) {
        wishes.spread(Alike.kinds(of, Participant::area), weight.price(TOGETHER));
    }

    @Override
    public List<Unmet> unmet(Gathering of, Arrangement plan) {
        return Alike.uneven(Wish.AREA, of, Participant::area, plan);
    }
}
