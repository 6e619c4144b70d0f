package dev.kizuna.sealing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings every value under the key of today, in small writes beside everything else. It can stop anywhere and begin
 * anew; a value that somebody changes meanwhile is left to them.
 */
public final class Resealing {
    private final Seals seals;
    private final SealedRows rows;

    public Resealing(Seals seals, SealedRows rows) {
        this.seals = seals;
        this.rows = rows;
    }

    /** How many values were brought under the key of today, and how many stay closed because their key is not here. */
    public record Outcome(int sealed, int closed) {}

    /** Takes over what was kept in plain before there were seals. Loads nothing where there is no such value. */
    public void takeOver() {
        for (SealedColumn column : rows.columns()) {
            String plain = column.plain();
            if (plain == null) {
                continue;
            }
            List<SealedRepository.Row> page = rows.plain(column, plain);
            while (!page.isEmpty()) {
                List<Fresh> fresh = page.stream()
                        .map(row -> fresh(column, row, (String) row.value()))
                        .toList();
                rows.write(column, repository -> fresh.forEach(one -> repository.takeOver(one.row, plain, one.sealed)));
                page = rows.plain(column, plain);
            }
        }
    }

    /** Seals with the key of today what an older one sealed. */
    public Outcome reseal() {
        int[] counts = {0, 0};
        for (SealedColumn column : rows.columns()) {
            rows.walk(column, page -> {
                List<Fresh> fresh = new ArrayList<>();
                for (SealedRepository.Row row : page) {
                    if (seals.isOfToday(row.sealed())) {
                        continue;
                    }
                    seals.open(place(column, row), row.sealed())
                            .ifPresentOrElse(text -> fresh.add(fresh(column, row, text)), () -> counts[1]++);
                }
                if (!fresh.isEmpty()) {
                    rows.write(
                            column,
                            repository -> fresh.forEach(one -> repository.replace(one.row, one.sealed, one.trace)));
                    counts[0] += fresh.size();
                }
            });
        }
        return new Outcome(counts[0], counts[1]);
    }

    /** How many values cannot be opened. */
    public int closed() {
        int[] closed = {0};
        for (SealedColumn column : rows.columns()) {
            rows.walk(
                    column,
                    page -> closed[0] += (int) page.stream()
                            .filter(row ->
                                    seals.open(place(column, row), row.sealed()).isEmpty())
                            .count());
        }
        return closed[0];
    }

    private Fresh fresh(SealedColumn column, SealedRepository.Row row, String text) {
        byte[] trace = column.trace() == null ? null : seals.trace(column.purpose(), row.circle(), text);
        return new Fresh(row, seals.seal(place(column, row), text), trace);
    }

    private static Place place(SealedColumn column, SealedRepository.Row row) {
        return new Place(column.table(), column.column(), row.circle(), row.key());
    }

    private record Fresh(SealedRepository.Row row, byte[] sealed, byte @Nullable [] trace) {}
}
