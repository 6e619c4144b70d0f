package dev.kizuna.grouping.wish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.grouping.solver.Budget;
import dev.kizuna.grouping.solver.Solver;
import dev.kizuna.kernel.MemberId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Ten meetings of 50 to 62 people at eight to ten tables, with absences and new members: how many meet for the first time
 * each time, against what no plan could exceed, and that nobody is seated with the same person over and over.
 */
class YearTest {
    private static final int MEETINGS = 10;
    /** Of what is proven that no plan exceeds. */
    private static final double NEAR = 0.95;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nearlyAsManyMeetForTheFirstTimeAsAnyPlanCouldBringTogether(long seed) {
        Random random = new Random(seed);
        Map<Set<Integer>, List<Integer>> met = new HashMap<>();
        int known = 62;
        for (int meeting = 1; meeting <= MEETINGS; meeting++) {
            known += random.nextInt(4);
            List<Integer> here =
                    new ArrayList<>(IntStream.range(0, known).boxed().toList());
            Collections.shuffle(here, random);
            here = here.subList(0, 50 + random.nextInt(13));
            Gathering gathering = gathering(here, met, meeting);
            Arrangement plan = new Arrangement(
                    Solver.solve(
                                    Rules.wishes(gathering).problem(),
                                    seed,
                                    new Budget(400_000, Duration.ofSeconds(30)),
                                    () -> false)
                            .tableOf(),
                    gathering.tables().size());

            FirstMeetings first = FirstMeetings.of(gathering, List.of(plan));

            assertThat(first.first()).as("meeting %d", meeting).isGreaterThanOrEqualTo((int) (NEAR * first.atMost()));
            assertThat(threeTimesNeedlessly(gathering, plan))
                    .as("meeting %d", meeting)
                    .isZero();
            remember(here, met, plan, meeting);
        }
    }

    /** Pairs at their third table or more, though one of them could have changed places with somebody for a better plan. */
    private static int threeTimesNeedlessly(Gathering of, Arrangement plan) {
        int[] count = new int[1];
        plan.forEachPair((one, other) -> {
            boolean often = of.acquaintances().times(one, other) >= 2;
            count[0] += often && (couldAvoid(of, plan, one) || couldAvoid(of, plan, other)) ? 1 : 0;
        });
        return count[0];
    }

    /** Whether somebody elsewhere could change places with one of the pair so that nobody there or here has met. */
    private static boolean couldAvoid(Gathering of, Arrangement plan, int one) {
        for (int table = 0; table < plan.tables(); table++) {
            for (int stranger : table == plan.tableOf(one) ? List.<Integer>of() : plan.at(table)) {
                boolean here = plan.at(plan.tableOf(one)).stream()
                        .allMatch(guest -> guest == one || of.acquaintances().times(guest, stranger) == 0);
                boolean there = plan.at(table).stream()
                        .allMatch(
                                guest -> guest == stranger || of.acquaintances().times(guest, one) == 0);
                if (here && there) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Gathering gathering(List<Integer> here, Map<Set<Integer>, List<Integer>> met, int meeting) {
        List<Participant> people = here.stream()
                .map(person -> new Participant(
                        new MemberId(person + 1),
                        person % 3 == 0 ? "" : "所属" + person % 23,
                        "分野" + person % 6,
                        "地域" + person % 5,
                        person % 5 == 0 ? Set.of(Trait.CAN_FACILITATE) : Set.of(),
                        false,
                        0))
                .toList();
        Acquaintances acquaintances = new Acquaintances(here.size());
        for (int one = 0; one < here.size(); one++) {
            for (int other = one + 1; other < here.size(); other++) {
                for (int when : met.getOrDefault(Set.of(here.get(one), here.get(other)), List.of())) {
                    acquaintances.met(one, other, meeting - when);
                }
            }
        }
        return new Gathering(
                people,
                Size.of(here.size(), Size.tables(here.size(), 6, false), Map.of()),
                List.of(),
                acquaintances,
                Gathering.usualWeights(),
                3);
    }

    private static void remember(
            List<Integer> here, Map<Set<Integer>, List<Integer>> met, Arrangement plan, int meeting) {
        plan.forEachPair(
                (one, other) -> met.computeIfAbsent(Set.of(here.get(one), here.get(other)), key -> new ArrayList<>())
                        .add(meeting));
    }
}
