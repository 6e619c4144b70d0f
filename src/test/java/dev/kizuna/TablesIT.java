package dev.kizuna;

import static dev.kizuna.LiveCircle.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.rehearsal.person.Act;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The tables of a meeting, through the real Discord library, with {@code kill -9} after publishing, after mending and
 * before the end: everybody is told their table once, the card stands once, and who sat together is remembered.
 */
class TablesIT {
    private static final Texts TEXTS = new Texts(
            "discord", "circle", "member", "when", "meeting", "rsvp", "notice", "reminder", "attendance", "grouping");
    private static final int PEOPLE = 6;
    private static final String TOLD = "あなたは**テーブル";
    private static final String CARD = "席割り：絆の会";

    @TempDir
    private Path folder;

    @Test
    void proposedChangedPublishedMendedAndRemembered() {
        try (LiveCircle circle = LiveCircle.open(folder, Language.JA, PEOPLE)) {
            circle.setUp(Language.JA);
            Story story = new Story(circle);
            story.announce();
            circle.stop();

            try (KilledBot bot = story.botAt("2026-12-04T10:00")) {
                story.proposeAndMoveSomebody();
                story.publish();
                bot.kill();
            }
            try (KilledBot bot = story.botAt("2026-12-05T13:35")) {
                story.everybodyIsToldOnce();
                story.fiveComeAndSomebodyWalksIn();
                story.mendAndPublish();
                bot.kill();
            }
            try (KilledBot bot = story.botAt("2026-12-05T15:00")) {
                story.onlyThoseWhoMovedAreToldAgain();
                bot.kill();
            }
            try (KilledBot bot = story.botAt("2026-12-05T16:05")) {
                story.whoSatTogetherIsRemembered();
                bot.end();
            }
            circle.checkWire();
        }
    }

    private record Story(LiveCircle circle) {

        /** With other clocks of its own, for claims of a killed process to have ended. */
        KilledBot botAt(String there) {
            Duration ahead = Duration.between(
                    Clock.systemUTC().instant(),
                    LocalDateTime.parse(there).atZone(ZoneId.of("Asia/Tokyo")).toInstant());
            return KilledBot.start(circle.installation, ahead, ahead).ready();
        }

        void announce() {
            Act created = coordinator("/meeting create", Map.of("title", "絆の会", "when", "12/5 14:00-16:00"));
            Act panel = press(created.message(), "meeting.draft.right");
            press(press(panel.message(), "rsvp.button.announce").message(), "rsvp.announce.button");
            await().atMost(PATIENCE).until(() -> !threads().isEmpty());
            for (int member = 1; member <= PEOPLE; member++) {
                circle.member(member)
                        .run("/rsvp", Map.of("answer", "going"), circle.news())
                        .settle(PATIENCE);
            }
        }

        void proposeAndMoveSomebody() {
            Act plan = coordinator("/groups propose", Map.of("tables", 2));
            assertThat(LiveCircle.words(plan.message())).contains("6名・2テーブル", "はじめて同席する組：**6**組");
            Act table = choose(plan.message(), "groups.table", "1");
            String somebody = option(table.message(), "groups.person");
            Act person = choose(table.message(), "groups.person", somebody);
            Act effect = choose(person.message(), "groups.target", "2");
            assertThat(LiveCircle.words(effect.message())).contains("テーブル1から2へ移すと", "6 → 7");
            Act moved = press(effect.message(), "groups.button.move");
            assertThat(LiveCircle.words(moved.message())).contains("移しました");
        }

        void publish() {
            Act plan = coordinator("/groups show", Map.of());
            Act asked = press(plan.message(), "groups.button.publish");
            assertThat(LiveCircle.words(asked.message())).contains("このまま発表しますか", "進行役ができる人は0人");
            assertThat(LiveCircle.words(
                            press(asked.message(), "groups.button.anyway").message()))
                    .contains("発表しました");
        }

