package dev.kizuna.resource;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.resource.ResourceKind.FORMAL;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static dev.kizuna.rsvp.MeetingHouse.OTHER_CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.meeting.MeetingRefusal;
import dev.kizuna.meeting.MeetingView;
import org.junit.jupiter.api.Test;

/** Which cards lie on a meeting's tables. */
class DealsTest extends InResourceHouse {

    @Test
    void aDealIsKeptForItsMeeting() {
        MeetingView meeting = house.announced(null);
        MeetingView other = house.announced(null);

        Deal deal = room.dealt(meeting, 6, 5);

        assertThat(room.deals.find(CIRCLE, meeting.id())).contains(deal);
        assertThat(deal.tables())
                .hasSize(6)
                .allSatisfy(table -> assertThat(table).hasSize(5).doesNotHaveDuplicates());
        assertThat(deal.tables().stream().flatMap(table -> table.stream().distinct()))
                .hasSize(30)
                .doesNotHaveDuplicates();
        assertThat(room.deals.find(CIRCLE, other.id())).isEmpty();
    }

    @Test
    void dealtAgainItIsAnotherDeal() {
        MeetingView meeting = house.announced(null);
        Deal first = room.dealt(meeting, 6, 4);

        Deal second = room.deals.deal(CIRCLE, meeting.id(), 4, 6, first.revision());

        assertThat(second.revision()).isEqualTo(2);
        assertThat(second.tables()).hasSize(4);
        assertThat(room.deals.find(CIRCLE, meeting.id())).contains(second);
        Deal third = room.deals.deal(CIRCLE, meeting.id(), 6, 4, second.revision());
        assertThat(third.tables()).isNotEqualTo(first.tables());
    }

    @Test
    void whoWasNotShownTheDealThatStandsDoesNotReplaceIt() {
        MeetingView meeting = house.announced(null);
        Deal first = room.dealt(meeting, 6, 4);

        refused(ResourceRefusal.DEALT_MEANWHILE, () -> room.deals.deal(CIRCLE, meeting.id(), 4, 4, 0));
        assertThat(room.deals.find(CIRCLE, meeting.id())).contains(first);
    }

    @Test
    void aCardThatWasRemovedStaysOnItsTableAndIsNotDealtAgain() {
        MeetingView meeting = house.announced(null);
        Deal deal = room.dealt(meeting, 5, 6);
        ResourceCard card = deal.table(1).get(0);

        room.decks.remove(CIRCLE, card.id());

        assertThat(room.deals.find(CIRCLE, meeting.id()).orElseThrow().table(1))
                .extracting(ResourceCard::id)
                .contains(card.id());
        assertThat(room.deals.deal(CIRCLE, meeting.id(), 5, 6, deal.revision()).tables().stream()
                        .flatMap(table -> table.stream().map(ResourceCard::id)))
                .doesNotContain(card.id());
    }

    @Test
    void aCardOnATableSaysWhatItSaysNow() {
        MeetingView meeting = house.announced(null);
        ResourceCard card = room.dealt(meeting, 5, 6).table(1).get(0);
        CardText text = new CardText(card.text().name(), FORMAL, card.text().field(), "新しい説明");

        room.decks.edit(CIRCLE, card.id(), card.revision(), text);

        assertThat(room.deals.find(CIRCLE, meeting.id()).orElseThrow().table(1))
                .extracting(ResourceCard::text)
                .contains(text);
    }

    @Test
    void whatCannotBeDealtIsRefusedInNumbers() {
        MeetingView meeting = house.announced(null);
        refused(ResourceRefusal.EMPTY_DECK, () -> room.deals.deal(CIRCLE, meeting.id(), 5, 5, 0));
        room.add("図書館", FORMAL, "居場所");

        refused(ResourceRefusal.TOO_FEW_CARDS, () -> room.deals.deal(CIRCLE, meeting.id(), 5, 2, 0));
        refused(ResourceRefusal.NOT_SO_MANY_TABLES, () -> room.deals.deal(CIRCLE, meeting.id(), 0, 1, 0));
        refused(ResourceRefusal.NOT_SO_MANY_TABLES, () -> room.deals.deal(CIRCLE, meeting.id(), 51, 1, 0));
        refused(ResourceRefusal.NOT_SO_MANY_CARDS, () -> room.deals.deal(CIRCLE, meeting.id(), 5, 0, 0));
        refused(ResourceRefusal.NOT_SO_MANY_CARDS, () -> room.deals.deal(CIRCLE, meeting.id(), 5, 13, 0));
        assertThat(room.deals.deal(CIRCLE, meeting.id(), 5, 1, 0).tables()).hasSize(5);
    }

    @Test
    void aTableThatThereIsNotHasNoCards() {
        Deal deal = room.dealt(house.announced(null), 3, 4);

        refused(ResourceRefusal.NO_SUCH_TABLE, () -> deal.table(4));
        refused(ResourceRefusal.NO_SUCH_TABLE, () -> deal.table(0));
    }

    @Test
    void nothingIsDealtForACancelledMeetingOrAnotherCirclesOne() {
        MeetingView meeting = house.announced(null);
        room.dealt(meeting, 3, 4);

        refused(MeetingRefusal.NOT_FOUND, () -> room.deals.deal(OTHER_CIRCLE, meeting.id(), 3, 4, 1));
        refused(MeetingRefusal.NOT_FOUND, () -> room.deals.find(OTHER_CIRCLE, meeting.id()));
        house.meetings.cancel(CIRCLE, meeting.id(), null);
        refused(ResourceRefusal.CANCELLED, () -> room.deals.deal(CIRCLE, meeting.id(), 3, 4, 1));
    }

    @Test
    void aDraftIsDealtForAndDiscardedWithItsCards() {
        MeetingView draft = house.draft(null);
        room.dealt(draft, 3, 4);
        room.cases.write(CIRCLE, draft.id(), 0, new CaseText("題", "文"), ResourceHouse.COORDINATOR);

        house.meetings.discard(CIRCLE, draft.id());

        refused(MeetingRefusal.NOT_FOUND, () -> room.deals.find(CIRCLE, draft.id()));
    }
}
