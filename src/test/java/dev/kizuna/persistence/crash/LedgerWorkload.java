package dev.kizuna.persistence.crash;

import dev.kizuna.persistence.IntegrityCheck;
import dev.kizuna.persistence.LedgerBook;
import dev.kizuna.persistence.Transactions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The trial tables under stress. */
public final class LedgerWorkload implements Workload {
    @Override
    public List<Class<?>> entities() {
        return LedgerBook.ENTITIES;
    }

    @Override
    public String migrations() {
        return LedgerBook.MIGRATIONS;
    }

    @Override
    public List<IntegrityCheck> checks() {
        return List.of(LedgerBook::complaints);
    }

    @Override
    public void write(Transactions transactions, long number) {
        new LedgerBook(transactions).enter(number);
    }

    @Override
    public List<String> complaints(Transactions transactions, Set<Long> acknowledged) {
        List<String> complaints = new ArrayList<>(transactions.read(LedgerBook::complaints));
        Set<Long> missing = new HashSet<>(acknowledged);
        new LedgerBook(transactions).ids().forEach(missing::remove);
        if (!missing.isEmpty()) {
            complaints.add(missing.size() + " of " + acknowledged.size() + " acknowledged entries are missing");
        }
        return complaints;
    }
}
