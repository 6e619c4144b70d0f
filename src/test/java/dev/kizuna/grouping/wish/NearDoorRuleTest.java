package dev.kizuna.grouping.wish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whoever needs it sits near the door. */
class NearDoorRuleTest {

    @Test
    void theySitAtTheFirstTables() {
        Guests guests = Guests.of(12, 4).having(Trait.NEAR_DOOR, 5, 9);

        Arrangement plan = guests.seated();

        assertThat(guests.givenUp(Wish.NEAR_DOOR, plan)).isEmpty();
        assertThat(plan.at(0)).contains(5, 9);
    }

    @Test
    void asManyTablesCountAsAreNeeded() {
        Guests guests = Guests.of(12, 4).having(Trait.NEAR_DOOR, 0, 1, 2, 3);

        assertThat(guests.givenUp(Wish.NEAR_DOOR)).isEmpty();
    }

    @Test
    void whoeverIsPinnedFarAwayIsNamed() {
        Guests guests = Guests.of(12, 4).having(Trait.NEAR_DOOR, 0).pinned(4, 0);

        assertThat(guests.givenUp(Wish.NEAR_DOOR)).singleElement().satisfies(unmet -> {
            assertThat(unmet.table()).isEqualTo(4);
            assertThat(unmet.who()).hasSize(1);
        });
    }
}
