package dev.kizuna.grouping.wish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Somebody other than the facilitator writes down, if enough people can. */
class ScribeRuleTest {

    @Test
    void facilitatorAndScribeAreTwoPeopleAtEveryTable() {
        Guests guests = Guests.of(9, 3)
                .care(Wish.FACILITATOR, Weight.MUST)
                .having(Trait.CAN_FACILITATE, 0, 1, 2)
                .having(Trait.CAN_SCRIBE, 0, 3, 4, 5);

        Arrangement plan = guests.seated();

        assertThat(guests.givenUp(Wish.SCRIBE, plan)).isEmpty();
        for (int table = 0; table < 3; table++) {
            Duties duties = Duties.of(guests.gathering(), plan, table);
            assertThat(duties.facilitator()).isNotNegative().isNotEqualTo(duties.scribe());
            assertThat(duties.scribe()).isNotNegative();
        }
    }

    @Test
    void withTooFewNobodyAsksForIt() {
        assertThat(Guests.of(9, 3).having(Trait.CAN_SCRIBE, 0, 1).givenUp(Wish.SCRIBE))
                .isEmpty();
    }

    @Test
    void aTableWithoutIsNamed() {
        Guests guests = Guests.of(6, 2).having(Trait.CAN_SCRIBE, 0, 1).pinned(2, 0, 1);

        assertThat(guests.givenUp(Wish.SCRIBE))
                .singleElement()
                .satisfies(unmet -> assertThat(unmet.table()).isEqualTo(1));
    }

    @Test
    void whoeverHadADutyKeepsItWhereTheyStillCan() {
        Guests guests = Guests.of(3, 1).having(Trait.CAN_FACILITATE, 0, 1).having(Trait.CAN_SCRIBE, 0, 2);

        assertThat(Duties.of(guests.gathering(), guests.seated(), 0, 1, 0)).isEqualTo(new Duties(1, 0));
        assertThat(Duties.of(guests.gathering(), guests.seated(), 0)).isEqualTo(new Duties(0, 2));
    }
}
