package dev.kizuna;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.kizuna.persistence.Database;
import dev.kizuna.persistence.DatabaseSettings;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.LoggerFactory;

/** Somebody at the command line, with a data folder and an environment of their own. */
final class Operator {
    private final Path folder;
    private final Locale language;
    private final Map<String, String> environment = new TreeMap<>();

    Operator(Path folder, Locale language) {
        this.folder = folder;
        this.language = language;
        // The settings file of whoever runs the tests is none of theirs.
        set("KIZUNA_CONFIG", folder.resolve("kizuna.properties").toString());
        set("KIZUNA_DATA_FOLDER", folder.toString());
    }

    static Operator in(Path folder) {
        return new Operator(folder, Locale.ENGLISH);
    }

    Operator set(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** What came of it: the exit code, and every word said on either side and in the log. */
    record Said(int code, String out, String err, String log) {
        List<String> complaints() {
            return err.lines().toList();
        }
    }

    Said types(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        try {
            int code = new Main(environment, language, new PrintWriter(out, true))
                    .execute(new PrintWriter(err, true), words);
            return new Said(
                    code, out.toString(), err.toString(), List.copyOf(log.list).toString());
        } finally {
            root.detachAppender(log);
        }
    }

    DatabaseSettings database() {
        return DatabaseSettings.file(folder.resolve("kizuna"), folder.resolve("backups"));
    }

    Path file() {
        return folder.resolve("kizuna.mv.db");
    }

    /** As a first run leaves it. */
    Operator withDatabase() {
        openDatabase().close();
        return this;
    }

    Database openDatabase() {
        return Database.open(database(), Holdings.entities(), Holdings.integrity());
    }
}
