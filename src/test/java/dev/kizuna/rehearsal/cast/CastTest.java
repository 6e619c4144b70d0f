package dev.kizuna.rehearsal.cast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CastTest {
    private final Cast cast = Cast.otokuni();

    @Test
    void theCircleIsLargeAndMixed() {
        assertThat(cast.players()).hasSizeGreaterThanOrEqualTo(64);
        assertThat(cast.players()).extracting(Player::field).contains("福祉", "医療", "教育", "行政", "企業", "個人事業主");
        assertThat(cast.players().stream().map(Player::area).distinct()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(cast.players().stream().map(Player::organisation).distinct()).hasSizeGreaterThanOrEqualTo(30);
        assertThat(cast.byPhone()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(cast.onDiscord()).hasSizeGreaterThanOrEqualTo(50);
    }

    @Test
    void fourCoordinatorsPlanItAndOneOfThemReadsEnglish() {
        assertThat(cast.players().stream().filter(Player::coordinator))
                .hasSize(4)
                .allMatch(Player::account);
        assertThat(cast.players().stream().filter(Player::coordinator))
                .extracting(player -> player.locale().toLanguageTag())
                .contains("en-US");
    }

    @Test
    void everybodyHasANameOfTheirOwnAndAReadingInHiragana() {
        assertThat(cast.players()).extracting(Player::name).doesNotHaveDuplicates();
        assertThat(cast.players())
                .allSatisfy(player -> assertThat(player.reading()).matches("[ぁ-んー]+ [ぁ-んー]+"));
        assertThat(cast.players())
                .allSatisfy(player -> assertThat(player.organisation()).isNotBlank());
    }

    @Test
    void nobodyWithoutAnAccountCanBeWrittenTo() {
        assertThat(cast.byPhone()).noneMatch(Player::directMessages);
        assertThat(cast.onDiscord()).anyMatch(player -> !player.directMessages());
    }
}
