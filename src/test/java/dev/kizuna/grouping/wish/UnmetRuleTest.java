package dev.kizuna.grouping.wish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.grouping.solver.Budget;
import dev.kizuna.grouping.solver.Solver;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** People who have not met yet sit together. */
class UnmetRuleTest {

    @Test
    void whoHasNotMetSitsTogether() {
        Guests guests = Guests.of(9, 3).met(9, 0, 1, 2).met(9, 3, 4, 5).met(9, 6, 7, 8);

        Arrangement plan = guests.seated();

        assertThat(guests.givenUp(Wish.UNMET, plan)).isEmpty();
        assertThat(FirstMeetings.of(guests.gathering(), List.of(plan))).isEqualTo(new FirstMeetings(9, 9, 9));
    }

    @Test
    void whatNoPlanCouldAvoidIsSaidToBeSo() {
        Guests guests = Guests.of(4, 2).met(9, 0, 1, 2, 3);

        assertThat(guests.givenUp(Wish.UNMET)).singleElement().satisfies(unmet -> {
            assertThat(unmet.reason()).isEqualTo(Reason.TOO_FEW);
            assertThat(unmet.people()).isEqualTo(2);
            assertThat(unmet.most()).isEqualTo(2);
        });
    }

    @Test
    void whatGaveWayToOtherWishesIsSaidToBeSo() {
        Guests guests = Guests.of(6, 2).met(9, 0, 1).pinned(1, 0, 1);

        assertThat(guests.givenUp(Wish.UNMET))
                .singleElement()
                .satisfies(unmet -> assertThat(unmet.reason()).isEqualTo(Reason.STANDS_AGAINST));
    }

    @Test
    void overTwoRoundsNobodyMeetsTwiceWhereThatIsPossible() {
        Guests guests = Guests.of(9, 3);
        Gathering first = guests.gathering();
        Arrangement one = guests.seated();
        Arrangement two = new Arrangement(
                Solver.solve(
                                Rules.wishes(first.after(one)).problem(),
                                1,
                                new Budget(100_000, Duration.ofSeconds(20)),
                                () -> false)
                        .tableOf(),
                3);

        assertThat(FirstMeetings.of(first, List.of(one, two))).isEqualTo(new FirstMeetings(18, 18, 18));
    }
}
