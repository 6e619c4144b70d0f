package dev.kizuna;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.sealing.Keys;
import dev.kizuna.sealing.Place;
import dev.kizuna.sealing.Seals;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code kizuna rotate-key} does, and what {@code kizuna diagnose} says of the key. */
class RotateKeyTest {
    private static final Place HERE = Place.of("card", "phone", new CircleId(1), 7);

    @TempDir
    private Path folder;

    private Path file;
    private Operator operator;

    @BeforeEach
    void moveIn() {
        file = folder.resolve("kizuna.keys");
        operator = Operator.in(folder);
    }

    @Test
    void whileNothingRunsANewKeySealsAndTheOldOneStillOpens() throws Exception {
        byte[] old = seals().seal(HERE, "075-123-4567");
        String before = Files.readString(file);

        assertThat(operator.types("rotate-key").code()).isZero();

        assertThat(Files.readString(file)).isNotEqualTo(before);
        assertThat(seals().open(HERE, old)).contains("075-123-4567");
    }

    @Test
    void withoutAKeyNothingIsRotatedUnlessItIsGivenUp() {
        Operator.Said said = operator.types("rotate-key");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.complaints()).singleElement().asString().contains("--lost");
        assertThat(file).doesNotExist();

        assertThat(operator.types("rotate-key", "--lost").code()).isZero();
        assertThat(file).exists();
        assertThat(operator.types("rotate-key", "--lost").complaints())
                .singleElement()
                .asString()
                .contains("not lost");
    }

    @Test
    void whatIsNoKeyIsNeverOverwritten() throws Exception {
        Files.writeString(file, "no key");

        assertThat(operator.types("rotate-key").complaints())
                .singleElement()
                .asString()
                .contains("cannot be read");
        assertThat(operator.types("rotate-key", "--lost").code()).isEqualTo(1);
        assertThat(file).hasContent("no key");
        assertThat(operator.types("diagnose").out()).contains("holds no key");
    }

    @Test
    void aKeyFromTheEnvironmentIsChangedThere() throws Exception {
        seals().prepare();
        operator.set("KIZUNA_KEYS_CONTENT", Files.readString(file));

        assertThat(operator.types("rotate-key").complaints())
                .singleElement()
                .asString()
                .contains("KIZUNA_KEYS_CONTENT");
    }

    @Test
    void aFileThatOthersCanReadIsComplainedOf() throws Exception {
        seals().prepare();
        assertThat(operator.types("diagnose").out()).contains("Keep a copy");

        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(operator.types("diagnose").out()).contains("chmod 600");
    }

    @Test
    void theProcessThatRunsTakesTheNewKeyAndTellsWhenItIsLost() throws Exception {
        try (LiveCircle circle = LiveCircle.open(folder, Language.JA, 2)) {
            circle.setUp(Language.JA);
            AnnouncedMeeting meeting = AnnouncedMeeting.in(circle, "絆の会", 10);
            assertThat(operator.types("diagnose").out()).contains("no key in");
            circle.member(1).run("/rsvp", Map.of("answer", "going", "note", "15分ほど遅れます"), circle.news());
            await().until(() -> !meeting.roster().entries().isEmpty());
            String before = Files.readString(file);

            assertThat(operator.types("rotate-key").code()).isZero();

            assertThat(Files.readString(file)).isNotEqualTo(before);
            assertThat(operator.types("diagnose").out()).contains("The key is in");
            Files.delete(file);
            circle.restart();
            await().untilAsserted(
                            () -> assertThat(operator.types("diagnose").out()).contains("is gone. 1 sealed values"));
            assertThat(meeting.roster().entries())
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.standing().note()).isNull());
        }
    }

    private Seals seals() {
        return new Seals(Keys.inFile(file), () -> false);
    }
}
