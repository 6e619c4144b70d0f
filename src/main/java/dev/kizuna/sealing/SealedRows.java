package dev.kizuna.sealing;

import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Everything sealed that the house holds. */
public final class SealedRows {
    /** Sealed anew in one write: some milliseconds, so that nobody waits for it at the gate. */
    static final int AT_ONCE = 100;

    private final Transactions transactions;
    private final List<SealedColumn> columns;

    public SealedRows(Transactions transactions, List<SealedColumn> columns) {
        this.transactions = transactions;
        this.columns = List.copyOf(columns);
    }

    /** Whether there is any value at all. */
    public boolean any() {
        return transactions.read(
                work -> columns.stream().anyMatch(column -> of(work, column).any()));
    }

    List<SealedColumn> columns() {
        return columns;
    }

    /** Goes through all values of a column, in pages. */
    void walk(SealedColumn column, Consumer<List<SealedRepository.Row>> page) {
        SealedRepository.@Nullable Row last = null;
        List<SealedRepository.Row> rows;
        do {
            SealedRepository.Row after = last;
            rows = transactions.read(work -> of(work, column).rows(column.column(), after, AT_ONCE));
            if (!rows.isEmpty()) {
                page.accept(rows);
                last = rows.get(rows.size() - 1);
            }
        } while (rows.size() == AT_ONCE);
    }

    List<SealedRepository.Row> plain(SealedColumn column, String plain) {
        return transactions.read(work -> of(work, column).rows(plain, null, AT_ONCE));
    }

    void write(SealedColumn column, Consumer<SealedRepository> change) {
        transactions.write(work -> {
            change.accept(of(work, column));
            return null;
        });
    }

    private static SealedRepository of(Work work, SealedColumn column) {
        return work.repository(session -> new SealedRepository(session, column));
    }
}
