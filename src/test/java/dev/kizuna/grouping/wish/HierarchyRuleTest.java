package dev.kizuna.grouping.wish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Superior and subordinate sit apart. */
class HierarchyRuleTest {

    @Test
    void theySitApart() {
        assertThat(Guests.of(12, 3).bond(BondKind.HIERARCHY, 4, 5).givenUp(Wish.HIERARCHY))
                .isEmpty();
    }

    @Test
    void atASingleTableTheyCannot() {
        assertThat(Guests.of(5, 1).bond(BondKind.HIERARCHY, 0, 1).givenUp(Wish.HIERARCHY))
                .singleElement()
                .satisfies(unmet -> {
                    assertThat(unmet.reason()).isEqualTo(Reason.NO_ROOM);
                    assertThat(unmet.who()).hasSize(2);
                });
    }
}
