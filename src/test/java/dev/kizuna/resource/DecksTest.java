package dev.kizuna.resource;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.resource.ResourceKind.FORMAL;
import static dev.kizuna.resource.ResourceKind.INFORMAL;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static dev.kizuna.rsvp.MeetingHouse.OTHER_CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.i18n.Language;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A circle's deck: what comes in, changes and goes. */
class DecksTest extends InResourceHouse {

    @Test
    void theDeckIsInTheOrderOfFieldsFormalHelpFirst() {
        room.add("図書館", INFORMAL, "居場所");
        room.add("相談所", FORMAL, "相談");
        room.add("公民館", FORMAL, "居場所");

        assertThat(names()).containsExactly("公民館", "図書館", "相談所");
    }

    @Test
    void theStarterDeckComesInTheCirclesLanguageBesideWhatIsThere() {
        room.decks.add(CIRCLE, new CardText("図書館", INFORMAL, "本", "うちの図書館"));

        assertThat(room.decks.takeOverStarter(CIRCLE)).isEqualTo(29);
        assertThat(names()).hasSize(30).contains("子ども食堂");
        assertThat(room.decks.deck(CIRCLE))
                .filteredOn(card -> card.text().name().equals("図書館"))
                .extracting(card -> card.text().offer())
                .containsExactly("うちの図書館");

        house.circles.change(OTHER_CIRCLE, settings -> settings.withLanguage(Language.EN.locale()));
        room.decks.takeOverStarter(OTHER_CIRCLE);
        assertThat(room.decks.deck(OTHER_CIRCLE))
                .hasSize(30)
                .anyMatch(card -> card.text().name().equals("Library"));
    }

    @Test
    void theStarterDeckTakenOverTwiceIsThereOnce() {
        room.decks.takeOverStarter(CIRCLE);

        assertThat(room.decks.takeOverStarter(CIRCLE)).isZero();
        assertThat(names()).hasSize(30);
    }

    @Test
    void twoWhoTakeItOverAtOnceHaveItOnce() throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(2);
        try {
            Future<Integer> one = hands.submit(() -> room.decks.takeOverStarter(CIRCLE));
            Future<Integer> other = hands.submit(() -> room.decks.takeOverStarter(CIRCLE));
            assertThat(one.get() + other.get()).isEqualTo(30);
        } finally {
            hands.shutdown();
        }
    }

    @Test
    void aCardIsChanged() {
        ResourceCard card = room.add("図書館", INFORMAL, "居場所");

        ResourceCard changed =
                room.decks.edit(CIRCLE, card.id(), card.revision(), new CardText("中央図書館", FORMAL, "学び", "静かに過ごせる"));

        assertThat(room.decks.deck(CIRCLE)).containsExactly(changed);
        assertThat(changed.text()).isEqualTo(new CardText("中央図書館", FORMAL, "学び", "静かに過ごせる"));
    }

    @Test
    void whoChangesWhatAnotherHasChangedIsTold() {
        ResourceCard card = room.add("図書館", INFORMAL, "居場所");
        room.decks.edit(CIRCLE, card.id(), card.revision(), card.text());

        refused(
                ResourceRefusal.CARD_CHANGED,
                () -> room.decks.edit(CIRCLE, card.id(), card.revision(), new CardText("本屋", INFORMAL, "本", "本がある")));
    }

    @Test
    void twoCardsDoNotHaveOneName() {
        room.add("図書館", INFORMAL, "居場所");
        ResourceCard other = room.add("本屋", INFORMAL, "居場所");

        refused(ResourceRefusal.NAME_TAKEN, () -> room.add(" 図書館 ", FORMAL, "学び"));
        refused(
                ResourceRefusal.NAME_TAKEN,
                () -> room.decks.edit(CIRCLE, other.id(), other.revision(), new CardText("図書館", FORMAL, "本", "本")));
    }

    @Test
    void whatIsRemovedIsNotInTheDeckAndComesBackUnderItsName() {
        ResourceCard card = room.add("図書館", INFORMAL, "居場所");
        room.decks.remove(CIRCLE, card.id());
        room.decks.remove(CIRCLE, card.id());

        assertThat(names()).isEmpty();
        refused(ResourceRefusal.NO_SUCH_CARD, () -> room.decks.card(CIRCLE, card.id()));
        refused(
                ResourceRefusal.NO_SUCH_CARD,
                () -> room.decks.edit(CIRCLE, card.id(), card.revision() + 1, card.text()));

        ResourceCard back = room.add("図書館", FORMAL, "学び");
        assertThat(back.id()).isEqualTo(card.id());
        assertThat(room.decks.card(CIRCLE, card.id())).isEqualTo(back);
    }

    @Test
    void anotherCirclesCardIsNotFound() {
        ResourceCard card = room.add("図書館", INFORMAL, "居場所");

        refused(ResourceRefusal.NO_SUCH_CARD, () -> room.decks.card(OTHER_CIRCLE, card.id()));
        refused(ResourceRefusal.NO_SUCH_CARD, () -> room.decks.remove(OTHER_CIRCLE, card.id()));
        refused(
                ResourceRefusal.NO_SUCH_CARD,
                () -> room.decks.edit(OTHER_CIRCLE, card.id(), card.revision(), card.text()));
        assertThat(room.decks.deck(OTHER_CIRCLE)).isEmpty();
    }

    @Test
    void aDeckHoldsNoMoreThanItMay() {
        for (int i = 0; i < Decks.MOST; i++) {
            room.add("カード" + i, FORMAL, "相談");
        }

        refused(ResourceRefusal.DECK_FULL, () -> room.add("もう一枚", FORMAL, "相談"));
        refused(ResourceRefusal.DECK_FULL, () -> room.decks.takeOverStarter(CIRCLE));
    }

    @Test
    void aCardSaysWhatItIsAndNotTooMuch() {
        refused(ResourceRefusal.MISSING, () -> new CardText(" ", FORMAL, "相談", "話を聞く"));
        refused(ResourceRefusal.MISSING, () -> new CardText("相談所", FORMAL, "", "話を聞く"));
        refused(ResourceRefusal.MISSING, () -> new CardText("相談所", FORMAL, "相談", "\0"));
        refused(ResourceRefusal.TOO_LONG, () -> new CardText("長".repeat(41), FORMAL, "相談", "話を聞く"));
        assertThat(new CardText("相談\n所", FORMAL, "相談", "話を  聞く"))
                .isEqualTo(new CardText("相談 所", FORMAL, "相談", "話を 聞く"));
    }

    private List<String> names() {
        return room.decks.deck(CIRCLE).stream().map(card -> card.text().name()).toList();
    }
}
