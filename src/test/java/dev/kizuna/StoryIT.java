package dev.kizuna;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.rehearsal.person.Act;
import dev.kizuna.rehearsal.person.Person;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole story of one meeting, through the real Discord library, as its people live it. */
class StoryIT {
    private static final Texts TEXTS = new Texts("discord", "circle", "member", "when", "meeting", "rsvp");
    private static final int CAPACITY = 50;
    private static final int PEOPLE = 60;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void aMeetingIsPlannedAnnouncedAnsweredPostponedAndCancelled(Language language) {
        try (LiveCircle circle = LiveCircle.open(folder, language, PEOPLE)) {
            Scene scene = new Scene(circle, language);
            circle.setUp(language);
            scene.planAndAnnounce();
            scene.sixtyAnswer();
            scene.threeDeclineAndThreeArePromoted();
            circle.restart();
            scene.theMeetingIsPostponedAndAskedAgain();
            scene.theMeetingIsCancelled();
            circle.checkWire();
        }
    }

    private record Scene(LiveCircle circle, Language language) {

        void planAndAnnounce() {
            Act created = circle.coordinator()
                    .run(
                            "/meeting create",
                            Map.of(
                                    "title", "絆の会",
                                    "when", "12/5 14:00-16:00",
                                    "venue", "中央公民館",
                                    "capacity", CAPACITY,
                                    "deadline", "12/3 18:00"),
                            circle.news())
                    .settle(LiveCircle.PATIENCE);
            String reading = language == Language.JA ? "12月5日（土）14:00〜16:00" : "Sat 5 Dec 2026, 14:00–16:00";
            assertThat(LiveCircle.words(created.message())).contains(reading);
            assertThat(circle.cards()).isEmpty();

            Act panel = press(circle.coordinator(), created.message(), "meeting.draft.right");
            Act preview = press(circle.coordinator(), panel.message(), "rsvp.button.announce");
            assertThat(circle.cards()).isEmpty();
            press(circle.coordinator(), preview.message(), "rsvp.announce.button");

            await().atMost(2, MINUTES).until(() -> circle.cards().size() == 1);
            assertThat(card())
                    .contains("絆の会", reading, text("rsvp.count.free", "free", CAPACITY, "capacity", CAPACITY));
            assertThat(circle.cards().get(0).path("mentions")).isEmpty();
            await().atMost(2, MINUTES).until(() -> !threads().isEmpty());
            await().atMost(2, MINUTES)
                    .until(() -> circle
                            .owner()
                            .messages(threads().get(0).path("id").asLong())
                            .stream()
                            .anyMatch(message -> message.path("attachments")
                                    .path(0)
                                    .path("filename")
                                    .asText()
                                    .endsWith(".ics")));
            await().atMost(2, MINUTES)
                    .until(() ->
                            circle.owner().scheduledEvents(circle.guild.id()).size() == 1);
            String forLine = text("rsvp.announce.line").lines().findFirst().orElseThrow();
            await().atMost(2, MINUTES)
                    .until(() -> circle.coordinator().messages(circle.news()).stream()
                            .anyMatch(message -> LiveCircle.words(message).contains(forLine)));
        }

        void sixtyAnswer() {
            ObjectNode card = circle.cards().get(0);
            String going = LiveCircle.button(card, text("rsvp.button.going"));
            for (int i = 1; i <= PEOPLE; i++) {
                Person person = circle.member(i);
                Act answer = (i % 2 == 0
                                ? person.run("/rsvp", Map.of("answer", "going"), circle.news())
                                : person.press(circle.news(), card.path("id").asLong(), going))
                        .settle(LiveCircle.PATIENCE);
                assertThat(LiveCircle.words(answer.message()))
                        .contains(
                                i <= CAPACITY
                                        ? text("rsvp.own.seated")
                                        : text("rsvp.own.waiting", "rank", i - CAPACITY));
                assertThat(LiveCircle.buttons(answer.message())).isNotEmpty();
            }
            awaitCard(text("rsvp.count.full", "capacity", CAPACITY, "waiting", PEOPLE - CAPACITY));
            assertThat(card()).doesNotContain(LiveCircle.name(1));
        }

