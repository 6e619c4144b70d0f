package dev.kizuna.grouping.wish;

import dev.kizuna.grouping.solver.Wishes;
import java.util.ArrayList;
import java.util.List;

/** People of one organisation sit apart; where they are more than the tables, as evenly as can be. */
final class OrganisationRule implements Rule {
    private static final int TOGETHER = 100;

    @Override
    public void ask(Gathering of, Weight weight, Wishes wishes) {
        wishes.spread(Alike.kinds(of, Participant::organisation), weight.price(TOGETHER));
    }

    @Override
    public List<Unmet> unmet(Gathering of, Arrangement plan) {
        List<Unmet> unmet = new ArrayList<>();
        Alike.groups(of, Participant::organisation).forEach((organisation, people) -> {
            List<Unmet> uneven = Alike.uneven(Wish.ORGANISATION, organisation, people, plan);
            unmet.addAll(uneven);
            if (uneven.isEmpty() && people.size() > plan.tables()) {
                unmet.add(new Unmet(
                        Wish.ORGANISATION, Reason.TOO_MANY, 0, organisation, people.size(), plan.tables(), List.of()));
            }
        });
        return unmet;
    }
}
