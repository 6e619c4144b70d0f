package dev.kizuna.resource;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.resource.ResourceHouse.story;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static dev.kizuna.rsvp.MeetingHouse.OTHER_CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingRefusal;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.rsvp.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A table's story: who writes it, and what happens when two do. */
class StoriesTest extends InResourceHouse {

    @Test
    void whoeverIsCheckedInWritesAndIsNamed() {
        MeetingView meeting = house.announced(null);
        Deal deal = room.dealt(meeting, 5, 6);
        Writer guest = room.guest(meeting, 1);
        StoryText text = story("動き出した一歩", deal.table(2).get(0).id());

        Written<Story> written = room.stories.write(CIRCLE, meeting.id(), 2, 0, text, guest);

        assertThat(written.kept()).isTrue();
        Story story = room.stories.story(CIRCLE, meeting.id(), 2, guest).orElseThrow();
        assertThat(story).isEqualTo(written.now());
        assertThat(story.text()).isEqualTo(text);
        assertThat(story.used()).containsExactly(deal.table(2).get(0));
        assertThat(story.writtenBy()).isEqualTo(guest.user());
        assertThat(story.writtenAt()).isEqualTo(house.clock.instant());
        assertThat(room.stories.story(CIRCLE, meeting.id(), 1, guest)).isEmpty();
    }

    @Test
    void whoIsNotCheckedInNeitherWritesNorReads() {
        MeetingView meeting = house.announced(null);
        room.dealt(meeting, 5, 6);
        house.press(meeting, 1, Answer.GOING);
        Writer absent = new Writer(new UserId(1), false);
        Writer stranger = new Writer(new UserId(77), false);

        for (Writer writer : List.of(absent, stranger)) {
            refused(
                    ResourceRefusal.NOT_AT_THE_TABLES,
                    () -> room.stories.write(CIRCLE, meeting.id(), 1, 0, story("題"), writer));
            refused(ResourceRefusal.NOT_AT_THE_TABLES, () -> room.stories.story(CIRCLE, meeting.id(), 1, writer));
            refused(ResourceRefusal.NOT_AT_THE_TABLES, () -> room.stories.tables(CIRCLE, meeting.id(), writer));
        }
    }

    @Test
    void aCoordinatorWritesAndReadsAllWithoutBeingCheckedIn() {
        MeetingView meeting = house.announced(null);
        room.dealt(meeting, 3, 4);

        room.stories.write(CIRCLE, meeting.id(), 3, 0, story("三"), room.coordinator());
        room.stories.write(CIRCLE, meeting.id(), 1, 0, story("一"), room.coordinator());

        assertThat(room.stories.all(CIRCLE, meeting.id()))
                .extracting(one -> one.text().title())
                .containsExactly("一", "三");
        assertThat(room.stories.tables(CIRCLE, meeting.id(), room.coordinator()))
                .containsExactly(1, 2, 3);
    }

    @Test
    void whoWasToldOfASeatWritesForThatTableAlone() {
        MeetingView meeting = house.announced(null);
        for (int user = 1; user <= 6; user++) {
            house.press(meeting, user, Answer.GOING);
        }
        room.dealt(meeting, 2, 4);
        room.tables.propose(meeting, 2);
        room.tables.publish(meeting);
        int own = room.tables.tableOf(meeting, house.member(1));
        Writer guest = new Writer(new UserId(1), false);

        assertThat(room.stories.tables(CIRCLE, meeting.id(), guest)).containsExactly(own);
        assertThat(room.stories
                        .write(CIRCLE, meeting.id(), own, 0, story("題"), guest)
                        .kept())
                .isTrue();
        refused(
                ResourceRefusal.ANOTHER_TABLE,
                () -> room.stories.write(CIRCLE, meeting.id(), 3 - own, 0, story("題"), guest));
        refused(ResourceRefusal.ANOTHER_TABLE, () -> room.stories.story(CIRCLE, meeting.id(), 3 - own, guest));
    }

    @Test
    void whoWalkedInAfterTheTablesWerePublishedWritesForAnyOfThem() {
        MeetingView meeting = room.tables.withGuests(6);
        room.dealt(meeting, 2, 4);
        room.tables.propose(meeting, 2);
        room.tables.publish(meeting);
        Writer guest = room.guest(meeting, 1);

        assertThat(room.stories.tables(CIRCLE, meeting.id(), guest)).containsExactly(1, 2);
    }

