package dev.kizuna;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.circle.CircleSettings;
import dev.kizuna.circle.Circles;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.persistence.Database;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code kizuna backup} and {@code kizuna restore} keep, and what they refuse. */
class BackupAndRestoreTest {
    private static final CircleId OLD = new CircleId(1);
    private static final CircleId NEW = new CircleId(2);

    @TempDir
    private Path home;

    private Path folder;
    private Operator operator;
    private Path backup;

    @BeforeEach
    void moveIn() throws Exception {
        folder = Files.createDirectory(home.resolve("data"));
        operator = Operator.in(folder);
        backup = home.resolve("backup.zip");
    }

    @Test
    void aBackupTakenWhileNothingRunsFillsAnEmptyFolder() throws Exception {
        keep(operator, OLD);
        assertThat(operator.types("backup", backup.toString()))
                .satisfies(said -> assertThat(said.code()).as(said.toString()).isZero());
        Operator other = withTheKey();

        Operator.Said said = other.types("restore", backup.toString());

        assertThat(said.code()).as(said.toString()).isZero();
        assertThat(keeps(other, OLD)).isTrue();
        assertThat(home.resolve("other/kizuna.running")).doesNotExist();
    }

    @Test
    void aBackupIsTakenThroughTheProcessThatRuns() throws Exception {
        try (LiveCircle circle = LiveCircle.open(folder, Language.EN, 0)) {
            circle.setUp(Language.EN);

            Operator.Said said = operator.types("backup", backup.toString());

            assertThat(said.code()).as(said.toString()).isZero();
            Operator other = withTheKey();
            assertThat(other.types("restore", backup.toString()).code()).isZero();
            assertThat(keeps(other, new CircleId(circle.guild.id()))).isTrue();
            assertThat(operator.types("restore", backup.toString(), "--replace").complaints())
                    .singleElement()
                    .asString()
                    .contains("is in use");
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsToldInOneLineByTheProcessThatRuns() throws Exception {
        Files.writeString(home.resolve("file"), "");
        try (LiveCircle circle = LiveCircle.open(folder, Language.EN, 0)) {
            Operator.Said said =
                    operator.types("backup", home.resolve("file/backup.zip").toString());

            assertThat(said.code()).isEqualTo(1);
            assertThat(said.complaints()).hasSize(1);
            assertThat(circle.application().servers()).isEqualTo(1);
        }
    }

    @Test
    void withoutItsKeyABackupIsOfNoUseAndSaysSo() throws Exception {
        keep(operator, OLD);
        operator.types("backup", backup.toString());
        Path elsewhere = Files.createDirectory(home.resolve("other"));
        Operator other = Operator.in(elsewhere);

        Operator.Said said = other.types("restore", backup.toString());

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.complaints()).singleElement().asString().contains("key", "kizuna.keys");
        assertThat(elsewhere).as("nor is a key made up").isEmptyDirectory();
        assertThat(new String(Files.readAllBytes(backup), StandardCharsets.ISO_8859_1))
                .startsWith("kizuna backup 1\n")
                .doesNotContain("PK\3\4", "flyway");
    }

    @Test
    void aLostKeyIsToldWhereABackupWasToBeTaken() throws Exception {
        keep(operator, OLD);
        Files.writeString(folder.resolve("kizuna.keys"), "no key");

        Operator.Said said = operator.types("backup", backup.toString());

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.complaints()).singleElement().asString().contains("key", "kizuna diagnose");
        assertThat(backup).doesNotExist();
    }

    @Test
    void whereThereIsNothingNothingIsBackedUpAndNothingMade() {
        Operator.Said said = operator.types("backup", backup.toString());

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.complaints()).singleElement().asString().contains("nothing to back up");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void dataIsReplacedOnlyWhenToldSo() throws Exception {
        keep(operator, OLD);
        operator.types("backup", backup.toString());
        keep(operator, NEW);

        Operator.Said refused = operator.types("restore", backup.toString());
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.complaints()).singleElement().asString().contains("--replace");
        assertThat(keeps(operator, NEW)).isTrue();

        assertThat(operator.types("restore", backup.toString(), "--replace").code())
                .isZero();
        assertThat(keeps(operator, NEW)).isFalse();
        assertThat(keeps(operator, OLD)).isTrue();
    }

    @Test
    void aBrokenBackupLosesNothing() throws Exception {
        keep(operator, OLD);
        byte[] before = Files.readAllBytes(operator.file());
        Files.writeString(backup, "no zip at all");

        Operator.Said said = operator.types("restore", backup.toString(), "--replace");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.complaints()).singleElement().asString().contains("is not a backup");
        assertThat(Files.readAllBytes(operator.file())).isEqualTo(before);
        assertThat(keeps(operator, OLD)).isTrue();
    }

    /** Another machine, to which the key was brought. */
    private Operator withTheKey() throws IOException {
        Path other = Files.createDirectory(home.resolve("other"));
        Files.copy(folder.resolve("kizuna.keys"), other.resolve("kizuna.keys"));
        return Operator.in(other);
    }

    private static void keep(Operator operator, CircleId circle) {
        try (Database database = operator.openDatabase()) {
            circles(database).setUp(CircleSettings.initial(circle, new ChannelId(9)), settings -> settings);
        }
    }

    private static boolean keeps(Operator operator, CircleId circle) {
        try (Database database = operator.openDatabase()) {
            return circles(database).find(circle).isPresent();
        }
    }

    private static Circles circles(Database database) {
        return new Circles(database.transactions(), Clock.systemUTC());
    }
}
