package dev.kizuna;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.discord.jda.DiscordAddress;
import dev.kizuna.sealing.Keys;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the operator types wrong is answered by one plain line. */
class CommandLineTest {
    private static final String CANARY = "canary-token-that-nobody-may-see";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"en,KIZUNA_DISCORD_TOKEN is missing", "ja,KIZUNA_DISCORD_TOKEN がありません"})
    void withoutATokenItDoesNotRunAndSaysWhereToGetOne(String language, String words) {
        Operator.Said said = new Operator(folder, Locale.forLanguageTag(language)).types("run");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.complaints()).singleElement().asString().contains(words);
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "rehearse", "diagnose", "backup x.zip", "restore x.zip"})
    void anUnknownSettingStopsEveryCommandAndIsNamed(String command) {
        Operator.Said said =
                Operator.in(folder).set("KIZUNA_DISCORD_TOKN", CANARY).types(command.split(" "));

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.complaints())
                .singleElement()
                .asString()
                .startsWith("KIZUNA_DISCORD_TOKN is not a setting; allowed: ")
                .contains("kizuna.discord.token")
                .doesNotContain(CANARY);
    }

    @Test
    void aDataFolderTooDeepForItsDoorIsRefusedAtOnce() {
        Operator.Said said = Operator.in(folder)
                .set("KIZUNA_DATA_FOLDER", folder.resolve("deep".repeat(30)).toString())
                .set("KIZUNA_DISCORD_TOKEN", CANARY)
                .types("run");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.complaints())
                .singleElement()
                .asString()
                .startsWith("kizuna.data.folder ")
                .endsWith("a folder whose path has at most 90 bytes");
    }

    @ParameterizedTest
    @CsvSource({"en,cannot be read or written", "ja,読み書きできません"})
    void aPlaceThatCannotBeWrittenToIsNamed(String language, String words) throws Exception {
        Path blocked = Files.writeString(folder.resolve("blocked"), "");
        Operator operator = new Operator(folder, Locale.forLanguageTag(language)).withDatabase();

        Operator.Said said =
                operator.types("backup", blocked.resolve("backup.zip").toString());

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.complaints()).singleElement().asString().contains(words, blocked.toString());
    }

    @Test
    void aValueThatIsNotAllowedIsToldWithWhatIs() throws Exception {
        Files.writeString(folder.resolve("kizuna.properties"), "kizuna.database.pool=many\n");

        Operator.Said said = Operator.in(folder).types("diagnose");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.complaints())
                .containsExactly(
                        "kizuna.database.pool has a value that is not allowed; allowed: a whole number from 2 to 64");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dance", "backup", "restore", "run quickly", "restore a.zip --force"})
    void aCommandTypedWrongIsAnsweredByItsUsage(String command) {
        Operator.Said said = Operator.in(folder).types(command.split(" "));

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("Usage: kizuna").doesNotContain("Exception");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void helpNamesEveryCommand() {
        Operator.Said said = Operator.in(folder).types("--help");

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("rehearse", "run", "diagnose", "backup", "restore");
    }

    @Test
    void aTokenOfTwoWordsIsRefusedWithoutRepeatingIt() {
        Operator.Said said =
                Operator.in(folder).set("KIZUNA_DISCORD_TOKEN", CANARY + " two").types("run");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.complaints()).hasSize(1);
        assertThat(said.toString()).contains("kizuna.discord.token").doesNotContain(CANARY);
    }

    @Test
    void nothingThatHoldsTheTokenPrintsIt() {
        assertThat(new DiscordAddress(CANARY, null).toString()).doesNotContain(CANARY);
        Operator operator = Operator.in(folder).set("KIZUNA_DISCORD_TOKEN", CANARY);
        assertThat(new Installation(
                                folder,
                                operator.database(),
                                Keys.given(CANARY),
                                new DiscordAddress(CANARY, null),
                                LocalTime.NOON,
                                ZoneOffset.UTC,
                                5)
                        .toString())
                .doesNotContain(CANARY);
    }
}
