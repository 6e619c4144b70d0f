package dev.kizuna.grouping.wish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kizuna.kernel.Refusal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tables are alike within one, except those whose size is given. */
class SizeTest {
    @Test
    void sizesDifferByOneAtMost() {
        assertThat(Size.of(50, 8, Map.of())).hasSize(8).containsOnly(new Size(6, 7));
        assertThat(Size.of(48, 8, Map.of())).containsOnly(new Size(6, 6));
    }

    @Test
    void aFixedTableHasItsSizeAndTheOthersShareTheRest() {
        assertThat(Size.of(20, 4, Map.of(2, 2)))
                .containsExactly(new Size(6, 6), new Size(2, 2), new Size(6, 6), new Size(6, 6));
    }

    @Test
    void fixedSizesThatLeaveTooFewAreRefused() {
        assertThatThrownBy(() -> Size.of(6, 3, Map.of(1, 5))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Size.of(6, 2, Map.of(1, 2, 2, 3))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Size.of(6, 2, Map.of(5, 2))).isInstanceOf(Refusal.class);
    }

    @Test
    void moreTablesThanPeopleAreRefused() {
        assertThatThrownBy(() -> Size.of(3, 4, Map.of())).isInstanceOf(Refusal.class);
    }

    @Test
    void whereASizeDoesNotDivideTheNearerNumberOfTablesIsTakenOrTheSmallerTables() {
        assertThat(Size.tables(50, 6, false)).isEqualTo(8);
        assertThat(Size.tables(50, 6, true)).isEqualTo(9);
        assertThat(Size.tables(53, 6, false)).isEqualTo(9);
        assertThat(Size.tables(48, 6, true)).isEqualTo(8);
        assertThat(Size.tables(4, 6, false)).isEqualTo(1);
    }
}
