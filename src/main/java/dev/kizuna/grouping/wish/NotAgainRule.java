package dev.kizuna.grouping.wish;

import dev.kizuna.grouping.solver.Wishes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The same two do not sit together again within the circle's last meetings, nor in two rounds of one. */
final class NotAgainRule implements Rule {
    static final int AGAIN = 40;

    @Override
    public void ask(Gathering of, Weight weight, Wishes wishes) {
        for (int one = 0; one < of.size(); one++) {
            for (int other = one + 1; other < of.size(); other++) {
                if (recent(of, one, other)) {
                    wishes.pair(one, other, weight.price(AGAIN));
                }
            }
        }
    }

    @Override
    public List<Unmet> unmet(Gathering of, Arrangement plan) {
        List<Unmet> unmet = new ArrayList<>();
        plan.forEachPair((one, other) -> {
            if (recent(of, one, other)) {
                boolean others = enoughOthers(of, plan, one) && enoughOthers(of, plan, other);
                unmet.add(new Unmet(
                        Wish.NOT_AGAIN,
                        others ? Reason.STANDS_AGAINST : Reason.TOO_FEW,
                        plan.tableOf(one) + 1,
                        "",
                        2,
                        of.within(),
                        List.of(
                                of.people().get(one).id(),
                                of.people().get(other).id())));
            }
        });
        return unmet;
    }

    private static boolean recent(Gathering of, int one, int other) {
        return of.acquaintances().ago(one, other) <= of.within();
    }

    private static boolean enoughOthers(Gathering of, Arrangement plan, int one) {
        long others = IntStream.range(0, of.size())
                .filter(other -> other != one && !recent(of, one, other))
                .count();
        return others >= plan.at(plan.tableOf(one)).size() - 1;
    }
}
