package dev.kizuna.contact;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.persistence.Work;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What coordinators search, opened and folded once and kept in memory: opening thousands of cards for each search would
 * take seconds. Before each search it is brought up to what the database says at that moment, and only what has changed
 * is read. What coordinators may not see is not in it. The circles that were searched last are kept, and of the rest
 * nothing.
 */
final class Directory {
    /** Together, the last circle aside: some 30 MB. */
    private static final int MOST_PEOPLE = 20_000;

    private final Sealing sealing;
    /** The circle that was searched longest ago first; guarded by itself. */
    private final Map<CircleId, DirectoryBook> books = new LinkedHashMap<>(16, 0.75f, true);

    Directory(Sealing sealing) {
        this.sealing = sealing;
    }

    /** Everybody of a circle who is not erased, by reading. */
    List<DirectoryEntry> of(Work work, CircleId circle) {
        DirectoryBook book;
        synchronized (books) {
            book = books.computeIfAbsent(circle, id -> new DirectoryBook(id, sealing));
        }
        List<DirectoryEntry> entries = book.broughtUp(work);
        synchronized (books) {
            forgetTheRest(circle);
        }
        return entries;
    }

    private void forgetTheRest(CircleId asked) {
        int people = books.values().stream().mapToInt(DirectoryBook::size).sum();
        var eldest = books.entrySet().iterator();
        while (people > MOST_PEOPLE && eldest.hasNext()) {
            var book = eldest.next();
            if (!book.getKey().equals(asked)) {
                people -= book.getValue().size();
                eldest.remove();
            }
        }
    }
}
