package dev.kizuna.configuration;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** The settings file and the environment over it. */
public final class SettingsFile {
    /** Names the settings file itself; not a setting. */
    public static final String LOCATION = "KIZUNA_CONFIG";

    private static final String ENVIRONMENT_PREFIX = "KIZUNA_";

    private SettingsFile() {}

    /**
     * Reads the settings. A file that is not there counts as empty.
     *
     * @throws SettingsTrouble with a line for each key that is unknown or has a value that is not allowed
     */
    public static Settings read(Path file, Map<String, String> environment) {
        Map<String, String> kizuna = environment.entrySet().stream()
                .filter(variable -> variable.getKey().startsWith(ENVIRONMENT_PREFIX))
                .filter(variable -> !variable.getKey().equals(LOCATION))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Written written = new Written(load(file), kizuna);
        Settings settings = Settings.of(written);
        if (!written.troubles().isEmpty()) {
            throw new SettingsTrouble(written.troubles());
        }
        return settings;
    }

    /** Every key that may be set. */
    static Set<String> keys() {
        Written nothing = new Written(Map.of(), Map.of());
        Settings.of(nothing);
        return nothing.asked();
    }

    private static Map<String, String> load(Path file) {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw new SettingsTrouble(List.of(file + " cannot be read: " + e.getMessage()));
            }
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }
}
