package dev.kizuna.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kizuna.kernel.Refusal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransactionsTest {
    private Database database;
    private Transactions transactions;
    private LedgerBook book;

    @BeforeEach
    void open(@TempDir Path folder) {
        database = Database.open(
                DatabaseSettings.file(folder.resolve("kizuna"), folder),
                LedgerBook.ENTITIES,
                List.of(),
                Mechanics.SHIPPED.withMigrations(LedgerBook.MIGRATIONS));
        transactions = database.transactions();
        book = new LedgerBook(transactions);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatWasWrittenIsRead() {
        assertThat(book.enter(7)).isEqualTo(1);

        assertThat(book.count()).isEqualTo(1);
        assertThat(book.ids()).containsExactly(7L);
    }

    @Test
    void aRefusalUndoesTheWorkAndReachesItsCaller() {
        Refusal no = new Refusal(Reason.NO);

        assertThatThrownBy(() -> transactions.write(work -> {
                    LedgerBook.enter(work, 7, "seven");
                    throw no;
                }))
                .isSameAs(no);

        assertThat(book.ids()).isEmpty();
        assertThat(book.count()).isZero();
    }

    @Test
    void aViolatedConstraintIsNamedAndItsValuesAreNot() {
        book.enter(1, "Hanako");

        assertThatThrownBy(() -> book.enter(2, "Hanako")).isInstanceOfSatisfying(StorageFailure.class, failure -> {
            assertThat(failure.constraint()).contains("ledger_entry_name");
            assertThat(failure.sqlState()).isEqualTo("23505");
            assertThat(failure).hasNoCause();
            assertThat(failure.toString()).doesNotContain("Hanako");
        });
        assertThat(book.count()).isEqualTo(1);
    }

    @Test
    void stepsRunOnceAfterTheCommitOnTheCallersThread() {
        List<String> ran = new ArrayList<>();

        transactions.write(work -> {
            work.afterCommit(() -> ran.add("first on " + Thread.currentThread().getName() + ", sees " + book.count()));
            work.afterCommit(() -> ran.add("second"));
            return LedgerBook.enter(work, 1, "one");
        });

        assertThat(ran).containsExactly("first on " + Thread.currentThread().getName() + ", sees 1", "second");
    }

    private enum Reason {
        NO
    }
}
