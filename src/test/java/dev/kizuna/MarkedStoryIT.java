package dev.kizuna;

import static dev.kizuna.LiveCircle.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.i18n.Language;
import dev.kizuna.rehearsal.person.Act;
import dev.kizuna.rehearsal.person.Person;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/**
 * Somebody whose every word is marked goes through the house: what is logged, what is sealed, and what is left after they
 * had themselves erased while others went on answering.
 */
class MarkedStoryIT {
    private static final String NAME = "標 印子";
    private static final List<String> KNOWN = List.of(NAME, "しるし じるしこ", "標印作業所");
    private static final String NOTE = "標の遅刻します";
    private static final String NUMBER = "075-999-4321";
    private static final List<String> SEALED =
            List.of(NOTE, "9994321", "999-4321", "shirushi@example.invalid", "標の家計相談", "標の困りごと");

    @TempDir
    private Path home;

    @Test
    void noWordOfHersIsLoggedNothingPrivateIsReadableOnDiskAndAfterwardsNothingIsLeft() throws Exception {
        Path folder = Files.createDirectory(home.resolve("data"));
        Path data = folder.resolve("kizuna.mv.db");
        Path backup = home.resolve("later.backup");
        try (HeardLog log = new HeardLog();
                LiveCircle circle = LiveCircle.open(folder, Language.JA, 4)) {
            DoorScene.in(circle, 4);
            Person hanako = circle.member(1);
            speak(circle, hanako);
            stumble(circle, hanako, circle.member(2));

            assertThat(log.lines())
                    .as("something went wrong on purpose")
                    .anyMatch(line -> line.contains("StorageFailure") && line.contains("one_reading"));
            assertThat(log.lines()).noneMatch(line -> marks(line));
            LoggerFactory.getLogger("control").info("heard: {}", NOTE);
            assertThat(log.lines()).as("a word that is logged is found").anyMatch(line -> marks(line));

            assertThat(found(data, KNOWN)).as("names are not sealed").isNotEmpty();
            assertThat(found(data, SEALED)).isEmpty();
            assertThat(everything(circle)).contains(NAME);

            Act handed = run(circle, hanako, "/privacy export", Map.of());
            await().atMost(PATIENCE).until(() -> handed.message().toString().contains("kizuna.json"));
            AtomicBoolean gone = new AtomicBoolean();
            CompletableFuture<?> others = goOnAnswering(circle, gone);
            press(
                    circle,
                    hanako,
                    run(circle, hanako, "/privacy erase", Map.of()).message(),
                    "消します");
            gone.set(true);
            others.join();

            assertThat(everything(circle)).doesNotContain(KNOWN);
            assertThat(Operator.in(folder).types("backup", backup.toString()).code())
                    .isZero();
            circle.restart();
            assertThat(found(data, KNOWN)).isEmpty();
            assertThat(found(data, SEALED)).isEmpty();
            assertThat(everything(circle)).as("those who stay").contains(LiveCircle.name(2));
        }
        Path restored = restored(folder, backup);
        assertThat(found(restored, KNOWN)).isEmpty();
        assertThat(found(restored, List.of(LiveCircle.name(2)))).isNotEmpty();
    }

    /** She says everything that anybody can say of themselves. */
    private static void speak(LiveCircle circle, Person hanako) {
        run(circle, hanako, "/profile", Map.of());
        submit(hanako, Map.of("NAME", NAME, "READING", KNOWN.get(1), "ORGANISATION", KNOWN.get(2)));
        run(circle, hanako, "/rsvp", Map.of("answer", "going", "note", NOTE));
        ObjectNode purpose = run(circle, hanako, "/card edit", Map.of()).message();
        press(circle, hanako, purpose, "同意して名刺を書く");
        Map<String, String> card = new LinkedHashMap<>();
        card.put("PHONE", NUMBER);
        card.put("EMAIL", "shirushi@example.invalid");
        card.put("OFFER", "標の家計相談");
        card.put("CONSULT", "標の困りごと");
        submit(hanako, card);
        run(circle, circle.coordinator(), "/attendance checkin", Map.of("person", NAME));
        run(circle, circle.coordinator(), "/people find", Map.of("text", NAME));
        run(circle, circle.coordinator(), "/meeting roster", Map.of());
        run(circle, hanako, "/ask", Map.of("topic", "標の家計相談"));
        run(circle, hanako, "/card show", Map.of());
    }

