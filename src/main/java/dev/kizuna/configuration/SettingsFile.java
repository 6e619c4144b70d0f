package dev.kizuna.configuration;

import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The settings file and the environment over it. */
public final class SettingsFile {
    /** Names the settings file itself; not a setting. */
    public static final String LOCATION = "KIZUNA_CONFIG";

    private static final String ENVIRONMENT_PREFIX = "KIZUNA_";
    private static final int FILE_ORDINAL = 100;
    private static final int ENVIRONMENT_ORDINAL = 300;
    private static final Pattern CODE = Pattern.compile("SRCFG\\d+: ");

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
        Map<String, String> written = load(file);
        List<String> unknown = unknown(written.keySet(), kizuna.keySet());
        if (!unknown.isEmpty()) {
            throw new SettingsTrouble(unknown);
        }
        try {
            return new SmallRyeConfigBuilder()
                    .withSources(new PropertiesConfigSource(written, file.toString(), FILE_ORDINAL))
                    .withSources(new EnvConfigSource(kizuna, ENVIRONMENT_ORDINAL))
                    .withMapping(Settings.class)
                    .build()
                    .getConfigMapping(Settings.class);
        } catch (ConfigValidationException e) {
            throw new SettingsTrouble(IntStream.range(0, e.getProblemCount())
                    .mapToObj(problem -> words(e.getProblem(problem).getMessage()))
                    .toList());
        }
    }

    /** Every key that may be set. */
    static Set<String> keys() {
        return new TreeSet<>(ConfigMappings.getProperties(ConfigClass.configClass(Settings.class))
                .keySet());
    }

    private static List<String> unknown(Set<String> written, Set<String> variables) {
        Set<String> keys = keys();
        Set<String> names = keys.stream().map(SettingsFile::variable).collect(Collectors.toSet());
        Set<String> unknown = new TreeSet<>(written);
        unknown.removeAll(keys);
        Set<String> unknownVariables = new TreeSet<>(variables);
        unknownVariables.removeAll(names);
        unknown.addAll(unknownVariables);
        String allowed = String.join(", ", keys);
        return unknown.stream()
                .map(key -> key + " is not a setting; allowed: " + allowed)
                .toList();
    }

    /** The environment variable for a key. */
    static String variable(String key) {
        return key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
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
        Map<String, String> written = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> written.put(key, properties.getProperty(key)));
        return written;
    }

    /** A library's sentence about a bad value, as one that says what is allowed and never repeats the value. */
    private static String words(String problem) {
        String plain = CODE.matcher(problem).replaceAll("");
        var told = Pattern.compile("property ([a-z.-]+) .*converted (.*)", Pattern.DOTALL)
                .matcher(plain);
        return told.find() ? told.group(1) + " has a value that is not allowed; allowed: " + told.group(2) : plain;
    }
}
