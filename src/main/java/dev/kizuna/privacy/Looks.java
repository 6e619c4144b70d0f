package dev.kizuna.privacy;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Page;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import dev.kizuna.sealing.Place;
import dev.kizuna.sealing.SealedColumn;
import dev.kizuna.sealing.Seals;
import java.util.List;

/**
 * Who looked at whose data, for its owner to read. A look is written in the looker's transaction: what cannot be recorded
 * is not shown. Nobody can change what is written.
 */
public final class Looks {
    static final SealedColumn COLUMN = new SealedColumn("look", "sealed_why", List.of("id"), "circle_id");

    private final Transactions transactions;
    private final Seals seals;

    public Looks(Transactions transactions, Seals seals) {
        this.transactions = transactions;
        this.seals = seals;
    }

    /** What this room keeps sealed. */
    public static List<SealedColumn> sealed() {
        return List.of(COLUMN);
    }

    /** Writes it down within the caller's write. */
    public void record(Work work, Look look) {
        LookRepository looks = work.repository(LookRepository_::new);
        long id = looks.next();
        looks.insert(
                id,
                look.circle().value(),
                look.looker().value(),
                look.whose().value(),
                look.seen().name(),
                look.at(),
                seals.seal(place(look.circle(), id), look.why().strip()));
    }

    /** Those at this person's data, the latest first; a page beyond the last is the last. */
    public Page<Look> at(CircleId circle, MemberId whose, int page, int most) {
        return transactions.read(work -> {
            LookRepository looks = work.repository(LookRepository_::new);
            return Page.of(
                    looks.count(circle.value(), whose.value()),
                    page,
                    most,
                    skipped -> looks.page(circle.value(), whose.value(), most, skipped).stream()
                            .map(row -> row.opened(seals, circle, whose))
                            .toList());
        });
    }

    /** Those at anybody's data in a circle, for its coordinators; otherwise as {@link #at}. */
    public Page<Look> in(CircleId circle, int page, int most) {
        return transactions.read(work -> {
            LookRepository looks = work.repository(LookRepository_::new);
            return Page.of(
                    looks.countIn(circle.value()),
                    page,
                    most,
                    skipped -> looks.pageIn(circle.value(), most, skipped).stream()
                            .map(row -> row.opened(seals, circle))
                            .toList());
        });
    }

    /** When two members turn out to be one person, the looks at either are theirs. */
    public void merge(Work work, MemberId from, MemberId into) {
        work.repository(LookRepository_::new).hand(from.value(), into.value());
    }

    static Place place(CircleId circle, long id) {
        return Place.of(COLUMN.table(), COLUMN.column(), circle, id);
    }
}
