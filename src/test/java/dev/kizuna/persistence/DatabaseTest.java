package dev.kizuna.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.h2.engine.SessionLocal;
import org.h2.index.Cursor;
import org.h2.index.Index;
import org.h2.jdbc.JdbcConnection;
import org.h2.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:file:./x;AUTO_SERVER=TRUE",
                "jdbc:h2:file:./x;auto_server=true",
                "jdbc:h2:file:./x;WRITE_DELAY=500",
                "jdbc:h2:file:./x;RETENTION_TIME=0",
                "jdbc:h2:file:./x;FILE_LOCK=NO",
                "jdbc:h2:mem:x",
                "jdbc:h2:nioMemFS:x",
                "jdbc:h2:tcp://localhost/x",
            })
    void anAddressThatWouldEndangerAnswersIsRefused(String url) {
        DatabaseSettings settings = new DatabaseSettings(url, "kizuna", "", 2, folder);

        assertTrouble(DatabaseTrouble.Kind.ADDRESS, () -> Database.open(settings, List.of(), List.of()));
    }

    @Test
    void anotherVersionOfH2IsRefused() {
        EmbeddedEngine.refuseOtherVersions("2.4.240");

        assertTrouble(DatabaseTrouble.Kind.H2_VERSION, () -> EmbeddedEngine.refuseOtherVersions("2.5.252"));
    }

    @Test
    void aSettingThatDidNotTakeEffectIsNoticed() throws SQLException {
        LedgerFile file = new LedgerFile(folder);
        try (Connection connection = file.openBare();
                Statement statement = connection.createStatement()) {
            EmbeddedEngine.assertSettings(connection, EmbeddedAddress.ASSERTED);

            statement.execute("set write_delay 500");

            assertTrouble(
                    DatabaseTrouble.Kind.SETTINGS_LOST,
                    () -> EmbeddedEngine.assertSettings(connection, Map.of("WRITE_DELAY", "0")));
        }
    }

    @Test
    void aDatabaseInUseIsNotOpenedAgain() {
        LedgerFile file = new LedgerFile(folder);
        try (Database first = file.open()) {
            assertTrouble(DatabaseTrouble.Kind.IN_USE, file::open);
            assertThat(new LedgerBook(first.transactions()).enter(1)).isEqualTo(1);
        }
        file.open().close();
    }

    @Test
    void anOrderlyStopLeavesNoMarkAndAsksNoChecks() {
        LedgerFile file = new LedgerFile(folder);
        file.open().close();

        assertThat(file.address().runningMark()).doesNotExist();
        file.open(List.of(work -> List.of("is not asked"))).close();
    }

    @Test
    void afterAnUncleanStopASoundDatabaseIsServed() throws IOException {
        LedgerFile file = uncleanlyStopped();

        try (Database database = file.open()) {
            assertThat(new LedgerBook(database.transactions()).ids()).containsExactly(1L, 2L);
        }
        assertThat(file.address().runningMark()).doesNotExist();
    }

    @Test
    void afterAnUncleanStopARoomsComplaintIsHeardAtEveryStartUntilARestore() throws IOException {
        LedgerFile file = uncleanlyStopped();
        Path backup = Files.createFile(
                Files.createDirectories(file.settings.backups()).resolve("kizuna-2026-12-05.zip"));
        List<IntegrityCheck> checks = List.of(work -> List.of("seats do not add up"));

        for (int start = 0; start < 2; start++) {
            assertThatThrownBy(() -> file.open(checks))
                    .isInstanceOf(DatabaseTrouble.class)
                    .hasMessageContaining("seats do not add up")
                    .hasMessageContaining(backup.toString());
        }
    }

    @Test
    void anIndexThatLacksARowIsFound() throws SQLException, IOException {
        LedgerFile file = uncleanlyStopped();
        try (Connection connection = file.openBare()) {
            SessionLocal session =
                    (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
            Table table = session.getDatabase().getMainSchema().getTableOrView(session, "ledger_entry");
            Index byName = table.getIndexes().stream()
                    .filter(index -> index.getName().equals("ledger_entry_name"))
                    .findFirst()
                    .orElseThrow();
            Cursor rows = table.getScanIndex(session).find(session, null, null, false);
            rows.next();
            byName.remove(session, rows.get());
            session.commit(false);
        }

        assertThatThrownBy(file::open)
                .isInstanceOf(DatabaseTrouble.class)
                .hasMessageContaining("index ledger_entry_name of table ledger_entry has 1 entries for 2 rows");
    }

    @Test
    void aRowThatStaysLockedIsFound() throws SQLException, IOException {
        LedgerFile file = uncleanlyStopped();
        try (Connection phantom = file.openBare();
                Statement lock = phantom.createStatement();
                Connection looking = file.openBare()) {
            phantom.setAutoCommit(false);
            lock.execute("select * from ledger where id = 1 for update");

            assertThat(Soundness.complaints(looking))
                    .containsExactly("a row of table ledger cannot be locked, code 50200");
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsDamaged() throws IOException {
        LedgerFile file = uncleanlyStopped();
        Files.write(file.address().dataFile(), new byte[20_000]);

        assertTrouble(DatabaseTrouble.Kind.DAMAGED, file::open);
    }

    @Test
    void aSchemaOfANewerVersionIsRefused() throws SQLException {
        LedgerFile file = new LedgerFile(folder);
        file.open().close();
        try (Connection connection = file.openBare();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into \"flyway_schema_history\" values (99, '99', 'later', 'SQL',"
                    + " 'V99__later.sql', 1, 'kizuna', current_timestamp, 1, true)");
        }

        assertTrouble(DatabaseTrouble.Kind.SCHEMA, file::open);
    }

    @Test
    void anEntityThatDoesNotFitItsTableIsRefused() throws SQLException {
        LedgerFile file = new LedgerFile(folder);
        file.open().close();
        try (Connection connection = file.openBare();
                Statement statement = connection.createStatement()) {
            statement.execute("alter table ledger_entry drop column written_at");
        }

        try (Database database = file.open()) {
            assertThatThrownBy(database::awaitMapping)
                    .isInstanceOf(DatabaseTrouble.class)
                    .hasMessageContaining("written_at")
                    .hasMessageContaining("ledger_entry");
            assertTrouble(
                    DatabaseTrouble.Kind.SCHEMA, () -> database.transactions().read(work -> null));
        }
    }

    @Test
    void onceClosedItMapsNothingAnyMore() {
        Database database = new LedgerFile(folder).open();

        database.close();

        assertThatThrownBy(database::awaitMapping).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @EnumSource
    void everyTroubleIsSaidInBothLanguages(DatabaseTrouble.Kind kind) {
        DatabaseTrouble trouble = new DatabaseTrouble(kind, "first", "second", "third");

        assertThat(trouble.text(Locale.ENGLISH)).contains("first").doesNotContain("%");
        assertThat(trouble.text(Locale.JAPANESE))
                .contains("first")
                .containsPattern("[ぁ-ん]")
                .doesNotContain("%");
    }

    @Test
    void settingsKeepTheirPassword() {
        assertThat(new DatabaseSettings("jdbc:postgresql://h/d?password=secret", "u", "secret", 4, folder).toString())
                .doesNotContain("secret");
    }

    @Test
    void afterAnUncleanStopAnEncryptedDatabaseIsServedToo() throws IOException {
        DatabaseSettings encrypted = new DatabaseSettings(
                "jdbc:h2:file:" + folder.resolve("kizuna") + ";CIPHER=AES", "kizuna", "file user", 2, folder);
        try (Database database = open(encrypted)) {
            new LedgerBook(database.transactions()).enter(1);
        }
        Files.createFile(EmbeddedAddress.of(encrypted).runningMark());

        try (Database database = open(encrypted)) {
            assertThat(new LedgerBook(database.transactions()).ids()).containsExactly(1L);
        }
    }

    @Test
    void aPlainFileIsPutUnderTheCipherAndItsBackupsGoBackWithThePassword() throws IOException {
        LedgerFile plain = new LedgerFile(folder);
        Path old = folder.resolve("old.backup");
        Path fresh = folder.resolve("fresh.backup");
        BackupCover cover = new Disguise(0x5a);
        Path data = EmbeddedAddress.of(plain.settings).dataFile();
        try (Database database = plain.open()) {
            new LedgerBook(database.transactions()).enter(1);
            new Backups(database, plain.settings, cover, Clock.systemUTC()).take(old);
        }
        DatabaseSettings enciphered = plain.settings.enciphered("a-long-and-random-word");
        assertThat(Files.readString(data, StandardCharsets.ISO_8859_1)).contains("ledger");

        try (Database database = open(enciphered)) {
            new LedgerBook(database.transactions()).enter(2);
            new Backups(database, enciphered, cover, Clock.systemUTC()).take(fresh);
        }

        assertThat(Files.readString(data, StandardCharsets.ISO_8859_1))
                .startsWith("H2encrypt\n")
                .doesNotContain("ledger");
        Backups.restore(enciphered, cover, old, true);
        assertThat(ids(enciphered)).containsExactly(1L);
        Backups.restore(enciphered, cover, fresh, true);
        assertThat(ids(enciphered)).containsExactly(1L, 2L);
        assertThatThrownBy(() -> open(plain.settings.enciphered("another-long-random-word")))
                .isInstanceOf(DatabaseTrouble.class);
    }

    private static List<Long> ids(DatabaseSettings settings) {
        try (Database database = open(settings)) {
            return new LedgerBook(database.transactions()).ids();
        }
    }

    private static Database open(DatabaseSettings settings) {
        return Database.open(settings, LedgerBook.ENTITIES, List.of(LedgerBook::complaints), LedgerFile.MECHANICS);
    }

    /** As after a kill between two writes: the mark is there and the file is whole. */
    private LedgerFile uncleanlyStopped() throws IOException {
        LedgerFile file = new LedgerFile(folder);
        try (Database database = file.open()) {
            LedgerBook book = new LedgerBook(database.transactions());
            book.enter(1);
            book.enter(2);
        }
        Files.createFile(file.address().runningMark());
        return file;
    }

    private static void assertTrouble(DatabaseTrouble.Kind kind, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        DatabaseTrouble.class,
                        trouble -> assertThat(trouble.kind()).isEqualTo(kind));
    }
}