        void everybodyIsToldOnce() {
            for (int member = 1; member <= PEOPLE; member++) {
                int who = member;
                await().atMost(PATIENCE)
                        .untilAsserted(() -> assertThat(told(who)).isEqualTo(1));
            }
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(cards()).hasSize(1));
            ObjectNode card = cards().get(0);
            Act own = circle.member(1)
                    .press(
                            card.path("channel_id").asLong(),
                            card.path("id").asLong(),
                            LiveCircle.button(card, text("groups.button.own")))
                    .settle(PATIENCE);
            assertThat(LiveCircle.words(own.message())).contains(TOLD, "m0001");
        }

        void fiveComeAndSomebodyWalksIn() {
            for (int member = 1; member < PEOPLE; member++) {
                coordinator("/attendance checkin", Map.of("person", LiveCircle.name(member)));
            }
            Act panel = coordinator("/attendance panel", Map.of());
            press(panel.message(), "attendance.panel.walkIn");
            circle.coordinator().submit(Map.of("name", "飛び入り花子")).settle(PATIENCE);
        }

        void mendAndPublish() {
            Act mended = coordinator("/groups repair", Map.of());
            assertThat(LiveCircle.words(mended.message()))
                    .contains("席の変更", "飛び入り花子", "m0006")
                    .contains("6名・2テーブル");
            press(mended.message(), "groups.button.publish");
        }

        void onlyThoseWhoMovedAreToldAgain() {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(cards())
                            .singleElement()
                            .satisfies(card -> assertThat(LiveCircle.words(card))
                                    .contains("飛び入り花子")
                                    .doesNotContain("m0006")));
            int toldAgain = 0;
            for (int member = 1; member <= PEOPLE; member++) {
                assertThat(told(member)).isBetween(1, 2);
                toldAgain += told(member) - 1;
            }
            assertThat(toldAgain).isLessThanOrEqualTo(2);
            assertThat(told(PEOPLE)).as("who did not come").isEqualTo(1);
        }

        void whoSatTogetherIsRemembered() {
            await().atMost(PATIENCE).untilAsserted(() -> {
                Act met = coordinator("/groups encounters", Map.of("meeting", "絆の会"));
                assertThat(LiveCircle.words(met.message()))
                        .contains("テーブル1", "テーブル2", "飛び入り花子", "m0001", "m0005")
                        .doesNotContain("m0006");
            });
        }

        private int told(int member) {
            return (int) circle.member(member).mail().stream()
                    .filter(letter -> LiveCircle.words(letter).contains(TOLD))
                    .count();
        }

        private List<ObjectNode> cards() {
            List<ObjectNode> cards = new ArrayList<>();
            threads()
                    .forEach(thread -> circle.owner().messages(thread.path("id").asLong()).stream()
                            .filter(message -> LiveCircle.words(message).contains(CARD))
                            .forEach(cards::add));
            return cards;
        }

        private List<ObjectNode> threads() {
            return circle.owner().channels(circle.guild.id()).stream()
                    .filter(channel -> channel.path("type").asInt() == 11)
                    .toList();
        }

        private Act coordinator(String command, Map<String, ?> options) {
            return circle.coordinator().run(command, options, circle.news()).settle(PATIENCE);
        }

        private Act press(ObjectNode message, String labelKey) {
            return circle.coordinator()
                    .press(circle.news(), message.path("id").asLong(), LiveCircle.button(message, text(labelKey)))
                    .settle(PATIENCE);
        }

        private Act choose(ObjectNode message, String route, String value) {
            return circle.coordinator()
                    .select(
                            circle.news(),
                            message.path("id").asLong(),
                            LiveCircle.menu(message, route).path("custom_id").asText(),
                            List.of(value))
                    .settle(PATIENCE);
        }

        private static String option(ObjectNode message, String route) {
            return LiveCircle.menu(message, route)
                    .path("options")
                    .get(0)
                    .path("value")
                    .asText();
        }

        private static String text(String key) {
            return TEXTS.get(Language.JA, key);
        }
    }
}
