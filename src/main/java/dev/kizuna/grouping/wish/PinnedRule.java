package dev.kizuna.grouping.wish;

import dev.kizuna.grouping.solver.Problem;
import dev.kizuna.grouping.solver.Wishes;
import java.util.ArrayList;
import java.util.List;

/** Pinned people sit where they are pinned, as long as there is a seat. */
final class PinnedRule implements Rule {
    /** A coordinator decided it by hand. */
    private static final int ABOVE_ALL = 20 * Problem.HARD;

    @Override
    public void ask(Gathering of, Weight weight, Wishes wishes) {
        for (int one = 0; one < of.size(); one++) {
            int table = of.people().get(one).pinned() - 1;
            if (table >= 0 && table < of.tables().size()) {
                wishes.stay(one, table, ABOVE_ALL);
            }
        }
    }

    @Override
    public List<Unmet> unmet(Gathering of, Arrangement plan) {
        List<Unmet> unmet = new ArrayList<>();
        for (int one = 0; one < of.size(); one++) {
            Participant person = of.people().get(one);
            if (person.pinned() > 0 && plan.tableOf(one) != person.pinned() - 1) {
                boolean room = person.pinned() <= plan.tables()
                        && plan.at(person.pinned() - 1).size()
                                < of.tables().get(person.pinned() - 1).most();
                Reason reason = room ? Reason.STANDS_AGAINST : Reason.NO_ROOM;
                unmet.add(new Unmet(Wish.PINNED, reason, person.pinned(), "", 1, plan.tables(), List.of(person.id())));
            }
        }
        return unmet;
    }
}
