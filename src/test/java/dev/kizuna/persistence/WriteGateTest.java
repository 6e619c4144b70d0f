package dev.kizuna.persistence;

import static dev.kizuna.persistence.WatchedConnection.COMMIT;
import static dev.kizuna.persistence.WatchedConnection.SYNC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteGateTest {
    private WatchedGate door;

    @BeforeEach
    void open(@TempDir Path folder) throws SQLException {
        door = new WatchedGate(folder);
    }

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void aGroupIsOneCommitAndOneSyncInTheOrderOfArrival() throws SQLException {
        door.holdTheWriter();
        List<Passage<Integer>> group =
                Stream.of("a", "b", "c", "d").map(door::entered).toList();

        door.release.countDown();
        group.forEach(Passage::await);

        assertThat(door.watched.ends()).containsExactly(COMMIT, SYNC, COMMIT, SYNC);
        assertThat(door.lines()).containsExactly("a", "b", "c", "d");
    }

    @Test
    void nobodyIsAnsweredBeforeTheSync() {
        CountDownLatch syncing = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        door.watched.before(SYNC, () -> {
            syncing.countDown();
            WatchedGate.await(goOn);
        });

        Passage<Integer> passage = door.entered("a");
        CompletableFuture<Integer> answer = CompletableFuture.supplyAsync(passage::await);
        WatchedGate.await(syncing);
        assertThat(answer).isNotDone();
        goOn.countDown();

        assertThat(answer.join()).isEqualTo(1);
    }

    @Test
    void aRefusalInAGroupUndoesOnlyItself() throws SQLException {
        door.holdTheWriter();
        Passage<Integer> first = door.entered("a");
        Passage<Integer> refused = door.passage(connection -> {
            WatchedGate.insert(connection, "b");
            throw new IllegalArgumentException("no");
        });
        Passage<Integer> last = door.entered("c");

        door.release.countDown();

        assertThatThrownBy(refused::await).isInstanceOf(IllegalArgumentException.class);
        assertThat(first.await() + last.await()).isEqualTo(2);
        assertThat(door.lines()).containsExactly("a", "c");
    }

    @Test
    void aViolatedConstraintInAGroupUndoesOnlyItself() throws SQLException {
        door.holdTheWriter();
        List<Passage<Integer>> group =
                Stream.of("a", "a", "b").map(door::entered).toList();

        door.release.countDown();

        assertThat(group.get(0).await()).isEqualTo(1);
        assertThatThrownBy(group.get(1)::await).isInstanceOf(StorageFailure.class);
        assertThat(group.get(2).await()).isEqualTo(1);
        assertThat(door.lines()).containsExactly("a", "b");
    }

    @Test
    void aWorkCanNeitherCommitNorUndoItsGroup() throws SQLException {
        door.holdTheWriter();
        Passage<Integer> first = door.entered("a");
        Passage<Integer> meddling = door.passage(connection -> {
            WatchedGate.insert(connection, "b");
            connection.rollback();
            connection.commit();
            connection.close();
            throw new IllegalArgumentException("no");
        });

        door.release.countDown();

        first.await();
        assertThatThrownBy(meddling::await).isInstanceOf(IllegalArgumentException.class);
        assertThat(door.lines()).containsExactly("a");
    }

    @Test
    void aGroupHasALimit() throws SQLException {
        door.holdTheWriter();
        List<Passage<Integer>> waiting = IntStream.rangeClosed(1, 2 * WatchedGate.LIMIT + 5)
                .mapToObj(number -> door.entered("line " + number))
                .toList();

        door.release.countDown();
        waiting.forEach(Passage::await);

        assertThat(door.watched.ends()).filteredOn(COMMIT::equals).hasSize(1 + 3);
        assertThat(door.lines()).hasSize(2 * WatchedGate.LIMIT + 5);
    }

    @Test
    void whoIsToBeAloneFindsNothingUnfinished() {
        door.holdTheWriter();
        door.entered("a");
        Passage<List<String>> alone = new Passage<>(connection -> WatchedGate.seen(door::lines), true);
        door.gate.enter(alone);
        Passage<Integer> after = door.entered("b");

        door.release.countDown();
        after.await();

        assertThat(alone.await()).containsExactly("a");
    }

    @Test
    void whoCameBeforeTheGateClosesIsServedAndNobodyAfter() throws SQLException {
        door.holdTheWriter();
        List<Passage<Integer>> group = Stream.of("a", "b").map(door::entered).toList();

        door.release.countDown();
        door.gate.close();

        group.forEach(Passage::await);
        assertThat(door.lines()).containsExactly("a", "b");
        assertThatThrownBy(() -> door.entered("c")).isInstanceOf(IllegalStateException.class);
    }
}
