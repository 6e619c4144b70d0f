package dev.kizuna.grouping.wish;

import dev.kizuna.grouping.solver.Wishes;
import java.util.List;
import java.util.stream.Stream;

/**
 * Somebody at every table who can write down, beside the facilitator. Asked only where enough people can.
 *
 * <p>Facilitator and scribe are two people exactly where somebody can do each and two people can do either (Hall).
 */
final class ScribeRule implements Rule {
    private static final int MISSING = 60;

    @Override
    public void ask(Gathering of, Weight weight, Wishes wishes) {
        if (enough(of)) {
            wishes.demand(of.everywhere(of.having(Trait.CAN_SCRIBE), 1, weight.rule(MISSING)));
            wishes.demand(of.everywhere(either(of), 2, weight.rule(MISSING)));
        }
    }

    @Override
    public List<Unmet> unmet(Gathering of, Arrangement plan) {
        if (!enough(of)) {
            return List.of();
        }
        return new Coverage(Wish.SCRIBE, of.having(Trait.CAN_SCRIBE).size(), plan)
                .missing(table -> Duties.of(of, plan, table).scribe() >= 0, table -> List.of());
    }

    private static boolean enough(Gathering of) {
        return of.having(Trait.CAN_SCRIBE).size() >= of.tables().size();
    }

    private static List<Integer> either(Gathering of) {
        return Stream.concat(of.having(Trait.CAN_FACILITATE).stream(), of.having(Trait.CAN_SCRIBE).stream())
                .distinct()
                .toList();
    }
}
