package dev.kizuna;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.persistence.DatabaseSettings;
import dev.kizuna.rehearsal.person.Act;
import dev.kizuna.rehearsal.person.Person;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three meetings in three months, looked at day by day: what each of sixty people was told, all of it, in private or by a
 * ping in the meeting's thread.
 */
class SeasonIT {
    private static final Texts TEXTS = new Texts("rsvp", "meeting", "when", "member", "notice", "reminder");
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    @TempDir
    private Path folder;

    @Test
    void inJapaneseEveryoneIsToldWhatConcernsThemOnceAndNothingElse() {
        everyoneIsTold(Language.JA, LiveCircle.open(folder, Language.JA, SeasonPeople.WITH_ACCOUNT));
    }

    @Test
    void inEnglishAndOnAServerToo() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("synchronous_commit", "on")
                .start()) {
            DatabaseSettings database =
                    new DatabaseSettings(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres", 8, folder);
            everyoneIsTold(Language.EN, LiveCircle.open(folder, database, Language.EN, SeasonPeople.WITH_ACCOUNT));
        }
    }

    private static void everyoneIsTold(Language language, LiveCircle opened) {
        try (LiveCircle circle = opened) {
            Season season = new Season(circle, language);
            circle.setUp(language);
            season.everybodyIntroducesThemselves();

            season.until("2026-11-05T12:30");
            season.announce("A", "2026-12-05");
            season.until("2026-12-11T12:30");
            season.announce("B", "2026-12-26");
            season.until("2026-12-21T12:30");
            season.aSeatFallsFree("B");
            season.until("2027-01-08T12:30");
            season.announce("C", "2027-01-23");
            season.until("2027-01-20T12:30");
            season.cancel("C");
            season.until("2027-02-05T12:30");

            for (int number = 1; number <= SeasonPeople.WITH_ACCOUNT; number++) {
                assertThat(season.heard(circle.member(number)))
                        .as("what member %s, %s, heard", number, SeasonPeople.describe(number))
                        .containsExactlyElementsOf(SeasonPeople.hears(number));
            }
            assertThat(season.notices("fate = 'TO_PHONE' and kind = 'reminder.silent'"))
                    .as("those without an account, for each meeting")
                    .isEqualTo(3L * SeasonPeople.WITHOUT_ACCOUNT);
            assertThat(season.notices("fate in ('OWED', 'TO_PHONE') and kind <> 'reminder.silent'"))
                    .isZero();
            circle.checkWire();
        }
    }

    private record Season(LiveCircle circle, Language language) {

        void everybodyIntroducesThemselves() {
            for (int number = 1; number <= SeasonPeople.WITH_ACCOUNT; number++) {
                Person person = circle.member(number);
                assertThat(person.run("/profile", Map.of(), circle.news())
                                .settle(LiveCircle.PATIENCE)
                                .answered())
                        .isTrue();
                Act saved = person.submit(Map.of()).settle(LiveCircle.PATIENCE);
                if (SeasonPeople.wish(number) != null) {
                    Act asked = press(person, saved.message(), text("notice.button.wish"));
                    press(person, asked.message(), TEXTS.word(language, SeasonPeople.wish(number)));
                }
                if (SeasonPeople.closed(number)) {
                    person.closeDms();
                }
            }
            for (int guest = 1; guest <= SeasonPeople.WITHOUT_ACCOUNT; guest++) {
                assertThat(circle.coordinator()
                                .run("/people add", Map.of("name", "Guest " + guest), circle.news())
                                .settle(LiveCircle.PATIENCE)
                                .answered())
                        .isTrue();
            }
        }

        void announce(String title, String day) {
            Act created = circle.coordinator()
                    .run(
                            "/meeting create",
                            Map.of(
                                    "title",
                                    title(title),
                                    "when",
                                    day + " 14:00-16:00",
                                    "venue",
                                    "中央公民館",
                                    "capacity",
                                    SeasonPeople.SEATS,
                                    "deadline",
                                    LocalDateTime.parse(day + "T12:00")
                                                    .minusDays(3)
                                                    .toLocalDate()
                                            + " 12:00"),
                            circle.news())
                    .settle(LiveCircle.PATIENCE);
            Act panel = press(circle.coordinator(), created.message(), text("meeting.draft.right"));
            Act preview = press(circle.coordinator(), panel.message(), text("rsvp.button.announce"));
            int before = circle.cards().size();
            press(circle.coordinator(), preview.message(), text("rsvp.announce.button"));
            await().atMost(2, MINUTES).until(() -> circle.cards().size() > before && thread(title) != 0);
            for (int number = 1; number <= SeasonPeople.WITH_ACCOUNT; number++) {
                SeasonPeople.Kind kind = SeasonPeople.kind(number);
                if (kind != SeasonPeople.Kind.SILENT) {
                    answer(title, number, kind.answer);
                }
            }
        }

        void aSeatFallsFree(String title) {
            answer(title, SeasonPeople.LEAVES, "rsvp.button.declined");
            settle();
        }

        void cancel(String title) {
            Act form = circle.coordinator()
                    .run("/meeting cancel", Map.of(), circle.news())
                    .settle(LiveCircle.PATIENCE);
            assertThat(form.form().json().toString()).contains(title(title));
            assertThat(circle.coordinator()
                            .submit(Map.of())
                            .settle(LiveCircle.PATIENCE)
                            .answered())
                    .isTrue();
            settle();
        }

        /** Looks shortly after noon and after two each day, and lets everything be said before going on. */
        void until(String moment) {
            LocalDateTime end = LocalDateTime.parse(moment);
            for (LocalDateTime next = next(now()); !next.isAfter(end); next = next(next)) {
                circle.clock.forward(Duration.between(now(), next));
                circle.application().rooms().remind();
                settle();
            }
        }

        private static LocalDateTime next(LocalDateTime time) {
            return Stream.of(LocalTime.of(12, 30), LocalTime.of(14, 30))
                    .map(time.toLocalDate()::atTime)
                    .filter(look -> look.isAfter(time))
                    .findFirst()
                    .orElseGet(() -> time.toLocalDate().plusDays(1).atTime(12, 30));
        }

        private LocalDateTime now() {
            return LocalDateTime.ofInstant(circle.clock.instant(), JAPAN);
        }

        /** Until nothing is owed; what is gathered for a thread is not waited for but moved to. */
        private void settle() {
            await().atMost(2, MINUTES).until(() -> {
                if (notices("fate = 'OWED'") == 0) {
                    return true;
                }
                if (notices("fate = 'OWED' and due_at <= timestamp with time zone '" + circle.clock.instant() + "'")
                        == 0) {
                    circle.clock.forward(Duration.ofSeconds(20));
                }
                return false;
            });
        }

        long notices(String which) {
            return Tables.number(circle.application().database(), "select count(*) from notice where " + which);
        }

        /** In the order of its coming: the meeting, and what was said of it. */
        List<String> heard(Person person) {
            Stream<String> letters = person.mail().stream().sorted(byId()).map(this::letter);
            Stream<String> pings = person.pings().stream().sorted(byId()).map(this::ping);
            return Stream.concat(letters, pings).toList();
        }

        private static Comparator<ObjectNode> byId() {
            return Comparator.comparingLong(message -> message.path("id").asLong());
        }

        private String letter(ObjectNode message) {
            String words = LiveCircle.words(message);
            String meeting = Stream.of("A", "B", "C")
                    .filter(title -> words.contains(title(title)))
                    .findFirst()
                    .orElse("?");
            return meeting + " "
                    + SeasonPeople.SAID.entrySet().stream()
                            .filter(said -> words.contains(text(said.getKey())))
                            .map(Map.Entry::getValue)
                            .findFirst()
                            .orElse(words);
        }

        private String ping(ObjectNode message) {
            String meeting = Stream.of("A", "B", "C")
                    .filter(title -> message.path("channel_id").asLong() == thread(title))
                    .findFirst()
                    .orElse("?");
            String words = LiveCircle.words(message);
            return meeting + " "
                    + Stream.of("rsvp.notice.cancelled", "reminder.seated", "rsvp.notice.inPublic")
                            .filter(key -> words.contains(text(key)))
                            .map(key -> key.equals("rsvp.notice.inPublic") ? "ping" : SeasonPeople.SAID.get(key))
                            .findFirst()
                            .orElse(words);
        }

        private void answer(String title, int number, String button) {
            ObjectNode card = circle.cards().stream()
                    .filter(message -> LiveCircle.words(message).contains(title(title)))
                    .findFirst()
                    .orElseThrow();
            press(circle.member(number), card, text(button));
        }

        private Act press(Person person, JsonNode message, String label) {
            return person.press(circle.news(), message.path("id").asLong(), LiveCircle.button(message, label))
                    .settle(LiveCircle.PATIENCE);
        }

        private long thread(String title) {
            return circle.owner().channels(circle.guild.id()).stream()
                    .filter(channel -> channel.path("type").asInt() == 11)
                    .filter(channel -> channel.path("name").asText().contains(title(title)))
                    .mapToLong(channel -> channel.path("id").asLong())
                    .findFirst()
                    .orElse(0);
        }

        private static String title(String letter) {
            return "Season meeting " + letter;
        }

        private String text(String key) {
            return TEXTS.get(language, key);
        }
    }
}