    @Test
    void whenTwoWriteTheSecondIsShownTheFirstAndNothingIsLost() {
        MeetingView meeting = house.announced(null);
        room.dealt(meeting, 3, 4);
        Writer one = room.guest(meeting, 1);
        Writer other = room.guest(meeting, 2);
        room.stories.write(CIRCLE, meeting.id(), 1, 0, story("先の文"), one);

        Written<Story> second = room.stories.write(CIRCLE, meeting.id(), 1, 0, story("後の文"), other);

        assertThat(second.kept()).isFalse();
        assertThat(second.now().text().title()).isEqualTo("先の文");
        assertThat(second.now().writtenBy()).isEqualTo(one.user());
        assertThat(room.stories.story(CIRCLE, meeting.id(), 1, other)).contains(second.now());

        Written<Story> again =
                room.stories.write(CIRCLE, meeting.id(), 1, second.now().revision(), story("二人の文"), other);
        assertThat(again.kept()).isTrue();
        assertThat(again.now().writtenBy()).isEqualTo(other.user());
    }

    @Test
    void theSameTextDeliveredTwiceIsKeptOnce() {
        MeetingView meeting = house.announced(null);
        room.dealt(meeting, 3, 4);
        Writer guest = room.guest(meeting, 1);
        room.stories.write(CIRCLE, meeting.id(), 1, 0, story("題"), guest);

        Written<Story> again = room.stories.write(CIRCLE, meeting.id(), 1, 0, story("題"), guest);

        assertThat(again.kept()).isTrue();
        assertThat(again.now().revision()).isEqualTo(1);
    }

    @Test
    void aStoryIsNotLostWhenTheCardsAreDealtAnew() {
        MeetingView meeting = house.announced(null);
        Deal deal = room.dealt(meeting, 5, 6);
        ResourceCard used = deal.table(5).get(0);
        room.stories.write(CIRCLE, meeting.id(), 5, 0, story("題", used.id()), room.coordinator());

        room.decks.remove(CIRCLE, used.id());
        room.deals.deal(CIRCLE, meeting.id(), 2, 6, deal.revision());

        Story story =
                room.stories.story(CIRCLE, meeting.id(), 5, room.coordinator()).orElseThrow();
        assertThat(story.used()).extracting(ResourceCard::id).containsExactly(used.id());
        assertThat(room.stories
                        .write(CIRCLE, meeting.id(), 5, story.revision(), story.text(), room.coordinator())
                        .now()
                        .used())
                .hasSize(1);
    }

    @Test
    void cardsOfAnotherCircleAreNotWrittenDown() {
        MeetingView meeting = house.announced(null);
        room.dealt(meeting, 3, 4);
        room.decks.takeOverStarter(OTHER_CIRCLE);
        CardId foreign = room.decks.deck(OTHER_CIRCLE).get(0).id();

        Written<Story> written =
                room.stories.write(CIRCLE, meeting.id(), 1, 0, story("題", foreign), room.coordinator());

        assertThat(written.now().used()).isEmpty();
        assertThat(written.now().text().cards()).isEmpty();
    }

    @Test
    void thereIsNoStoryWithoutTables() {
        MeetingView meeting = house.announced(null);
        refused(
                ResourceRefusal.NOTHING_DEALT,
                () -> room.stories.write(CIRCLE, meeting.id(), 1, 0, story("題"), room.coordinator()));
        room.dealt(meeting, 3, 4);

        refused(
                ResourceRefusal.NO_SUCH_TABLE,
                () -> room.stories.write(CIRCLE, meeting.id(), 4, 0, story("題"), room.coordinator()));
        refused(
                MeetingRefusal.NOT_FOUND,
                () -> room.stories.write(OTHER_CIRCLE, meeting.id(), 1, 0, story("題"), room.coordinator()));
        refused(MeetingRefusal.NOT_FOUND, () -> room.stories.all(OTHER_CIRCLE, meeting.id()));
        house.meetings.cancel(CIRCLE, meeting.id(), null);
        refused(
                ResourceRefusal.CANCELLED,
                () -> room.stories.write(CIRCLE, meeting.id(), 1, 0, story("題"), room.coordinator()));
    }

    @Test
    void aStoryHasATitleAndSentencesThatMayComeLater() {
        refused(ResourceRefusal.MISSING, () -> new StoryText("", List.of(), "a", "b", "c"));
        refused(ResourceRefusal.TOO_LONG, () -> new StoryText("題", List.of(), "長".repeat(201), "", ""));
        assertThat(new StoryText("題", List.of(), "", "なか", "").sentences()).containsExactly("なか");
    }
}
