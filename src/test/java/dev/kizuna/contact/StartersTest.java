package dev.kizuna.contact;

import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.contact.followup.Starter;
import dev.kizuna.contact.followup.Starter.Way;
import dev.kizuna.kernel.MemberId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A conversation begins with what one of two would like to ask and the other offers, as far as they may know of it. */
class StartersTest extends InContactHouse {
    private MemberId self;
    private MemberId helper;
    private MemberId asker;

    @BeforeEach
    void sit() {
        self = room.member(1, "山田花子");
        helper = room.member(2, "田中一郎");
        asker = room.member(3, "鈴木二郎");
        room.held(List.of(self, helper, asker), List.of());
        room.write(CIRCLE, self, Map.of(Item.CONSULT, "不登校の子との関わり", Item.OFFER, "畑しごとの体験"));
        room.write(CIRCLE, asker, Map.of(Item.CONSULT, "畑を借りたい、体験もさせたい"));
    }

    @Test
    void whoOffersWhatTheReaderWouldLikeToAskIsNamedWithTheReadersOwnWordsAlone() {
        room.write(CIRCLE, helper, Map.of(Item.OFFER, "不登校の親の会、不登校の相談"));
        room.cards.show(CIRCLE, asker, Item.CONSULT, Visibility.NOBODY);

        assertThat(starter()).hasValueSatisfying(one -> {
            assertThat(one.way()).isEqualTo(Way.ASK);
            assertThat(one.other().id()).isEqualTo(helper);
            assertThat(one.own()).isEqualTo("不登校の子との関わり");
        });
    }

    @Test
    void whoWouldLikeWhatTheReaderOffersIsNamedToo() {
        assertThat(starter()).hasValueSatisfying(one -> {
            assertThat(one.way()).isEqualTo(Way.OFFER);
            assertThat(one.other().id()).isEqualTo(asker);
        });
    }

    @Test
    void whatSomebodyDoesNotLetTheReaderSeeStartsNothing() {
        room.cards.show(CIRCLE, asker, Item.CONSULT, Visibility.NOBODY);

        assertThat(starter()).isEmpty();
    }

    private Optional<Starter> starter() {
        return room.starters.between(room.viewer(self), List.of(helper, asker));
    }
}
