package dev.kizuna.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
    /** In Tokyo the sixth has begun. */
    private static final Clock NIGHT = Clock.fixed(Instant.parse("2026-12-05T18:30:00Z"), ZoneId.of("Asia/Tokyo"));

    private static final BackupCover COVER = new Disguise(0x5a);

    @TempDir
    Path folder;

    @Test
    void aBackupPutsBackWhatWasThereWhenItWasTaken() {
        LedgerFile file = new LedgerFile(folder);
        Path backup = folder.resolve("backup.zip");
        try (Database database = file.open()) {
            LedgerBook book = new LedgerBook(database.transactions());
            book.enter(1);
            backups(database, file).take(backup);
            book.enter(2);
        }

        Backups.restore(file.settings, COVER, backup, true);

        try (Database restored = file.open()) {
            assertThat(new LedgerBook(restored.transactions()).ids()).containsExactly(1L);
        }
    }

    @Test
    void aBackupTakenWhileNothingRunsLeavesTheTablesAsTheirVersionWroteThem() {
        LedgerFile file = new LedgerFile(folder);
        Path backup = folder.resolve("backup.zip");
        try (Database database = file.open()) {
            new LedgerBook(database.transactions()).enter(1);
        }

        Backups.takeAtRest(file.settings, COVER, backup);

        for (int opening = 1; opening <= 2; opening++) {
            try (Database database = file.open()) {
                assertThat(new LedgerBook(database.transactions()).ids()).containsExactly(1L);
            }
            Backups.restore(file.settings, COVER, backup, true);
        }
    }

    @Test
    void whatRunsIsNotBackedUpFromBeside() {
        LedgerFile file = new LedgerFile(folder);
        try (Database running = file.open()) {
            assertThatThrownBy(() -> Backups.takeAtRest(file.settings, COVER, folder.resolve("backup.zip")))
                    .isInstanceOfSatisfying(
                            DatabaseTrouble.class,
                            trouble -> assertThat(trouble.kind()).isEqualTo(DatabaseTrouble.Kind.IN_USE));
            assertThat(running.writable()).isTrue();
        }
        assertThat(folder.resolve("backup.zip")).doesNotExist();
    }

    @Test
    void aBackupUnderLoadIsWhole() {
        LedgerFile file = new LedgerFile(folder);
        Path backup = folder.resolve("backup.zip");
        try (Database database = file.open()) {
            LedgerBook book = new LedgerBook(database.transactions());
            AtomicBoolean enough = new AtomicBoolean();
            CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
                for (long id = 1; !enough.get(); id++) {
                    book.enter(id);
                }
            });
            backups(database, file).take(backup);
            backups(database, file).take(backup);
            enough.set(true);
            writing.join();
        }

        Backups.restore(file.settings, COVER, backup, true);

        try (Database restored = file.open()) {
            assertThat(restored.transactions().read(LedgerBook::complaints)).isEmpty();
        }
    }

    @Test
    void aBackupIsItsOwnersAlone() throws IOException {
        LedgerFile file = new LedgerFile(folder);
        Path backup = folder.resolve("backup.zip");
        try (Database database = file.open()) {
            backups(database, file).take(backup);
        }

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");
        assertThat(names(folder)).containsExactlyInAnyOrder("backup.zip", "kizuna.mv.db");
    }

    @Test
    void theNightlyBackupIsNamedByTheLocalNightAndOldOnesGo() throws IOException {
        LedgerFile file = new LedgerFile(folder);
        Path nights = Files.createDirectories(file.settings.backups());
        for (int day = 1; day <= 20; day++) {
            Files.createFile(nights.resolve("kizuna-2026-11-%02d.zip".formatted(day)));
        }
        Files.createFile(nights.resolve("kizuna-by-hand.zip"));
        try (Database database = file.open()) {
            Path taken = backups(database, file).takeNightly();

            assertThat(taken.getFileName()).hasToString("kizuna-2026-12-06.backup");
            assertThat(new NightlyBackups(nights).last()).isEqualTo(taken);
        }
        assertThat(names(nights))
                .contains("kizuna-2026-11-20.zip", "kizuna-2026-11-08.zip", "kizuna-by-hand.zip")
                .doesNotContain("kizuna-2026-11-09.zip")
                .hasSize(7 + 3 + 1);
    }

    @Test
    void aDatabaseWithDataIsReplacedOnlyWhenTold() {
        LedgerFile file = new LedgerFile(folder);
        Path backup = backupOf(file);

        assertRefused(DatabaseTrouble.Kind.NOT_EMPTY, () -> Backups.restore(file.settings, COVER, backup, false));

        try (Database untouched = file.open()) {
            assertThat(new LedgerBook(untouched.transactions()).ids()).containsExactly(1L, 2L);
        }
    }

    @Test
    void anEmptyPlaceNeedsNoPermission() {
        Path backup = backupOf(new LedgerFile(folder));
        LedgerFile elsewhere = new LedgerFile(folder.resolve("new/machine"));

        Backups.restore(elsewhere.settings, COVER, backup, false);

        try (Database restored = elsewhere.open()) {
            assertThat(new LedgerBook(restored.transactions()).ids()).containsExactly(1L);
        }
    }

    @Test
    void aRestoreThatFailsLosesNothing() throws IOException {
        LedgerFile file = new LedgerFile(folder);
        Path backup = backupOf(file);
        byte[] torn = Files.readAllBytes(backup);
        Path broken = Files.write(folder.resolve("broken.zip"), Arrays.copyOf(torn, torn.length / 2));
        Path text = Files.writeString(folder.resolve("text.zip"), "not a zip");

        for (Path wrong : List.of(text, folder.resolve("absent.zip"))) {
            assertRefused(DatabaseTrouble.Kind.NOT_A_BACKUP, () -> Backups.restore(file.settings, COVER, wrong, true));
        }
        assertRefused(DatabaseTrouble.Kind.OTHER_KEY, () -> Backups.restore(file.settings, COVER, broken, true));
        BackupCover other = new Disguise(0x33);
        assertRefused(DatabaseTrouble.Kind.OTHER_KEY, () -> Backups.restore(file.settings, other, backup, true));

        try (Database untouched = file.open()) {
            assertThat(new LedgerBook(untouched.transactions()).ids()).containsExactly(1L, 2L);
        }
        assertThat(names(folder)).noneMatch(name -> name.startsWith("restoring"));
    }

    @Test
    void aBackupFromBeforeThereWereCoversIsStillPutBack() throws IOException {
        LedgerFile file = new LedgerFile(folder);
        Path plain = folder.resolve("plain.zip");
        try (Database database = file.open()) {
            new LedgerBook(database.transactions()).enter(1);
            database.store().backUpTo(Files.createFile(plain));
        }

        Backups.restore(file.settings, COVER, plain, true);

        try (Database restored = file.open()) {
            assertThat(new LedgerBook(restored.transactions()).ids()).containsExactly(1L);
        }
    }

    @Test
    void whatIsErasedStandsNeitherInALaterBackupNorInTheFileAfterTheNextStart() throws IOException {
        LedgerFile file = new LedgerFile(folder);
        String mark = "mark-that-is-erased";
        Path data = EmbeddedAddress.of(file.settings).dataFile();
        Path backup = folder.resolve("later.backup");
        try (Database database = file.open()) {
            execute(database, "create table said (words varchar(100))");
            execute(database, "insert into said values ('" + mark + "')");
        }
        try (Database database = file.open()) {
            execute(database, "delete from said");
            backups(database, file).take(backup);
            database.leaveBehindWhatIsErased();
            assertThat(holds(data, mark)).as("for now H2's file still holds it").isTrue();
        }

        file.open().close();

        assertThat(holds(data, mark)).isFalse();
        Backups.restore(file.settings, COVER, backup, true);
        assertThat(holds(data, mark)).isFalse();
    }

    private static void execute(Database database, String sql) {
        database.transactions()
                .write(work -> work.repository(
                        session -> session.createNativeMutationQuery(sql).executeUpdate()));
    }

    private static boolean holds(Path file, String text) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1).contains(text);
    }

    @Test
    void aRunningDatabaseIsNotReplaced() {
        LedgerFile file = new LedgerFile(folder);
        Path backup = backupOf(file);
        try (Database running = file.open()) {
            assertRefused(DatabaseTrouble.Kind.IN_USE, () -> Backups.restore(file.settings, COVER, backup, true));
            assertThat(running.writable()).isTrue();
        }
    }

    @Test
    void onAServerTheOperatorReadsTheCommand() {
        DatabaseSettings server = new DatabaseSettings(
                "jdbc:postgresql://db.example/kizuna?password=secret&sslmode=require", "circle", "secret", 4, folder);

        assertThatThrownBy(() -> Backups.restore(server, COVER, Path.of("b.dump"), true))
                .hasMessageContaining("pg_restore --clean --if-exists --exit-on-error --single-transaction"
                        + " --username=circle --dbname='postgresql://db.example/kizuna?sslmode=require' b.dump")
                .hasMessageNotContaining("secret");
    }

    private Path backupOf(LedgerFile file) {
        Path backup = folder.resolve("backup.zip");
        try (Database database = file.open()) {
            LedgerBook book = new LedgerBook(database.transactions());
            book.enter(1);
            backups(database, file).take(backup);
            book.enter(2);
        }
        return backup;
    }

    private static Backups backups(Database database, LedgerFile file) {
        return new Backups(database, file.settings, COVER, NIGHT);
    }

    private static void assertRefused(DatabaseTrouble.Kind kind, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        DatabaseTrouble.class,
                        trouble -> assertThat(trouble.kind()).isEqualTo(kind));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
