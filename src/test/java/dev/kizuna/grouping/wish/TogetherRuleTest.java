package dev.kizuna.grouping.wish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who belongs together sits together. */
class TogetherRuleTest {

    @Test
    void theySitTogetherWhateverElseIsWished() {
        Guests guests = Guests.of(18, 3)
                .bond(BondKind.TOGETHER, 0, 1)
                .bond(BondKind.TOGETHER, 1, 2)
                .organisation("社協", 0, 1, 2)
                .met(1, 0, 1, 2);

        Arrangement plan = guests.seated();

        assertThat(guests.givenUp(Wish.TOGETHER, plan)).isEmpty();
        assertThat(plan.tableOf(0)).isEqualTo(plan.tableOf(1)).isEqualTo(plan.tableOf(2));
    }

    @Test
    void moreThanATableTakesIsNamed() {
        Guests guests = Guests.of(6, 3).bond(BondKind.TOGETHER, 0, 1).bond(BondKind.TOGETHER, 1, 2);

        assertThat(guests.givenUp(Wish.TOGETHER)).isNotEmpty().allSatisfy(unmet -> {
            assertThat(unmet.reason()).isEqualTo(Reason.NO_ROOM);
            assertThat(unmet.who()).hasSize(2);
        });
    }

    @Test
    void pinsStandAgainstIt() {
        Guests guests =
                Guests.of(6, 2).bond(BondKind.TOGETHER, 0, 1).pinned(1, 0).pinned(2, 1);

        assertThat(guests.givenUp(Wish.TOGETHER))
                .singleElement()
                .satisfies(unmet -> assertThat(unmet.reason()).isEqualTo(Reason.STANDS_AGAINST));
    }

    @Test
    void ratherTogetherGivesWayToThePlaceByTheDoor() {
        Guests guests = Guests.of(8, 4)
                .care(Wish.TOGETHER, Weight.RATHER)
                .bond(BondKind.TOGETHER, 0, 1)
                .bond(BondKind.TOGETHER, 2, 3)
                .having(Trait.NEAR_DOOR, 0, 2);

        assertThat(guests.givenUp(Wish.NEAR_DOOR)).isEmpty();
        assertThat(guests.givenUp(Wish.TOGETHER)).hasSize(2);
    }
}
