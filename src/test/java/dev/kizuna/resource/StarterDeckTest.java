package dev.kizuna.resource;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.discretion.ClientDetails;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The deck that a circle can begin with. */
class StarterDeckTest {

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void itHasBothKindsInSeveralFieldsEachCardOnceAndNobodysNumber(String language) {
        List<CardText> deck = StarterDeck.in(new Locale(language));

        assertThat(deck).hasSize(30);
        assertThat(deck).extracting(CardText::name).doesNotHaveDuplicates();
        assertThat(deck.stream().map(CardText::field).distinct()).hasSizeBetween(5, 10);
        for (ResourceKind kind : ResourceKind.values()) {
            assertThat(deck).filteredOn(card -> card.kind() == kind).hasSizeBetween(12, 18);
        }
        assertThat(deck)
                .allSatisfy(card ->
                        assertThat(ClientDetails.in(card.name() + card.offer())).isEmpty());
    }

    @Test
    void itIsTheSameInBothLanguages() {
        assertThat(StarterDeck.in(Locale.ENGLISH))
                .extracting(CardText::kind)
                .isEqualTo(StarterDeck.in(Locale.JAPANESE).stream()
                        .map(CardText::kind)
                        .toList());
    }
}
