package dev.kizuna.grouping.wish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lines of work and areas are mixed evenly. */
class MixedRulesTest {

    @Test
    void fieldsAreSpreadEvenly() {
        Guests guests = Guests.of(20, 4)
                .field("福祉", Guests.range(0, 8))
                .field("医療", Guests.range(8, 12))
                .field("教育", Guests.range(12, 20));

        assertThat(guests.givenUp(Wish.FIELD)).isEmpty();
    }

    @Test
    void anUnevenTableIsNamedWithItsField() {
        Guests guests = Guests.of(8, 2).field("福祉", 0, 1, 2).pinned(1, 0, 1, 2);

        assertThat(guests.givenUp(Wish.FIELD)).singleElement().satisfies(unmet -> {
            assertThat(unmet.subject()).isEqualTo("福祉");
            assertThat(unmet.people()).isEqualTo(3);
            assertThat(unmet.most()).isEqualTo(2);
        });
    }

    @Test
    void areasAreSpreadEvenly() {
        assertThat(Guests.of(12, 3)
                        .area("長岡京", Guests.range(0, 6))
                        .area("向日", Guests.range(6, 12))
                        .givenUp(Wish.AREA))
                .isEmpty();
    }

    @Test
    void anUnevenTableIsNamedWithItsArea() {
        Guests guests = Guests.of(6, 3).area("大山崎", 0, 1).pinned(2, 0, 1);

        assertThat(guests.givenUp(Wish.AREA))
                .singleElement()
                .satisfies(unmet -> assertThat(unmet.subject()).isEqualTo("大山崎"));
    }

    @Test
    void whatNobodyMindsIsNeitherKeptNorMissed() {
        Guests guests = Guests.of(6, 3)
                .care(Wish.AREA, Weight.NEVER_MIND)
                .area("大山崎", 0, 1)
                .pinned(2, 0, 1);

        assertThat(guests.givenUp(Wish.AREA)).isEmpty();
    }
}
