package dev.kizuna.grouping.wish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whom a coordinator keeps apart sits apart; nobody learns whom it is about. */
class ApartRuleTest {

    @Test
    void theyAreKeptApart() {
        Guests guests = Guests.of(12, 3)
                .bond(BondKind.APART, 0, 1)
                .bond(BondKind.APART, 1, 2)
                .bond(BondKind.APART, 0, 2);

        Arrangement plan = guests.seated();

        assertThat(guests.givenUp(Wish.APART, plan)).isEmpty();
        assertThat(plan.tableOf(0)).isNotEqualTo(plan.tableOf(1));
    }

    @Test
    void whatCannotBeKeptIsCountedAndNobodyIsNamed() {
        Guests guests = Guests.of(12, 3)
                .bond(BondKind.APART, 0, 1)
                .bond(BondKind.APART, 2, 3)
                .pinned(2, 0, 1, 2, 3);

        assertThat(guests.givenUp(Wish.APART)).singleElement().satisfies(unmet -> {
            assertThat(unmet.people()).isEqualTo(2);
            assertThat(unmet.who()).isEmpty();
            assertThat(unmet.table()).isZero();
        });
    }
}
