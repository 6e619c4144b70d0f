package dev.kizuna.contact;

import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static dev.kizuna.rsvp.MeetingHouse.OTHER_CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.member.intake.PhoneTraces.Trace;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.privacy.Seen;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A number on a list is the same as one on a card, and neither is seen. */
class CardPhonesTest extends InContactHouse {
    private Transactions transactions;
    private CardPhones phones;
    private MemberId hanako;

    @BeforeEach
    void come(Transactions database) {
        transactions = database;
        phones = new CardPhones(room.house.seals, room.looks, room.house.clock);
        hanako = room.member(41, "山田 花子");
        room.write(hanako);
    }

    @Test
    void aNumberIsRecognisedHoweverItIsWritten() {
        assertThat(read("０７５（９５１）１２３４").traces()).contains(onCard(CIRCLE).get(hanako));
        assertThat(read("075-951-1235").traces()).doesNotContain(onCard(CIRCLE).get(hanako));
        assertThat(phones.reading(CIRCLE).apply("なし")).isEmpty();
    }

    @Test
    void afterARotationTheNumbersOfBeforeAreStillRecognised() {
        room.house.seals.rotate();

        assertThat(read("075-951-1234").traces()).contains(onCard(CIRCLE).get(hanako));
    }

    @Test
    void aMobilePhoneIsSomebodysOwn() {
        assertThat(read("090-1234-5678").personal()).isTrue();
        assertThat(read("075-951-1234").personal()).isFalse();
    }

    @Test
    void aListIsComparedOnlyWithNumbersThatCoordinatorsMaySee() {
        assertThat(seenByCoordinators()).doesNotContainKey(hanako);

        room.cards.show(CIRCLE, hanako, Item.PHONE, Visibility.COORDINATORS);

        assertThat(seenByCoordinators()).containsEntry(hanako, onCard(CIRCLE).get(hanako));
    }

    @Test
    void anotherCirclesCardsAreNotCompared() {
        assertThat(onCard(OTHER_CIRCLE)).isEmpty();
        assertThat(phones.reading(OTHER_CIRCLE).apply("075-951-1234").map(Trace::traces))
                .isNotEqualTo(Optional.of(read("075-951-1234").traces()));
    }

    @Test
    void whoeverIsToldWhoseNumberItIsHasLookedAtIt() {
        transactions.write(work -> {
            phones.told(work, CIRCLE, new UserId(5), List.of(hanako));
            return null;
        });

        assertThat(room.looksAt(hanako)).singleElement().satisfies(look -> {
            assertThat(look.looker()).isEqualTo(new UserId(5));
            assertThat(look.seen()).isEqualTo(Seen.PHONE);
        });
    }

    private Trace read(String typed) {
        return phones.reading(CIRCLE).apply(typed).orElseThrow();
    }

    private Map<MemberId, String> seenByCoordinators() {
        return transactions.read(work -> phones.seenByCoordinators(work, CIRCLE));
    }

    private Map<MemberId, String> onCard(CircleId circle) {
        return transactions.read(work -> phones.onCards(work, circle));
    }
}
