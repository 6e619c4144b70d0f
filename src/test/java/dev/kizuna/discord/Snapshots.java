package dev.kizuna.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.kizuna.i18n.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/**
 * Compares cards and forms, as Discord would get them, with {@code src/test/resources/snapshots/<room>/<name>.json}.
 * {@code -Dsnapshots.write=true} writes the files anew; read the difference before keeping it.
 */
public final class Snapshots {
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private final Path folder;

    private Snapshots(Path folder) {
        this.folder = folder;
    }

    public static Snapshots of(String room) {
        return new Snapshots(Path.of("src/test/resources/snapshots", room));
    }

    /** @param name of the file, with the language at its end: {@code settings_ja} */
    public void matches(String name, MessageCreateData card) {
        DataObject data = card.toData();
        // Set by the edge for every message alike, not by the card.
        data.remove("allowed_mentions");
        compare(name, data);
    }

    /** @param name as above */
    public void matches(String name, Modal form) {
        compare(name, form.toData());
    }

    /** The card or form answered, under the name with the reader's language at its end. */
    public void matches(String name, Language reader, Response answer) {
        String full = name + "_" + reader.name().toLowerCase(Locale.ROOT);
        if (answer instanceof Response.Ask ask) {
            matches(full, ask.form());
        } else {
            matches(full, Visit.card(answer));
        }
    }

    private void compare(String name, DataObject data) {
        try {
            String actual = JSON.writeValueAsString(JSON.readValue(data.toString(), Map.class)) + "\n";
            Path file = folder.resolve(name + ".json");
            if (Boolean.getBoolean("snapshots.write")) {
                Files.createDirectories(folder);
                Files.writeString(file, actual);
            }
            assertThat(file).as("snapshot, written by -Dsnapshots.write=true").exists();
            assertThat(actual).as("snapshot %s", file).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
