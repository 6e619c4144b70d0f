package dev.kizuna.circle;

import static dev.kizuna.kernel.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.RoleId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CircleSettingsTest {
    private static final CircleSettings SETTINGS = CircleSettings.initial(new CircleId(11), new ChannelId(21));

    @Test
    void fieldsThatNobodyTouchedChangeWithTheLanguage() {
        assertThat(SETTINGS.withLanguage(Locale.ENGLISH).words().fields()).contains("Welfare", "Sole trader");
        assertThat(SETTINGS.withLanguage(Locale.ENGLISH).withLanguage(Locale.JAPANESE))
                .isEqualTo(SETTINGS);
    }

    @Test
    void fieldsOfTheCirclesOwnStayWhateverTheLanguage() {
        CircleSettings own = SETTINGS.withWords(List.of("農業"), List.of());

        assertThat(own.withLanguage(Locale.ENGLISH).words().fields()).containsExactly("農業");
    }

    @Test
    void aListIsKeptInOrderWithoutBlanksAndRepetitions() {
        CircleSettings settings = SETTINGS.withWords(List.of(" 福祉 ", "", "医療", "福祉"), List.of("長岡京市", "  "));

        assertThat(settings.words().fields()).containsExactly("福祉", "医療");
        assertThat(settings.words().areas()).containsExactly("長岡京市");
    }

    @Test
    void noFieldsAtAllMeansTheUsualOnes() {
        assertThat(SETTINGS.withWords(List.of(), List.of()).words().fields())
                .isEqualTo(SETTINGS.words().fields());
    }

    @Test
    void aListHoldsAsManyWordsAsAMenuHasRoomFor() {
        List<String> full =
                IntStream.range(0, 24).mapToObj(number -> "分野" + number).toList();
        List<String> tooMany =
                IntStream.range(0, 25).mapToObj(number -> "分野" + number).toList();

        assertThat(SETTINGS.withWords(full, full).words().areas()).hasSize(24);
        refused(CircleRefusal.TOO_MANY_WORDS, () -> SETTINGS.withWords(tooMany, List.of()));
    }

    @Test
    void aWordMustBeShortEnoughForAProfile() {
        assertThat(SETTINGS.withWords(List.of("あ".repeat(40)), List.of())
                        .words()
                        .fields())
                .hasSize(1);
        refused(CircleRefusal.WORD_TOO_LONG, () -> SETTINGS.withWords(List.of("あ".repeat(41)), List.of()));
    }

    @Test
    void everyoneCannotBeCoordinators() {
        refused(CircleRefusal.EVERYONE_AS_COORDINATORS, () -> SETTINGS.withCoordinators(new RoleId(11)));
    }
}
