package dev.kizuna.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
    @ParameterizedTest
    @ValueSource(strings = {"{", "a}", "{a", "{}", "{ä}", "{a b}", "{n, one {x}}", "{n, other {x}}", "{n, one other}"})
    void aTextThatDoesNotParseStopsTheStart(String pattern) {
        assertThatThrownBy(() -> Template.parse(pattern)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itNeedsTheValuesOfBothForms() {
        assertThat(Template.parse("{n, one {# by {who}} other {# in {place}}} {x}")
                        .names())
                .containsExactly("n", "place", "who", "x");
    }
}
