package dev.kizuna.grouping.wish;

import dev.kizuna.grouping.solver.TableSize;
import dev.kizuna.grouping.solver.Wishes;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The rule of each wish. */
public final class Rules {
    private Rules() {}

    static Rule of(Wish wish) {
        return switch (wish) {
            case PINNED -> new PinnedRule();
            case FACILITATOR -> new FacilitatorRule();
            case SCRIBE -> new ScribeRule();
            case APART -> new ApartRule();
            case TOGETHER -> new TogetherRule();
            case NEAR_DOOR -> new NearDoorRule();
            case NEWCOMER -> new NewcomerRule();
            case HIERARCHY -> new HierarchyRule();
            case ORGANISATION -> new OrganisationRule();
            case NOT_AGAIN -> new NotAgainRule();
            case UNMET -> new UnmetRule();
            case FIELD -> new FieldRule();
            case AREA -> new AreaRule();
        };
    }

    /** What the solver is to keep, from all that somebody minds. */
    public static Wishes wishes(Gathering of) {
        Wishes wishes = new Wishes(
                of.size(),
                of.tables().stream()
                        .map(size -> new TableSize(size.least(), size.most()))
                        .toList());
        minded(of).forEach(wish -> of(wish).ask(of, of.weight(wish), wishes));
        return wishes;
    }

    /** What it costs that two sit together who did so in an earlier round of the same meeting. */
    public static int again(Gathering of) {
        return of.weight(Wish.NOT_AGAIN).price(NotAgainRule.AGAIN)
                + of.weight(Wish.UNMET).price(UnmetRule.ONCE);
    }

    /** Every wish that somebody minds and that the plan does not keep, hardest first. */
    public static List<Unmet> unmet(Gathering of, Arrangement plan) {
        return minded(of).flatMap(wish -> of(wish).unmet(of, plan).stream()).toList();
    }

    private static Stream<Wish> minded(Gathering of) {
        return Arrays.stream(Wish.values()).filter(wish -> of.weight(wish) != Weight.NEVER_MIND);
    }
}
