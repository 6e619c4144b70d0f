package dev.kizuna.persistence;

import java.util.List;

/** The use case of the trial tables: an entry takes the next place of its ledger. */
public final class LedgerBook {
    public static final List<Class<?>> ENTITIES = List.of(Ledger.class, LedgerEntry.class);
    public static final String MIGRATIONS = "db/trial";

    private static final long ONLY = 1;

    private final Transactions transactions;

    public LedgerBook(Transactions transactions) {
        this.transactions = transactions;
    }

    /** The place it was given. */
    public int enter(long id) {
        return enter(id, "entry " + id);
    }

    int enter(long id, String name) {
        return transactions.write(work -> enter(work, id, name));
    }

    static int enter(Work work, long id, String name) {
        LedgerRepository repository = work.repository(LedgerRepository_::new);
        Ledger ledger = work.lock(Ledger.class, ONLY).orElseThrow();
        int place = ledger.next();
        repository.update(ledger);
        repository.insert(new LedgerEntry(id, ONLY, place, name));
        return place;
    }

    int count() {
        return transactions.read(
                work -> work.find(Ledger.class, ONLY).orElseThrow().entries());
    }

    List<LedgerEntry> entries() {
        return transactions.read(work -> work.repository(LedgerRepository_::new).entriesOf(ONLY));
    }

    public List<Long> ids() {
        return entries().stream().map(LedgerEntry::id).toList();
    }

    /** What contradicts itself; nothing when all is well. */
    public static List<String> complaints(Work work) {
        Ledger ledger = work.find(Ledger.class, ONLY).orElseThrow();
        List<LedgerEntry> entries = work.repository(LedgerRepository_::new).entriesOf(ONLY);
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).place() != i + 1) {
                return List.of("place " + (i + 1) + " is missing");
            }
        }
        return ledger.entries() == entries.size()
                ? List.of()
                : List.of("the ledger counts " + ledger.entries() + " entries and has " + entries.size());
    }
}
