package dev.kizuna.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many callers at once; more writes by {@code -Dkizuna.writes=1000}. */
@OnBothDatabases(
        value = {Ledger.class, LedgerEntry.class},
        migrations = LedgerBook.MIGRATIONS)
class ConcurrencyTest {
    private static final int CALLERS = 64;
    private static final int WRITES = Integer.getInteger("kizuna.writes", 50);

    private final ExecutorService callers = Executors.newFixedThreadPool(CALLERS);

    @AfterEach
    void end() {
        callers.shutdown();
    }

    @Test
    void sixtyFourCallersLeaveNoGapAndNothingIsLostOverARestart(FreshDatabase fresh) {
        LedgerBook book = new LedgerBook(fresh.database().transactions());

        all(caller -> IntStream.range(0, WRITES).forEach(i -> book.enter((long) caller * WRITES + i)));

        Transactions reopened = fresh.reopen().transactions();
        assertThat(new LedgerBook(reopened).ids()).hasSize(CALLERS * WRITES);
        assertThat(reopened.read(LedgerBook::complaints)).isEmpty();
    }

    @Test
    void aCallerReadsItsOwnWriteAtOnce(Transactions transactions) {
        LedgerBook book = new LedgerBook(transactions);
        AtomicInteger unseen = new AtomicInteger();

        all(caller -> {
            int place = book.enter(caller);
            if (book.count() < place) {
                unseen.incrementAndGet();
            }
        });

        assertThat(unseen).hasValue(0);
    }

    @Test
    void readersSeeWholeWorksOnly(Transactions transactions) {
        LedgerBook book = new LedgerBook(transactions);
        AtomicInteger torn = new AtomicInteger();

        all(caller -> {
            book.enter(caller);
            long entries = transactions.read(work -> {
                long counted = work.repository(LedgerRepository_::new).countOf(1);
                return work.find(Ledger.class, 1L).orElseThrow().entries() - counted;
            });
            if (entries < 0) {
                torn.incrementAndGet();
            }
        });

        assertThat(torn).hasValue(0);
    }

    private void all(IntConsumer act) {
        List<CompletableFuture<Void>> running = IntStream.range(0, CALLERS)
                .mapToObj(caller -> CompletableFuture.runAsync(() -> act.accept(caller), callers))
                .toList();
        running.forEach(CompletableFuture::join);
    }
}
