package dev.kizuna.persistence;

import static dev.kizuna.persistence.WatchedConnection.COMMIT;
import static dev.kizuna.persistence.WatchedConnection.SYNC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WriteGateTest {
    private static final int LIMIT = 10;

    private final WatchedConnection watched = new WatchedConnection();
    private final CountDownLatch held = new CountDownLatch(1);
    private final CountDownLatch release = new CountDownLatch(1);
    private Connection reader;
    private WriteGate gate;

    @BeforeEach
    void open(@TempDir Path folder) throws SQLException {
        LedgerFile file = new LedgerFile(folder);
        reader = file.openBare();
        try (Statement statement = reader.createStatement()) {
            statement.execute("create table line (place integer auto_increment, name varchar(20) unique)");
        }
        gate = new WriteGate(watched.over(file.openBare()), new Mechanics(LedgerBook.MIGRATIONS, false, true, LIMIT));
    }

    @AfterEach
    void close() throws SQLException {
        release.countDown();
        gate.close();
        EmbeddedEngine.abandon(reader);
    }

    @Test
    void aGroupIsOneCommitAndOneSyncInTheOrderOfArrival() throws SQLException {
        holdTheWriter();
        List<Passage<Integer>> group =
                Stream.of("a", "b", "c", "d").map(this::entered).toList();

        release.countDown();
        group.forEach(Passage::await);

        assertThat(watched.ends()).containsExactly(COMMIT, SYNC, COMMIT, SYNC);
        assertThat(lines()).containsExactly("a", "b", "c", "d");
    }

    @Test
    void nobodyIsAnsweredBeforeTheSync() {
        CountDownLatch syncing = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        watched.before(SYNC, () -> {
            syncing.countDown();
            await(goOn);
        });

        Passage<Integer> passage = entered("a");
        CompletableFuture<Integer> answer = CompletableFuture.supplyAsync(passage::await);
        await(syncing);
        assertThat(answer).isNotDone();
        goOn.countDown();

        assertThat(answer.join()).isEqualTo(1);
    }

    @Test
    void aRefusalInAGroupUndoesOnlyItself() throws SQLException {
        holdTheWriter();
        Passage<Integer> first = entered("a");
        Passage<Integer> refused = passage(connection -> {
            insert(connection, "b");
            throw new IllegalArgumentException("no");
        });
        Passage<Integer> last = entered("c");

        release.countDown();

        assertThatThrownBy(refused::await).isInstanceOf(IllegalArgumentException.class);
        assertThat(first.await() + last.await()).isEqualTo(2);
        assertThat(lines()).containsExactly("a", "c");
    }

    @Test
    void aViolatedConstraintInAGroupUndoesOnlyItself() throws SQLException {
        holdTheWriter();
        List<Passage<Integer>> group =
                Stream.of("a", "a", "b").map(this::entered).toList();

        release.countDown();

        assertThat(group.get(0).await()).isEqualTo(1);
        assertThatThrownBy(group.get(1)::await).isInstanceOf(StorageFailure.class);
        assertThat(group.get(2).await()).isEqualTo(1);
        assertThat(lines()).containsExactly("a", "b");
    }

    @Test
    void aWorkCanNeitherCommitNorUndoItsGroup() throws SQLException {
        holdTheWriter();
        Passage<Integer> first = entered("a");
        Passage<Integer> meddling = passage(connection -> {
            insert(connection, "b");
            connection.rollback();
            connection.commit();
            connection.close();
            throw new IllegalArgumentException("no");
        });

        release.countDown();

        first.await();
        assertThatThrownBy(meddling::await).isInstanceOf(IllegalArgumentException.class);
        assertThat(lines()).containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {COMMIT, SYNC})
    void whenAGroupCannotBeKeptAllItsCallersFailAndTheGateStaysShut(String end) {
        holdTheWriter();
        List<Passage<Integer>> group = Stream.of("a", "b").map(this::entered).toList();
        watched.before(end, () -> {
            throw new SQLException("disk full of 'Hanako'", "58030");
        });

        release.countDown();

        for (Passage<Integer> passage : group) {
            assertThatThrownBy(passage::await)
                    .isInstanceOf(StorageFailure.class)
                    .hasMessageContaining("58030")
                    .hasMessageNotContaining("Hanako");
        }
        assertThat(gate.open()).isFalse();
        watched.before(end, () -> {});
        assertThatThrownBy(entered("c")::await).isInstanceOf(StorageFailure.class);
    }

    @Test
    void aRefusalStaysARefusalWhenItsGroupCannotBeKept() {
        holdTheWriter();
        Passage<Integer> kept = entered("a");
        Passage<Integer> refused = passage(connection -> {
            throw new IllegalArgumentException("no");
        });
        watched.before(COMMIT, () -> {
            throw new SQLException("disk full", "58030");
        });

        release.countDown();

        assertThatThrownBy(kept::await).isInstanceOf(StorageFailure.class);
        assertThatThrownBy(refused::await).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aGroupHasALimit() throws SQLException {
        holdTheWriter();
        List<Passage<Integer>> waiting = IntStream.rangeClosed(1, 2 * LIMIT + 5)
                .mapToObj(number -> entered("line " + number))
                .toList();

        release.countDown();
        waiting.forEach(Passage::await);

        assertThat(watched.ends()).filteredOn(COMMIT::equals).hasSize(1 + 3);
        assertThat(lines()).hasSize(2 * LIMIT + 5);
    }

    @Test
    void whoIsToBeAloneFindsNothingUnfinished() {
        holdTheWriter();
        entered("a");
        Passage<List<String>> alone = new Passage<>(connection -> seen(this::lines), true);
        gate.enter(alone);
        Passage<Integer> after = entered("b");

        release.countDown();
        after.await();

        assertThat(alone.await()).containsExactly("a");
    }

    @Test
    void whoCameBeforeTheGateClosesIsServedAndNobodyAfter() throws SQLException {
        holdTheWriter();
        List<Passage<Integer>> group = Stream.of("a", "b").map(this::entered).toList();

        release.countDown();
        gate.close();

        group.forEach(Passage::await);
        assertThat(lines()).containsExactly("a", "b");
        assertThatThrownBy(() -> entered("c")).isInstanceOf(IllegalStateException.class);
    }

    /** In a group of its own, so that all who enter until the release are the next one. */
    private void holdTheWriter() {
        passage(connection -> {
            held.countDown();
            await(release);
            return 0;
        });
        await(held);
    }

    private Passage<Integer> entered(String name) {
        return passage(connection -> insert(connection, name));
    }

    private Passage<Integer> passage(Act<Integer> act) {
        Passage<Integer> passage = new Passage<>(connection -> seen(() -> act.on(connection)), false);
        gate.enter(passage);
        return passage;
    }

    private static int insert(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate("insert into line (name) values ('" + name + "')");
        }
    }

    private List<String> lines() throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = reader.createStatement();
                ResultSet rows = statement.executeQuery("select name from line order by place")) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }

    private static <T> T seen(Question<T> question) {
        try {
            return question.ask();
        } catch (SQLException failure) {
            throw StorageFailure.of(failure);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException unwanted) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Act<T> {
        T on(Connection connection) throws SQLException;
    }

    private interface Question<T> {
        T ask() throws SQLException;
    }
}
