package dev.kizuna.contact;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.notice.Notice;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After a meeting each decides whether those at their table may see how to reach them. */
class ExchangesTest extends InContactHouse {
    private MemberId owner;
    private MemberId tablemate;
    private MemberId earlier;
    private MeetingView meeting;

    @BeforeEach
    void sitTwice() {
        owner = room.member(1, "山田花子");
        tablemate = room.member(2, "田中一郎");
        earlier = room.member(3, "鈴木二郎");
        room.held(List.of(owner, earlier), List.of());
        house.owed.clear();
        meeting = room.held(List.of(owner, tablemate), List.of(earlier));
        room.write(owner);
    }

    @Test
    void whoSatWithSomebodyIsAskedAndWhoDidNotComeIsNot() {
        assertThat(house.owed)
                .filteredOn(notice -> notice.kind().equals(ContactNotice.EXCHANGE.kind()))
                .extracting(Notice::receiver)
                .containsExactlyInAnyOrder(owner, tablemate);
    }

    @Test
    void whatIsRaisedIsSeenByThatTableAloneAndNotTheOtherWayRound() {
        room.exchanges.raise(CIRCLE, meeting.id(), owner, Set.of(Item.PHONE));

        assertThat(room.seen(room.viewer(tablemate), owner))
                .containsKey(Item.PHONE)
                .doesNotContainKey(Item.EMAIL);
        assertThat(room.seen(room.viewer(earlier), owner)).doesNotContainKey(Item.PHONE);
        assertThat(room.seen(room.coordinator(), owner)).doesNotContainKey(Item.PHONE);
        assertThat(room.seen(room.viewer(owner), tablemate)).isEmpty();
        assertThat(room.exchanges.raised(CIRCLE, meeting.id(), owner)).containsExactly(Item.PHONE);
    }

    @Test
    void itIsTakenBackByThePressByAnyWordOnVisibilityAndByWithdrawing() {
        Set<Item> both = Set.of(Item.PHONE, Item.EMAIL);
        room.exchanges.raise(CIRCLE, meeting.id(), owner, both);
        room.exchanges.raise(CIRCLE, meeting.id(), owner, Set.of());
        assertThat(room.seen(room.viewer(tablemate), owner)).doesNotContainKeys(Item.PHONE, Item.EMAIL);

        room.exchanges.raise(CIRCLE, meeting.id(), owner, both);
        room.cards.show(CIRCLE, owner, Item.PHONE, Visibility.NOBODY);
        assertThat(room.seen(room.viewer(tablemate), owner))
                .doesNotContainKey(Item.PHONE)
                .containsKey(Item.EMAIL);

        room.cards.withdraw(CIRCLE, owner);
        room.write(owner);
        assertThat(room.seen(room.viewer(tablemate), owner)).doesNotContainKey(Item.EMAIL);
    }

    @Test
    void onlyWhatIsOnTheCardCanBeRaisedAndOnlyForATableOneSatAt() {
        refused(
                ContactRefusal.NOT_ON_THE_CARD,
                () -> room.exchanges.raise(CIRCLE, meeting.id(), tablemate, Set.of(Item.PHONE)));
        refused(
                ContactRefusal.NOBODY_AT_THE_TABLE,
                () -> room.exchanges.raise(CIRCLE, meeting.id(), earlier, Set.of(Item.PHONE)));
    }

    @Test
    void whenTheRecordIsCorrectedItIsSeenByThoseWhoSatThere() {
        room.exchanges.raise(CIRCLE, meeting.id(), owner, Set.of(Item.PHONE));

        room.tables.encounters.correct(CIRCLE, meeting.id(), 1, earlier, 1);
        room.tables.encounters.correct(CIRCLE, meeting.id(), 1, tablemate, 0);

        assertThat(room.seen(room.viewer(earlier), owner)).containsKey(Item.PHONE);
        assertThat(room.seen(room.viewer(tablemate), owner)).isEmpty();
    }
}
