package dev.kizuna.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** One file of texts: {@code i18n/<name>_<language>.properties} on the class path, in UTF-8. */
final class Bundle {
    private Bundle() {}

    /** @throws IllegalStateException if the file is absent or names a key twice */
    static Map<String, String> load(String name, Language language) {
        String path = "/i18n/" + name + "_" + language.locale().getLanguage() + ".properties";
        try (InputStream file = Bundle.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("no texts at " + path);
            }
            Map<String, String> texts = new HashMap<>();
            Properties lines = new Properties() {
                @Override
                public synchronized @Nullable Object put(Object key, Object text) {
                    if (texts.put((String) key, (String) text) != null) {
                        throw new IllegalStateException(path + " names " + key + " twice");
                    }
                    return null;
                }
            };
            lines.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
