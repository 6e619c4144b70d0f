package dev.kizuna.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What only a server with many writers does. */
class ServerTransactionsTest {
    private FreshDatabase fresh;
    private Transactions transactions;

    @BeforeEach
    void open() {
        fresh = SharedServer.instance().fresh(LedgerBook.MIGRATIONS, LedgerBook.ENTITIES);
        transactions = fresh.database().transactions();
    }

    @AfterEach
    void close() {
        fresh.close();
    }

    @Test
    void aWorkThatTheServerEndedForADeadlockIsTriedAgain() {
        new LedgerBook(transactions).enter(1);
        new LedgerBook(transactions).enter(2);
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        AtomicInteger tries = new AtomicInteger();

        CompletableFuture<Void> here = lockBoth(1, 2, bothHoldOne, tries);
        CompletableFuture<Void> there = lockBoth(2, 1, bothHoldOne, tries);

        assertThat(CompletableFuture.allOf(here, there)).succeedsWithin(30, TimeUnit.SECONDS);
        assertThat(tries).hasValue(3);
    }

    @Test
    void triesHaveAnEnd() {
        AtomicInteger tries = new AtomicInteger();

        assertThatThrownBy(() -> transactions.write(work -> {
                    tries.incrementAndGet();
                    throw new StorageFailure("could not serialise", "40001", null);
                }))
                .isInstanceOf(StorageFailure.class);

        assertThat(tries).hasValue(ServerTransactions.ATTEMPTS);
    }

    @Test
    void anotherFailureIsNotTriedAgain() {
        assertThat(triesOfEntering(2, "much too long for its column".repeat(2))).isEqualTo(1);
    }

    @Test
    void aViolatedUniquenessIsLookedAtOnceMore() {
        new LedgerBook(transactions).enter(1);

        assertThat(triesOfEntering(1, "again")).isEqualTo(2);
    }

    @Test
    void aServerThatAnswersBeforeItWritesIsRefused() {
        DatabaseSettings settings = fresh.settings();
        DatabaseSettings careless = new DatabaseSettings(
                settings.url() + "&options=-c%20synchronous_commit=off",
                settings.user(),
                settings.password(),
                2,
                settings.backups());

        assertThatThrownBy(() -> Database.open(careless, List.of(), List.of()))
                .isInstanceOf(DatabaseTrouble.class)
                .hasMessageContaining("synchronous_commit");
    }

    private int triesOfEntering(long id, String name) {
        AtomicInteger tries = new AtomicInteger();
        assertThatThrownBy(() -> transactions.write(work -> {
                    tries.incrementAndGet();
                    return LedgerBook.enter(work, id, name);
                }))
                .isInstanceOf(StorageFailure.class);
        return tries.get();
    }

    /** On a thread of its own: both must be at work at once. */
    private CompletableFuture<Void> lockBoth(long first, long second, CyclicBarrier bothHoldOne, AtomicInteger tries) {
        return CompletableFuture.runAsync(
                () -> transactions.write(work -> {
                    boolean firstTry = tries.incrementAndGet() <= 2;
                    assertThat(work.lock(LedgerEntry.class, first)).isPresent();
                    if (firstTry) {
                        await(bothHoldOne);
                    }
                    return work.lock(LedgerEntry.class, second).orElseThrow();
                }),
                task -> new Thread(task).start());
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