    /** What is refused, and what the database itself does not take. */
    private void stumble(LiveCircle circle, Person hanako, Person other) throws SQLException {
        run(circle, hanako, "/rsvp", Map.of("answer", "going", "note", NOTE.repeat(20)));
        run(circle, hanako, "/checkin", Map.of("code", NOTE));
        run(circle, circle.coordinator(), "/people find", Map.of("text", "標の" + NUMBER));
        run(circle, circle.coordinator(), "/attendance checkin", Map.of("person", NOTE));
        execute("update member set reading = cast(id as varchar(20)) where reading = ''");
        execute("create unique index one_reading on member (reading)");
        run(circle, other, "/profile", Map.of());
        submit(other, Map.of("NAME", NAME, "READING", KNOWN.get(1)));
        execute("drop index one_reading");
    }

    private static CompletableFuture<?> goOnAnswering(LiveCircle circle, AtomicBoolean enough) {
        return CompletableFuture.allOf(IntStream.rangeClosed(2, 4)
                .mapToObj(circle::member)
                .map(person -> CompletableFuture.runAsync(() -> {
                    for (boolean going = true; !enough.get(); going = !going) {
                        run(circle, person, "/rsvp", Map.of("answer", going ? "going" : "maybe"));
                    }
                }))
                .toArray(CompletableFuture[]::new));
    }

    private static Act run(LiveCircle circle, Person person, String command, Map<String, ?> options) {
        return person.run(command, options, circle.news()).settle(PATIENCE);
    }

    private static void press(LiveCircle circle, Person person, ObjectNode message, String label) {
        person.press(circle.news(), message.path("id").asLong(), LiveCircle.button(message, label))
                .settle(PATIENCE);
    }

    private static void submit(Person person, Map<String, ?> values) {
        person.submit(values).settle(PATIENCE);
    }

    /** Beside the bot, as the database's schema would be changed. */
    private void execute(String sql) throws SQLException {
        String url = "jdbc:h2:file:" + home.resolve("data/kizuna").toAbsolutePath();
        try (Connection connection = DriverManager.getConnection(url, "kizuna", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String everything(LiveCircle circle) {
        return Tables.of(circle.application().database()).toString();
    }

    private Path restored(Path folder, Path backup) throws Exception {
        Path other = Files.createDirectory(home.resolve("other"));
        Files.copy(folder.resolve("kizuna.keys"), other.resolve("kizuna.keys"));
        assertThat(Operator.in(other).types("restore", backup.toString()).code())
                .isZero();
        return other.resolve("kizuna.mv.db");
    }

    private static boolean marks(String line) {
        return KNOWN.stream().anyMatch(line::contains)
                || SEALED.stream().anyMatch(line::contains)
                || line.contains("標");
    }

    /** Those that stand in the file, in UTF-8 or as H2 writes text. */
    private static List<String> found(Path file, List<String> texts) throws IOException {
        String octets = Files.readString(file, StandardCharsets.ISO_8859_1);
        return texts.stream()
                .filter(text -> octets.contains(asH2Writes(text))
                        || octets.contains(
                                new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)))
                .toList();
    }

    /** Like UTF-8, without the highest bit of all but the first octet. */
    private static String asH2Writes(String text) {
        StringBuilder octets = new StringBuilder();
        for (char letter : text.toCharArray()) {
            if (letter < 0x80) {
                octets.append(letter);
            } else if (letter < 0x800) {
                octets.append((char) (0xc0 | letter >> 6)).append((char) (letter & 0x3f));
            } else {
                octets.append((char) (0xe0 | letter >> 12))
                        .append((char) (letter >> 6 & 0x3f))
                        .append((char) (letter & 0x3f));
            }
        }
        return octets.toString();
    }
}
