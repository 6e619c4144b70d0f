package dev.kizuna;

import static dev.kizuna.LiveCircle.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.rehearsal.person.Act;
import dev.kizuna.rehearsal.person.Person;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The weeks before a meeting on the 5th of December, through the real Discord library, the clock moved from day to day. */
class RemindersIT {
    private static final Texts TEXTS =
            new Texts("discord", "circle", "member", "when", "meeting", "rsvp", "notice", "reminder");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void remindersComeAsTheClockIsMoved(Language language) {
        try (LiveCircle circle = LiveCircle.open(folder, language, 4)) {
            Weeks weeks = new Weeks(circle, language);
            circle.setUp(language);
            weeks.announce();
            weeks.aWeekBefore();
            circle.restart();
            weeks.onMonday();
            weeks.beforeTheDeadline();
            weeks.atTheDeadline();
            weeks.theDayBefore();
            weeks.everybodyWasToldEachThingOnce();
            circle.checkWire();
        }
    }

    private record Weeks(LiveCircle circle, Language language) {

        /** One and three come, two does not know yet, four declines; somebody without an account says nothing. */
        void announce() {
            Act created = coordinator(
                    "/meeting create",
                    Map.of("title", "絆の会", "when", "12/5 14:00-16:00", "venue", "中央公民館", "deadline", "12/3 18:00"));
            Act panel = press(created.message(), "meeting.draft.right");
            press(press(panel.message(), "rsvp.button.announce").message(), "rsvp.announce.button");
            await().atMost(PATIENCE).until(() -> !threads().isEmpty());
            coordinator("/people add", Map.of("name", "山田花子"));
            answer(1, "going");
            answer(2, "maybe");
            answer(3, "going");
            answer(4, "declined");
            circle.member(3).closeDms();
        }

        void aWeekBefore() {
            moveTo("2026-11-28T14:00");
            awaitMail(circle.member(1), text("reminder.seated"), 1);
            awaitMail(circle.member(2), text("reminder.undecided"), 1);
            await().atMost(PATIENCE)
                    .until(() -> circle.member(3).pings().stream()
                            .anyMatch(ping -> LiveCircle.words(ping).contains(text("reminder.seated"))));
            assertThat(mail(circle.member(4))).isEmpty();
            ObjectNode letter = circle.member(1).mail().get(0);
            assertThat(letter.toString()).contains("google.com/maps/search");
        }

        void onMonday() {
            moveTo("2026-11-30T09:00");
            awaitMail(circle.coordinator(), "☎", 1);
        }

        void beforeTheDeadline() {
            moveTo("2026-12-01T18:00");
            awaitMail(circle.coordinator(), text("reminder.silent"), 1);
            awaitMail(circle.member(2), text("reminder.undecided"), 2);
            await().atMost(PATIENCE)
                    .until(() -> LiveCircle.words(
                                    coordinator("/meeting reminders", Map.of()).message())
                            .contains(text("reminder.button.phone", "count", 1)));
            Act overview = coordinator("/meeting reminders", Map.of());
            Act list = press(overview.message(), "reminder.button.phone", "count", 1);
            assertThat(LiveCircle.words(list.message())).contains("山田花子", "絆の会");
            Act done = press(list.message(), "reminder.button.phoned");
            assertThat(LiveCircle.words(done.message())).contains(text("reminder.phone.done"));
        }

        void atTheDeadline() {
            moveTo("2026-12-03T18:00");
            awaitMail(circle.coordinator(), text("reminder.unanswered.next"), 1);
        }

        void theDayBefore() {
            moveTo("2026-12-04T14:00");
            awaitMail(circle.member(1), text("reminder.seated"), 2);
        }

        void everybodyWasToldEachThingOnce() {
            assertThat(mail(circle.member(1))).hasSize(2);
            assertThat(mail(circle.member(2))).hasSize(2);
            assertThat(mail(circle.member(4))).isEmpty();
            assertThat(mail(circle.coordinator())).hasSize(3);
        }

        private void moveTo(String there) {
            circle.clock.forward(Duration.between(
                    circle.clock.instant(),
                    LocalDateTime.parse(there).atZone(ZoneId.of("Asia/Tokyo")).toInstant()));
        }

        private void answer(int member, String answer) {
            circle.member(member)
                    .run("/rsvp", Map.of("answer", answer), circle.news())
                    .settle(PATIENCE);
        }

        private Act coordinator(String command, Map<String, ?> options) {
            return circle.coordinator().run(command, options, circle.news()).settle(PATIENCE);
        }

        private Act press(ObjectNode message, String labelKey, Object... values) {
            String label = text(labelKey, values);
            return circle.coordinator()
                    .press(circle.news(), message.path("id").asLong(), LiveCircle.button(message, label))
                    .settle(PATIENCE);
        }

        private void awaitMail(Person person, String words, int times) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(mail(person))
                            .filteredOn(letter -> letter.contains(words))
                            .hasSize(times));
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