        void threeDeclineAndThreeArePromoted() {
            for (int i = 1; i <= 3; i++) {
                circle.member(i)
                        .run("/rsvp", Map.of("answer", "declined", "note", "@everyone すみません"), circle.news())
                        .settle(LiveCircle.PATIENCE);
                String promoted = text("rsvp.notice.promoted");
                Person next = circle.member(CAPACITY + i);
                await().atMost(2, MINUTES).until(() -> mail(next).size() == 1);
                assertThat(mail(next).get(0)).contains(promoted);
            }
            awaitCard(text("rsvp.count.full", "capacity", CAPACITY, "waiting", PEOPLE - CAPACITY - 3));
            assertThat(mail(circle.member(CAPACITY + 4))).isEmpty();
        }

        void theMeetingIsPostponedAndAskedAgain() {
            Act asked = circle.coordinator()
                    .run("/meeting postpone", Map.of("when", "12/12 14:00-16:00"), circle.news())
                    .settle(LiveCircle.PATIENCE);
            assertThat(LiveCircle.words(asked.message())).contains(text("meeting.postpone.told", "count", PEOPLE));
            press(circle.coordinator(), asked.message(), "meeting.postpone.confirm");
            awaitCard(text("rsvp.card.postponed"));
            awaitCard(text("rsvp.count.askedAgain", "count", PEOPLE));
            IntStream.rangeClosed(1, PEOPLE)
                    .forEach(i -> await().atMost(2, MINUTES)
                            .until(() -> mail(circle.member(i)).stream()
                                    .anyMatch(letter -> letter.contains(
                                            text("rsvp.notice.postponed").substring(0, 10)))));

            ObjectNode card = circle.cards().get(0);
            Act again = circle.member(5)
                    .press(circle.news(), card.path("id").asLong(), LiveCircle.button(card, text("rsvp.button.going")))
                    .settle(LiveCircle.PATIENCE);
            assertThat(LiveCircle.words(again.message())).contains(text("rsvp.own.seated"));
            awaitCard(text("rsvp.count.askedAgain", "count", PEOPLE - 1));
        }

        void theMeetingIsCancelled() {
            Act form = circle.coordinator()
                    .run("/meeting cancel", Map.of("reason", "台風のため"), circle.news())
                    .settle(LiveCircle.PATIENCE);
            assertThat(form.form().json().toString()).contains("台風のため");
            circle.coordinator().submit(Map.of()).settle(LiveCircle.PATIENCE);
            awaitCard(text("rsvp.card.cancelledWhy", "reason", "台風のため"));
            await().atMost(2, MINUTES)
                    .until(() -> mail(circle.member(5)).stream().anyMatch(letter -> letter.contains("台風のため")));
            assertThat(circle.cards()).hasSize(1);
            Act late = circle.member(9)
                    .run("/rsvp", Map.of("answer", "going"), circle.news())
                    .settle(LiveCircle.PATIENCE);
            assertThat(late.answered()).isTrue();
            await().atMost(2, MINUTES)
                    .until(() ->
                            circle.owner().scheduledEvents(circle.guild.id()).isEmpty());
            everyoneWasToldOnce();
        }

        private void everyoneWasToldOnce() {
            for (int i = 1; i <= PEOPLE; i++) {
                assertThat(mail(circle.member(i))).doesNotHaveDuplicates();
            }
        }

        private Act press(Person person, ObjectNode message, String labelKey) {
            return person.press(circle.news(), message.path("id").asLong(), LiveCircle.button(message, text(labelKey)))
                    .settle(LiveCircle.PATIENCE);
        }

        private void awaitCard(String words) {
            await().atMost(2, MINUTES).untilAsserted(() -> assertThat(card()).contains(words));
        }

        private String card() {
            return LiveCircle.words(circle.cards().get(0));
        }

        private List<ObjectNode> threads() {
            return circle.owner().channels(circle.guild.id()).stream()
                    .filter(channel -> channel.path("type").asInt() == 11)
                    .toList();
        }

        private static List<String> mail(Person person) {
            return person.mail().stream().map(LiveCircle::words).toList();
        }

        private String text(String key, Object... values) {
            return TEXTS.get(language, key, values);
        }
    }
}
