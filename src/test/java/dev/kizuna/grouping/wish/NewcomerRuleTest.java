package dev.kizuna.grouping.wish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Nobody sits down for the first time among people who are all new. */
class NewcomerRuleTest {

    @Test
    void everyNewcomerSitsWithSomebodyWhoKnowsTheCircle() {
        Guests guests = Guests.of(12, 3).newcomers(Guests.range(3, 12));

        assertThat(guests.givenUp(Wish.NEWCOMER)).isEmpty();
    }

    @Test
    void withTooFewWhoKnowTheirNumberIsSaid() {
        assertThat(Guests.of(12, 3).newcomers(Guests.range(2, 12)).givenUp(Wish.NEWCOMER))
                .singleElement()
                .satisfies(unmet -> {
                    assertThat(unmet.reason()).isEqualTo(Reason.TOO_FEW);
                    assertThat(unmet.people()).isEqualTo(2);
                });
    }

    @Test
    void whereAllAreNewThereIsNothingToGiveUp() {
        assertThat(Guests.of(12, 3).newcomers(Guests.range(0, 12)).givenUp(Wish.NEWCOMER))
                .isEmpty();
    }

    @Test
    void newcomersPinnedToOneTableAreNamed() {
        Guests guests = Guests.of(6, 2).newcomers(0, 1, 2).pinned(1, 0, 1, 2);

        assertThat(guests.givenUp(Wish.NEWCOMER)).singleElement().satisfies(unmet -> {
            assertThat(unmet.table()).isEqualTo(1);
            assertThat(unmet.who()).hasSize(3);
        });
    }
}
