package dev.kizuna.grouping.wish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The same two do not sit together meeting after meeting. */
class NotAgainRuleTest {

    @Test
    void whoSatTogetherLatelySitsApart() {
        Guests guests = Guests.of(12, 4).met(1, 0, 1, 2).met(3, 3, 4, 5);

        assertThat(guests.givenUp(Wish.NOT_AGAIN)).isEmpty();
    }

    @Test
    void whatIsLongAgoDoesNotCount() {
        Guests guests = Guests.of(4, 1).met(4, 0, 1);

        assertThat(guests.givenUp(Wish.NOT_AGAIN)).isEmpty();
    }

    @Test
    void howLongAgoIsForTheCircleToSay() {
        Guests guests = Guests.of(4, 1).met(4, 0, 1).within(4);

        assertThat(guests.givenUp(Wish.NOT_AGAIN)).hasSize(1);
        assertThat(guests.within(3).givenUp(Wish.NOT_AGAIN)).isEmpty();
    }

    @Test
    void withTooFewOthersTheTwoAreNamed() {
        Guests guests = Guests.of(4, 1).met(2, 0, 1);

        assertThat(guests.givenUp(Wish.NOT_AGAIN)).singleElement().satisfies(unmet -> {
            assertThat(unmet.reason()).isEqualTo(Reason.TOO_FEW);
            assertThat(unmet.who()).hasSize(2);
        });
    }

    @Test
    void anEarlierRoundOfTheSameMeetingCounts() {
        Guests guests = Guests.of(9, 3);
        Arrangement first = guests.seated();

        assertThat(Rules.unmet(guests.gathering().after(first), first))
                .filteredOn(unmet -> unmet.wish() == Wish.NOT_AGAIN)
                .hasSize(9);
    }
}
