package dev.kizuna.grouping.wish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** People of one organisation meet others. */
class OrganisationRuleTest {

    @Test
    void theySitApart() {
        Guests guests = Guests.of(12, 4).organisation("社協", 0, 1, 2, 3).organisation("市役所", 4, 5, 6);

        assertThat(guests.givenUp(Wish.ORGANISATION)).isEmpty();
    }

    @Test
    void fivePeopleOfOneOrganisationAndFourTablesAreSaidSo() {
        Guests guests = Guests.of(12, 4).organisation("社協", 0, 1, 2, 3, 4);

        assertThat(guests.givenUp(Wish.ORGANISATION)).singleElement().satisfies(unmet -> {
            assertThat(unmet.reason()).isEqualTo(Reason.TOO_MANY);
            assertThat(unmet.subject()).isEqualTo("社協");
            assertThat(unmet.people()).isEqualTo(5);
            assertThat(unmet.most()).isEqualTo(4);
        });
    }

    @Test
    void moreAtATableThanAnEvenSpreadNeedsIsNamedThere() {
        Guests guests = Guests.of(12, 4).organisation("社協", 0, 1, 2).pinned(3, 0, 1);

        assertThat(guests.givenUp(Wish.ORGANISATION)).singleElement().satisfies(unmet -> {
            assertThat(unmet.reason()).isEqualTo(Reason.STANDS_AGAINST);
            assertThat(unmet.table()).isEqualTo(3);
            assertThat(unmet.people()).isEqualTo(2);
        });
    }

    @Test
    void theUnknownIsNoOrganisation() {
        assertThat(Guests.of(6, 1).givenUp(Wish.ORGANISATION)).isEmpty();
    }
}
