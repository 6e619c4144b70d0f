package dev.kizuna.grouping.wish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Somebody at every table leads it. */
class FacilitatorRuleTest {

    @Test
    void everyTableHasAFacilitator() {
        Guests guests = Guests.of(20, 4)
                .care(Wish.FACILITATOR, Weight.MUST)
                .having(Trait.CAN_FACILITATE, 0, 1, 2, 3)
                .organisation("社協", 0, 4, 5, 6);

        assertThat(guests.givenUp(Wish.FACILITATOR)).isEmpty();
    }

    @Test
    void withTooFewTheirNumberIsSaidOnceForAllTables() {
        Guests guests = Guests.of(20, 4).care(Wish.FACILITATOR, Weight.MUST).having(Trait.CAN_FACILITATE, 7, 8, 9);

        assertThat(guests.givenUp(Wish.FACILITATOR)).singleElement().satisfies(unmet -> {
            assertThat(unmet.reason()).isEqualTo(Reason.TOO_FEW);
            assertThat(unmet.people()).isEqualTo(3);
            assertThat(unmet.most()).isEqualTo(4);
        });
    }

    @Test
    void wherePinsStandAgainstItTheTableIsNamed() {
        Guests guests = Guests.of(6, 2)
                .care(Wish.FACILITATOR, Weight.MUST)
                .having(Trait.CAN_FACILITATE, 0, 1)
                .pinned(1, 0, 1);

        assertThat(guests.givenUp(Wish.FACILITATOR)).singleElement().satisfies(unmet -> {
            assertThat(unmet.reason()).isEqualTo(Reason.STANDS_AGAINST);
            assertThat(unmet.table()).isEqualTo(2);
        });
    }
}
