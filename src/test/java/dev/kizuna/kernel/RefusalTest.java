package dev.kizuna.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

class RefusalTest {
    private enum Why {
        FULL
    }

    @Test
    void itsMessageNamesTheReasonAndNothingOfThePerson() {
        assertThat(new Refusal(Why.FULL, "name", "山田 花子")).hasMessage("Why.FULL");
    }

    @Test
    void itsDetailsKeepTheOrderInWhichTheTextNamesThem() {
        assertThat(new Refusal(Why.FULL, "seats", 50, "waiting", 3).details())
                .containsExactly(entry("seats", 50), entry("waiting", 3));
    }

    @Test
    void itCarriesNoStackTraceBecauseARuleThatSaysNoIsNoFault() {
        assertThat(new Refusal(Why.FULL).getStackTrace()).isEmpty();
    }

    @Test
    void aNameWithoutAValueIsAMistakeOfTheProgrammer() {
        assertThatThrownBy(() -> new Refusal(Why.FULL, "seats")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Refusal(Why.FULL, 50, "seats")).isInstanceOf(IllegalArgumentException.class);
    }
}
