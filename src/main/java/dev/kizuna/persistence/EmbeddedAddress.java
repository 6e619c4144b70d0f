package dev.kizuna.persistence;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.mvstore.MVStoreTool;

/** Where an embedded H2 lives, and how it must be opened so that what was answered is on disk. */
final class EmbeddedAddress {
    /** What the schema and the write gate rely on; asked back after opening. */
    static final Map<String, String> ASSERTED = Map.of(
            "MODE", "PostgreSQL", "DATABASE_TO_LOWER", "true", "DEFAULT_NULL_ORDERING", "HIGH", "WRITE_DELAY", "0");

    private static final Pattern URL = Pattern.compile("jdbc:h2:((?:\\w{2,}:)*)([^;]+)((?:;[^;]+)*);?");
    /** Stores without a disk, or on another machine's. */
    private static final List<String> ELSEWHERE = List.of("mem", "lzf", "tcp:", "ssl:", "zip:");

    private static final Set<String> ALLOWED = Set.of("CACHE_SIZE", "CIPHER");

    private final String place;
    private final String wishes;
    private final Path file;

    private EmbeddedAddress(String schemes, String path, String wishes) {
        this.place = schemes + path;
        this.file = Path.of(path);
        this.wishes = wishes;
    }

    static EmbeddedAddress of(DatabaseSettings settings) {
        Matcher parts = URL.matcher(settings.url());
        if (!parts.matches()) {
            throw new DatabaseTrouble(DatabaseTrouble.Kind.ADDRESS, settings.url());
        }
        String schemes = parts.group(1);
        for (String elsewhere : ELSEWHERE) {
            if (schemes.toLowerCase(Locale.ROOT).contains(elsewhere)) {
                throw new DatabaseTrouble(DatabaseTrouble.Kind.ADDRESS, schemes);
            }
        }
        for (String wish : parts.group(3).split(";", -1)) {
            String name = wish.split("=", 2)[0].toUpperCase(Locale.ROOT);
            if (!name.isEmpty() && !ALLOWED.contains(name)) {
                throw new DatabaseTrouble(DatabaseTrouble.Kind.ADDRESS, name);
            }
        }
        return new EmbeddedAddress(schemes, parts.group(2), parts.group(3));
    }

    /** The database in another folder, opened the same way. */
    EmbeddedAddress at(Path otherFile) {
        return new EmbeddedAddress("file:", otherFile.toString(), wishes);
    }

    /** The file that H2 makes of the name. */
    Path dataFile() {
        return file.resolveSibling(file.getFileName() + ".mv.db");
    }

    /**
     * Rewrites the file, which nobody has open, with what it holds and no more. One with H2's own cipher stays as it is:
     * whoever lacks its password reads nothing there, erased or not.
     */
    void leaveBehindWhatIsErased() {
        if (!encrypted()) {
            MVStoreTool.compact(dataFile().toString(), false);
        }
    }

    /** The same as H2 names it, which may be on another file system than the machine's. */
    String store() {
        return place + ".mv.db";
    }

    boolean encrypted() {
        return wished("CIPHER");
    }

    private boolean wished(String name) {
        return wishes.toUpperCase(Locale.ROOT).contains(";" + name + "=");
    }

    Path runningMark() {
        return file.resolveSibling(file.getFileName() + ".running");
    }

    Path file() {
        return file;
    }

    /**
     * By itself H2 would keep six megabytes of pages in this small heap, where they only make its collection slow: the disk's
     * pages are in the system's own memory. The trace file is left out because H2 would write the values of failing statements into it. A press takes nearly as
     * many kinds of statement as H2 remembers parsed by default, and other work between would have them parsed anew.
     */
    String url(Mechanics mechanics) {
        return "jdbc:h2:" + place + wishes
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                + (mechanics.writeDelay() ? "" : ";WRITE_DELAY=0")
                + ";RETENTION_TIME=" + mechanics.retention()
                + (wished("CACHE_SIZE") ? "" : ";CACHE_SIZE=2048")
                + ";QUERY_CACHE_SIZE=64;LOCK_TIMEOUT=2000;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0";
    }
}
