package dev.kizuna.meeting.when;

import dev.kizuna.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Readings and refusals in one line each, and the tables of phrases that expect them. */
final class Spoken {
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Spoken() {}

    static String of(Supplier<Reading> reading) {
        try {
            return of(reading.get());
        } catch (Refusal refusal) {
            return (refusal.reason() + " " + refusal.details().get("part")).strip();
        }
    }

    private static String of(Reading reading) {
        StringBuilder words = new StringBuilder(DATE_TIME.format(reading.start()));
        ZonedDateTime end = reading.end();
        if (end != null) {
            boolean sameDay = end.toLocalDate().equals(reading.start().toLocalDate());
            words.append(" - ").append((sameDay ? TIME : DATE_TIME).format(end));
        }
        reading.assumed().stream()
                .sorted()
                .forEach(assumption -> words.append(' ').append(assumption));
        return words.toString();
    }

    /** The lines of a table under {@code src/test/resources/when}: a phrase, a bar, what is expected. */
    static Stream<Arguments> table(String name) {
        try (InputStream file = Objects.requireNonNull(Spoken.class.getResourceAsStream("/when/" + name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.contains("|"))
                    .map(line -> line.split("\\|"))
                    .map(line -> Arguments.of(line[0].strip(), line[1].strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
