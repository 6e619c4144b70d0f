package dev.kizuna;

import static dev.kizuna.LiveCircle.PATIENCE;
import static dev.kizuna.rsvp.Answer.DECLINED;
import static dev.kizuna.rsvp.Answer.GOING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.i18n.Language;
import dev.kizuna.rehearsal.person.Person;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people delete by hand is missed in words and put back on request; what fell asleep is not missed at all. */
class RemovedByHandIT {
    @TempDir
    private static Path folder;

    private static LiveCircle circle;
    private static int meetings;

    @BeforeAll
    static void open() {
        circle = LiveCircle.open(folder, Language.JA, 2);
        circle.setUp(Language.JA);
    }

    @AfterAll
    static void close() {
        circle.checkWire();
        circle.close();
    }

    @Test
    void whereAllIsThereNothingIsMissed() {
        assertThat(announced().complaints()).isEmpty();
    }

    @Test
    void aDeletedCardIsPutBackAndTakesAnswers() {
        AnnouncedMeeting meeting = announced();
        circle.owner().deleteMessage(circle.news(), id(meeting.cards().get(0)));
        assertThat(meeting.complaints()).singleElement().asString().contains("案内が見つかりません");

        meeting.putBack();
        assertThat(meeting.whole().complaints()).isEmpty();
        assertThat(meeting.press(circle.member(1), GOING).settle(PATIENCE).answered())
                .isTrue();
        meeting.awaitTrueCard();
    }

    @Test
    void aDeletedThreadIsPutBackWithItsOpening() {
        AnnouncedMeeting meeting = announced();
        circle.owner().deleteChannel(id(meeting.threads().get(0)));
        assertThat(meeting.complaints()).singleElement().asString().contains("スレッドが見つかりません");

        meeting.putBack();
        assertThat(meeting.whole().complaints()).isEmpty();
    }

    @Test
    void aDeletedEventIsPutBack() {
        AnnouncedMeeting meeting = announced();
        circle.owner().deleteEvent(circle.guild.id(), id(meeting.events().get(0)));
        assertThat(meeting.complaints()).singleElement().asString().contains("イベントが見つかりません");

        meeting.putBack();
        assertThat(meeting.whole().complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aThreadThatFellAsleepIsNotMissedAndWokenForWhatChanges(boolean restarted) {
        AnnouncedMeeting meeting = announced();
        long opening = id(meeting.calendars().get(0));
        circle.owner().archiveThread(id(meeting.threads().get(0)));
        if (restarted) {
            circle.restart();
        }
        assertThat(meeting.complaints()).isEmpty();

        meeting.postpone();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(meeting.calendars())
                        .singleElement()
                        .satisfies(message -> assertThat(id(message)).isEqualTo(opening))
                        .satisfies(message -> assertThat(
                                        message.path("edited_timestamp").isTextual())
                                .isTrue()));
        assertThat(meeting.complaints()).isEmpty();
    }

    @Test
    void whoTakesNoDirectMessagesIsToldInTheThreadThatFellAsleep() {
        AnnouncedMeeting meeting = announced();
        Person waiting = circle.member(2);
        meeting.press(circle.member(1), GOING).settle(PATIENCE);
        meeting.press(waiting, GOING).settle(PATIENCE);
        waiting.closeDms();
        circle.owner().archiveThread(id(meeting.threads().get(0)));

        meeting.press(circle.member(1), DECLINED).settle(PATIENCE);
        await().atMost(PATIENCE).until(() -> Heard.promotions(meeting, waiting) == 1);
        waiting.openDms();
    }

    private static AnnouncedMeeting announced() {
        return AnnouncedMeeting.in(circle, "手入れの会" + ++meetings + "号", 1).whole();
    }

    private static long id(ObjectNode node) {
        return node.path("id").asLong();
    }
}
