package dev.kizuna;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.i18n.Language;
import dev.kizuna.persistence.Database;
import dev.kizuna.rehearsal.Options;
import dev.kizuna.rehearsal.SmallDiscord;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code kizuna diagnose} sees, says and leaves alone. */
class DiagnoseTest {
    private static final String CANARY = "canary-token-that-nobody-may-see";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void beforeTheFirstRunItLacksATokenAndMakesNothing(String language) {
        Operator.Said said = new Operator(folder, Locale.forLanguageTag(language)).types("diagnose");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).isEmpty();
        assertThat(said.out().lines())
                .hasSize(6)
                .filteredOn(line -> line.startsWith("✗"))
                .singleElement()
                .asString()
                .contains("KIZUNA_DISCORD_TOKEN");
        assertThat(said.out()).contains(language.equals("ja") ? "まだありません" : "There is no database");
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void whereAllIsWellEveryLineSaysSo(String language) throws Exception {
        try (SmallDiscord discord = SmallDiscord.start(Options.standard())) {
            Operator operator = new Operator(folder, Locale.forLanguageTag(language))
                    .withDatabase()
                    .set("KIZUNA_DISCORD_TOKEN", discord.token())
                    .set("KIZUNA_DISCORD_API_URL", discord.api().toString());
            byte[] before = Files.readAllBytes(operator.file());

            Operator.Said said = operator.types("diagnose");

            assertThat(said.code()).as(said.toString()).isZero();
            assertThat(said.out().lines()).hasSize(6).allMatch(line -> line.startsWith("✓"));
            assertThat(said.toString()).doesNotContain(discord.token());
            assertThat(Files.readAllBytes(operator.file())).isEqualTo(before);
            assertThat(folder.resolve("kizuna.running")).doesNotExist();
        }
    }

    @Test
    void aRefusedTokenIsToldAndNotShown() {
        try (SmallDiscord discord = SmallDiscord.start(Options.standard())) {
            Operator.Said said = Operator.in(folder)
                    .set("KIZUNA_DISCORD_TOKEN", CANARY)
                    .set("KIZUNA_DISCORD_API_URL", discord.api().toString())
                    .types("diagnose");

            assertThat(said.code()).isEqualTo(1);
            assertThat(said.out()).contains("✗ Discord does not accept the token");
            assertThat(said.toString()).doesNotContain(CANARY);
        }
    }

    @Test
    void aDiscordThatIsNotThereIsTold() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        Operator.Said said = Operator.in(folder)
                .set("KIZUNA_DISCORD_TOKEN", CANARY)
                .set("KIZUNA_DISCORD_API_URL", "http://127.0.0.1:" + free + "/api/v10/")
                .types("diagnose");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains("✗ Discord cannot be reached");
        assertThat(said.toString()).doesNotContain(CANARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void whatIsNoDatabaseIsToldAndLeftAsItIs(String language) throws Exception {
        Operator operator = new Operator(folder, Locale.forLanguageTag(language));
        Files.writeString(operator.file(), "not a database at all");

        Operator.Said said = operator.types("diagnose");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).contains(language.equals("ja") ? "を開けません" : "cannot be opened");
        assertThat(Files.readString(operator.file())).isEqualTo("not a database at all");
    }

    @Test
    void anEarlierVersionsTablesAreLeftToTheNextRun() throws Exception {
        Operator operator = Operator.in(folder).withDatabase();
        history("delete from \"flyway_schema_history\" where \"version\" > '1'");
        byte[] before = Files.readAllBytes(operator.file());

        assertThat(operator.types("diagnose").out()).contains("of an earlier version");
        assertThat(Files.readAllBytes(operator.file())).isEqualTo(before);
    }

    @Test
    void anotherVersionsTablesAreRefused() throws Exception {
        Operator operator = Operator.in(folder).withDatabase();
        history("update \"flyway_schema_history\" set \"checksum\" = 1 where \"version\" = '1'");
        byte[] before = Files.readAllBytes(operator.file());

        assertThat(operator.types("diagnose").out()).contains("do not fit this version");
        assertThat(Files.readAllBytes(operator.file())).isEqualTo(before);
    }

    @Test
    void anUncleanStopIsTold() throws Exception {
        Operator operator = Operator.in(folder).withDatabase();
        Files.createFile(folder.resolve("kizuna.running"));

        assertThat(operator.types("diagnose").out()).contains("was not closed in order");
        assertThat(folder.resolve("kizuna.running")).exists();
    }

    @Test
    void aDatabaseThatSomebodyHasOpenIsNotTouched() {
        Operator operator = Operator.in(folder);
        try (Database open = operator.openDatabase()) {
            Operator.Said said = operator.types("diagnose");

            assertThat(said.code()).isEqualTo(1);
            assertThat(said.toString()).doesNotContain("Exception");
            assertThat(open.writable()).isTrue();
        }
    }

    @Test
    void theProcessThatRunsIsAskedHowItIs() {
        try (LiveCircle circle = LiveCircle.open(folder, Language.EN, 0)) {
            Operator.Said said = Operator.in(folder)
                    .set("KIZUNA_DISCORD_TOKEN", circle.discord.token())
                    .set("KIZUNA_DISCORD_API_URL", circle.discord.api().toString())
                    .types("diagnose");

            assertThat(said.code()).as(said.toString()).isZero();
            assertThat(said.out()).contains("✓ Kizuna is running and connected");
            assertThat(folder.resolve("alive")).exists();
        }
    }

    private void history(String change) throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("kizuna") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
        try (Connection connection = DriverManager.getConnection(url, "kizuna", "");
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(change)).isPositive();
        }
    }
}
