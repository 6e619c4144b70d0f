package dev.kizuna.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsFileTest {
    private static final Path SHIPPED = Path.of("config/kizuna.properties");

    @TempDir
    private Path folder;

    @Test
    void theShippedFileSetsNothing() {
        Settings settings = SettingsFile.read(SHIPPED, Map.of());
        assertThat(settings.discord().token()).isEmpty();
        assertThat(settings.data().folder()).isEqualTo(Path.of("data"));
        assertThat(settings.backup().time()).isEqualTo(LocalTime.of(3, 30));
        assertThat(settings.rehearsal().port()).isEqualTo(8080);
    }

    @Test
    void theShippedFileShowsEveryKeyWithItsDefaultAndALineAboutIt() throws IOException {
        List<String> lines = Files.readAllLines(SHIPPED);
        Pattern setting = Pattern.compile("#(kizuna\\.[a-z.-]+)=(.*)");
        var shown =
                lines.stream().map(setting::matcher).filter(Matcher::matches).toList();
        assertThat(shown).extracting(line -> line.group(1)).containsExactlyInAnyOrderElementsOf(SettingsFile.keys());
        for (int i = 0; i < lines.size(); i++) {
            if (setting.matcher(lines.get(i)).matches()) {
                assertThat(lines.get(i - 1)).startsWith("# ");
            }
        }
        Path uncommented = folder.resolve("shown.properties");
        Files.write(
                uncommented,
                shown.stream()
                        .filter(line -> !line.group(2).isEmpty())
                        .map(line -> line.group(1) + "=" + line.group(2))
                        .toList());
        Settings settings = SettingsFile.read(uncommented, Map.of());
        Settings defaults = SettingsFile.read(folder.resolve("none"), Map.of());
        assertThat(settings.data().folder()).isEqualTo(defaults.data().folder());
        assertThat(settings.database().pool()).isEqualTo(defaults.database().pool());
        assertThat(settings.backup().time()).isEqualTo(defaults.backup().time());
        assertThat(settings.backup().zone()).isEqualTo(defaults.backup().zone());
        assertThat(settings.rehearsal().port()).isEqualTo(defaults.rehearsal().port());
    }

    @Test
    void theEnvironmentCountsOverTheFile() throws IOException {
        Settings settings = SettingsFile.read(
                file("kizuna.rehearsal.port=1000", "kizuna.database.pool=4"),
                Map.of(
                        "KIZUNA_REHEARSAL_PORT", "2000",
                        "KIZUNA_DISCORD_API_URL", "http://127.0.0.1:9000/api/v10",
                        "PATH", "/bin"));
        assertThat(settings.rehearsal().port()).isEqualTo(2000);
        assertThat(settings.database().pool()).isEqualTo(4);
        assertThat(settings.discord().apiUrl()).contains(URI.create("http://127.0.0.1:9000/api/v10/"));
    }

    @Test
    void anEmptyValueCountsAsNotGiven() {
        Settings settings = SettingsFile.read(SHIPPED, Map.of("KIZUNA_DISCORD_TOKEN", "", "KIZUNA_DATABASE_URL", ""));
        assertThat(settings.discord().token()).isEmpty();
        assertThat(settings.database().url()).isEmpty();
    }

    @Test
    void anUnknownKeyOfTheFileIsNamedWithWhatIsAllowed() throws IOException {
        Path file = file("kizuna.databse.pool=4");
        assertThatThrownBy(() -> SettingsFile.read(file, Map.of()))
                .isInstanceOf(SettingsTrouble.class)
                .hasMessageStartingWith("kizuna.databse.pool is not a setting; allowed: kizuna.backup.folder, ")
                .hasMessageNotContaining("\n");
    }

    @Test
    void anUnknownVariableIsNamedWithWhatIsAllowed() {
        assertThatThrownBy(() -> SettingsFile.read(SHIPPED, Map.of("KIZUNA_TOKEN", "secret")))
                .isInstanceOf(SettingsTrouble.class)
                .hasMessageStartingWith("KIZUNA_TOKEN is not a setting; allowed: ")
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kizuna.database.pool|1|a whole number from 2 to 64",
                "kizuna.database.pool|many|a whole number from 2 to 64",
                "kizuna.rehearsal.port|65536|a whole number from 0 to 65535",
                "kizuna.backup.time|25:00|a time such as 03:30",
                "kizuna.backup.zone|Asia/Kyoto|a time zone such as Asia/Tokyo",
                "kizuna.discord.api-url|ftp://host/|an address such as http://127.0.0.1:9000/api/v10/",
                "kizuna.database.url|jdbc:h2:mem:x|empty, or an address such as jdbc:postgresql://host/kizuna",
                "kizuna.discord.token|two words|one word"
            })
    void aValueThatIsNotAllowedIsNamedWithWhatIs(String key, String value, String allowed) throws IOException {
        Path file = file(key + "=" + value);
        assertThatThrownBy(() -> SettingsFile.read(file, Map.of()))
                .isInstanceOf(SettingsTrouble.class)
                .hasMessage(key + " has a value that is not allowed; allowed: " + allowed);
    }

    private Path file(String... lines) throws IOException {
        return Files.write(folder.resolve("kizuna.properties"), List.of(lines));
    }
}
