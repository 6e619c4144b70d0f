package dev.kizuna.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** One file of texts: {@code i18n/<name>_<language>.properties} on the class path, in UTF-8. */
final class Bundle {
    private Bundle() {}

    /** @throws IllegalStateException if the file is absent, names a key twice or holds a text that does not parse */
    static Map<String, Template> load(String name, Language language) {
        String path = "/i18n/" + name + "_" + language.locale().getLanguage() + ".properties";
        try (InputStream file = Bundle.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("no texts at " + path);
            }
            Map<String, Template> texts = new TreeMap<>();
            Properties lines = new Properties() {
                @Override
                public synchronized Object put(Object key, Object text) {
                    return texts.put((String) key, parsed(path, (String) key, (String) text, texts));
                }
            };
            lines.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static Template parsed(String path, String key, String text, Map<String, Template> sofar) {
        if (sofar.containsKey(key)) {
            throw new IllegalStateException(path + " names " + key + " twice");
        }
        try {
            return Template.parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(path + ", " + key + ": " + e.getMessage(), e);
        }
    }
}
