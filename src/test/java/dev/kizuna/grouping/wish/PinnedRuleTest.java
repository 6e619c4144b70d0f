package dev.kizuna.grouping.wish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** People who are pinned to a table sit there. */
class PinnedRuleTest {

    @Test
    void theySitWhereTheyArePinned() {
        Guests guests = Guests.of(20, 4).pinned(3, 0, 1, 2).pinned(1, 19);

        Arrangement plan = guests.seated();

        assertThat(plan.at(2)).contains(0, 1, 2);
        assertThat(plan.at(0)).contains(19);
        assertThat(guests.givenUp(Wish.PINNED, plan)).isEmpty();
    }

    @Test
    void whomAFullTableCannotTakeIsNamed() {
        Guests guests = Guests.of(8, 4).pinned(2, 0, 1, 2);

        assertThat(guests.givenUp(Wish.PINNED)).singleElement().satisfies(unmet -> {
            assertThat(unmet.reason()).isEqualTo(Reason.NO_ROOM);
            assertThat(unmet.table()).isEqualTo(2);
            assertThat(unmet.who()).hasSize(1);
        });
    }

    @Test
    void aTableThatIsNoMoreIsNamed() {
        assertThat(Guests.of(8, 2).pinned(5, 0).givenUp(Wish.PINNED))
                .singleElement()
                .satisfies(unmet -> assertThat(unmet.reason()).isEqualTo(Reason.NO_ROOM));
    }
}
