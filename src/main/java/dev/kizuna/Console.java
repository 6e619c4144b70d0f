package dev.kizuna;

import dev.kizuna.configuration.Settings;
import dev.kizuna.configuration.SettingsFile;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;

/** What every command has from whoever typed it: their settings, their language, and where they read. */
final class Console {
    private final Map<String, String> environment;
    private final Language reader;
    private final Texts texts = new Texts("operator");
    private final PrintWriter out;

    Console(Map<String, String> environment, Locale locale, PrintWriter out) {
        this.environment = environment;
        this.reader = Language.of(locale.toLanguageTag());
        this.out = out;
    }

    /** @throws dev.kizuna.configuration.SettingsTrouble of a setting that is unknown or not allowed */
    Settings settings() {
        String file = environment.getOrDefault(SettingsFile.LOCATION, "config/kizuna.properties");
        return SettingsFile.read(Path.of(file), environment);
    }

    Clock clock() {
        return Clock.systemUTC();
    }

    PrintWriter out() {
        return out;
    }

    Language reader() {
        return reader;
    }

    /** Says a line to the operator. */
    void say(String key, Object... namesAndValues) {
        out.println(words(key, namesAndValues));
    }

    /** A line in the operator's language, for {@link #say}. */
    String words(String key, Object... namesAndValues) {
        return texts.get(reader, key, namesAndValues);
    }

    /** The seconds since a reading of {@link System#nanoTime}, with a tenth. */
    static String since(long start) {
        return "%.1f".formatted((System.nanoTime() - start) / 1e9);
    }
}
