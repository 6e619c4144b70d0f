package dev.kizuna.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import dev.kizuna.kernel.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

@OnBothDatabases(
        value = {Ledger.class, LedgerEntry.class},
        migrations = LedgerBook.MIGRATIONS)
class TransactionsTest {
    private Transactions transactions;
    private LedgerBook book;

    @BeforeEach
    void open(Transactions fresh) {
        transactions = fresh;
        book = new LedgerBook(transactions);
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
    void noValueOfARowReachesALog() {
        Logger everything = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> logged = new ListAppender<>();
        logged.start();
        everything.addAppender(logged);
        try {
            book.enter(1, "Hanako");
            assertThatThrownBy(() -> book.enter(2, "Hanako")).isInstanceOf(StorageFailure.class);
            assertThatThrownBy(() -> book.enter(3, "Hanako".repeat(10))).isInstanceOf(StorageFailure.class);
            transactions.write(work -> {
                work.afterCommit(() -> book.enter(4, "Hanako"));
                return null;
            });
        } finally {
            everything.detachAppender(logged);
        }

        assertThat(logged.list)
                .as("the step that failed is logged, by its constraint")
                .hasSize(1)
                .allSatisfy(event ->
                        assertThat(text(event)).contains("ledger_entry_name").doesNotContain("Hanako"));
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

    @Test
    void stepsOfAnUndoneWorkNeverRun() {
        List<String> ran = new ArrayList<>();

        assertThatThrownBy(() -> transactions.write(work -> {
                    work.afterCommit(() -> ran.add("step"));
                    throw new Refusal(Reason.NO);
                }))
                .isInstanceOf(Refusal.class);

        assertThat(ran).isEmpty();
    }

    @Test
    void aStepThatThrowsHarmsNeitherTheAnswerNorTheNextStep() {
        List<String> ran = new ArrayList<>();

        int place = transactions.write(work -> {
            work.afterCommit(() -> {
                throw new IllegalStateException("on purpose");
            });
            work.afterCommit(() -> ran.add("next"));
            return LedgerBook.enter(work, 1, "one");
        });

        assertThat(place).isEqualTo(1);
        assertThat(ran).containsExactly("next");
    }

    @Test
    void aStepMayWrite() {
        transactions.write(work -> {
            work.afterCommit(() -> book.enter(2));
            return LedgerBook.enter(work, 1, "one");
        });

        assertThat(book.ids()).containsExactly(1L, 2L);
    }

    @Test
    void aWriteInsideAWorkIsRefusedAndTheReadInsideSeesItsChanges() {
        transactions.write(work -> {
            LedgerBook.enter(work, 1, "one");
            assertThat(book.count()).isEqualTo(1);
            assertThatThrownBy(() -> book.enter(2)).isInstanceOf(IllegalStateException.class);
            return null;
        });
        assertThatThrownBy(() -> transactions.read(work -> book.enter(2))).isInstanceOf(IllegalStateException.class);

        assertThat(book.ids()).containsExactly(1L);
    }

    @Test
    void aReadMayNeitherChangeNorLock() {
        assertThatThrownBy(() -> transactions.read(work -> LedgerBook.enter(work, 1, "one")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> transactions.read(work -> work.lock(Ledger.class, 1L)))
                .isInstanceOf(IllegalStateException.class);

        assertThat(book.ids()).isEmpty();
    }

    @Test
    void anInterruptedCallerIsAnsweredAndStaysInterrupted() {
        Thread.currentThread().interrupt();
        int place = book.enter(1);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(place).isEqualTo(1);
        Thread.currentThread().interrupt();
        assertThat(book.ids()).containsExactly(1L);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(book.enter(2)).isEqualTo(2);
    }

    @Test
    void instantsComeBackAsTheyWere() {
        book.enter(9);

        assertThat(book.entries()).extracting(LedgerEntry::writtenAt).containsExactly(Instant.ofEpochSecond(9));
    }

    @Test
    void anEntryCostsThreeStatements(Database database) {
        book.enter(1);
        long before = database.statements();

        book.enter(2);

        assertThat(database.statements() - before).isEqualTo(3);
    }

    @Test
    void whatWasWrittenIsThereAfterARestart(FreshDatabase fresh) {
        book.enter(1);

        LedgerBook reopened = new LedgerBook(fresh.reopen().transactions());

        assertThat(reopened.enter(2)).isEqualTo(2);
        assertThat(reopened.ids()).containsExactly(1L, 2L);
    }

    private static String text(ILoggingEvent event) {
        return event.getFormattedMessage() + ThrowableProxyUtil.asString(event.getThrowableProxy());
    }

    private enum Reason {
        NO
    }
}
