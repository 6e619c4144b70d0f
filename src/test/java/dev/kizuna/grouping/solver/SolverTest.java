package dev.kizuna.grouping.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SolverTest {
    private static final Budget SHORT = new Budget(20_000, Duration.ofMinutes(1));

    private static Solution solve(Wishes wishes) {
        return Solver.solve(wishes.problem(), 1, SHORT, () -> false);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 7, 9, 12, 17, 25, 33, 48, 61, 75, 120, 180, 300})
    void whateverIsWishedEveryoneSitsSomewhereAndWhatIsBrokenIsSaid(int persons) {
        for (long seed = 0; seed < 12; seed++) {
            Invented invented = new Invented(persons, seed);
            Problem problem = invented.wishes.problem();
            Solution solution = Solver.solve(problem, seed, new Budget(3_000, Duration.ofMinutes(1)), () -> false);
            Checker.check(invented, solution);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 48, 131})
    void theSameSeedAndStepsGiveTheSameSeating(int persons) {
        Problem problem = new Invented(persons, 5).wishes.problem();
        Solution once = Solver.solve(problem, 9, SHORT, () -> false);
        Solution again = Solver.solve(problem, 9, SHORT, () -> false);
        assertThat(again.tableOf()).isEqualTo(once.tableOf());
        assertThat(once.cutShort()).isFalse();
    }

    @Test
    void whoCancelsGetsTheBestSoFar() {
        AtomicInteger asked = new AtomicInteger();
        Invented invented = new Invented(60, 3);
        Budget endless = new Budget(Long.MAX_VALUE, Duration.ofHours(1));
        Solution solution = Solver.solve(invented.wishes.problem(), 1, endless, () -> asked.incrementAndGet() >= 3);
        assertThat(asked).hasValue(3);
        assertThat(solution.cutShort()).isTrue();
        Checker.check(invented, solution);
    }

    @Test
    void theCapEndsTheSearch() {
        Problem problem = new Invented(60, 3).wishes.pair(0, 1, -1_000).problem();
        Solution solution = Solver.solve(problem, 1, new Budget(Long.MAX_VALUE, Duration.ofMillis(50)), () -> false);
        assertThat(solution.cutShort()).isTrue();
    }

    @Test
    void aPartyStaysTogetherEvenIfItMustSwapWithSeveral() {
        Wishes wishes = new Wishes(9, TableSize.even(9, 3)).together(0, 1, 2);
        for (int person = 0; person < 3; person++) {
            wishes.pin(person, 2);
        }
        Solution solution = solve(wishes.start(new int[] {0, 0, 0, 1, 1, 1, 2, 2, 2}));
        assertThat(solution.at(2)).containsExactly(0, 1, 2);
        assertThat(solution.unmet()).isEmpty();
    }

    @Test
    void aPartyLargerThanAnyTableIsGivenUpAndNamed() {
        Solution solution = solve(new Wishes(9, TableSize.even(9, 3))
                .together(0, 1)
                .together(1, 2)
                .together(3, 2));
        assertThat(solution.unmet()).containsExactly(new Unmet.Together(List.of(0, 1, 2, 3)));
    }

    @Test
    void partiesThatLeaveNoRoomForTheFewestAtATableAreGivenUp() {
        Solution solution = solve(new Wishes(6, TableSize.even(6, 2))
                .together(0, 1)
                .together(2, 3)
                .together(4, 5));
        assertThat(solution.at(0)).hasSize(3);
        assertThat(solution.unmet()).hasSize(1).allMatch(Unmet.Together.class::isInstance);
    }

    @Test
    void tablesTooSmallForAllAreStretchedAndNamed() {
        Solution solution = solve(new Wishes(10, List.of(new TableSize(1, 3), new TableSize(1, 4))));
        assertThat(solution.unmet()).containsExactly(new Unmet.Size(0, 5), new Unmet.Size(1, 5));
    }

    @Test
    void tablesTooLargeForSoFewAreShrunkAndNamed() {
        Solution solution = solve(new Wishes(5, List.of(new TableSize(2, 3), new TableSize(5, 6))));
        assertThat(solution.unmet()).containsExactly(new Unmet.Size(1, 3));
    }

    @Test
    void whoIsPinnedSitsThere() {
        Solution solution =
                solve(new Wishes(12, TableSize.even(12, 3)).pin(4, 2).pin(5, 2).pair(4, 5, 500));
        assertThat(solution.at(2)).contains(4, 5);
        assertThat(solution.cost()).isEqualTo(500);
        assertThat(solution.optimal()).isFalse();
    }

    @Test
    void moreThanFiveAreNotPinnedToATableOfFive() {
        Wishes wishes = new Wishes(15, TableSize.even(15, 3));
        for (int person = 0; person < 7; person++) {
            wishes.pin(person, 0);
        }
        assertThat(solve(wishes).unmet()).hasSize(2).allMatch(Unmet.Seat.class::isInstance);
    }

    @Test
    void twoWhoMustBeApartAreApartUnlessThereIsOneTable() {
        assertThat(solve(new Wishes(6, TableSize.even(6, 2)).pair(0, 1, Problem.HARD))
                        .unmet())
                .isEmpty();
        assertThat(solve(new Wishes(6, TableSize.even(6, 1)).pair(0, 1, Problem.HARD))
                        .unmet())
                .containsExactly(new Unmet.Apart(0, 1, 0));
    }

    @Test
    void everyTableGetsARoleWhileThereAreEnough() {
        BitSet facilitators = BitSet.valueOf(new long[] {0b10101});
        Demand demand = Demand.everywhere(facilitators, 1, 24, Problem.HARD);
        assertThat(solve(new Wishes(24, TableSize.even(24, 3)).demand(demand)).unmet())
                .isEmpty();
        assertThat(solve(new Wishes(24, TableSize.even(24, 4)).demand(demand)).unmet())
                .hasSize(1)
                .allMatch(Unmet.Lacking.class::isInstance);
    }

    @Test
    void aRoleIsNeededOnlyWhereThoseSitWhoNeedIt() {
        BitSet known = BitSet.valueOf(new long[] {0b1});
        BitSet first = BitSet.valueOf(new long[] {0b1110});
        Wishes wishes = new Wishes(16, TableSize.even(16, 4)).demand(new Demand(known, 1, first, Problem.HARD));
        Solution solution = solve(wishes);
        assertThat(solution.unmet()).isEmpty();
        assertThat(solution.at(solution.tableOf(0))).contains(1, 2, 3);
    }

    @Test
    void nobodyMovesWithoutNeedWhenTheyAreToStay() {
        int[] announced = {0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 2, Problem.ANYWHERE};
        Wishes wishes = new Wishes(12, TableSize.even(12, 3)).start(announced);
        for (int person = 0; person < 11; person++) {
            wishes.stay(person, announced[person], 10);
        }
        wishes.pair(0, 1, 5).pair(4, 11, 5);
        Solution solution = solve(wishes);
        assertThat(solution.tableOf())
                .startsWith(0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 2)
                .endsWith(1);
        assertThat(solution.cost()).isEqualTo(10);
    }

    @Test
    void nobodyAtAllIsSeatedToo() {
        assertThat(solve(new Wishes(0, TableSize.even(0, 2))).tableOf()).isEmpty();
    }
}
