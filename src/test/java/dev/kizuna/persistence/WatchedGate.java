package dev.kizuna.persistence;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A write gate before a table of lines, whose writer a test can hold. */
final class WatchedGate implements AutoCloseable {
    static final int LIMIT = 10;

    final WatchedConnection watched = new WatchedConnection();
    final CountDownLatch release = new CountDownLatch(1);
    final WriteGate gate;

    private final CountDownLatch held = new CountDownLatch(1);
    private final Connection reader;

    WatchedGate(Path folder) throws SQLException {
        LedgerFile file = new LedgerFile(folder);
        reader = file.openBare();
        try (Statement statement = reader.createStatement()) {
            statement.execute(
                    "create table line (place integer generated always as identity, name varchar(20) unique)");
        }
        gate = new WriteGate(watched.over(file.openBare()), LedgerFile.MECHANICS.inGroupsOf(LIMIT));
    }

    @Override
    public void close() {
        release.countDown();
        gate.close();
        EmbeddedEngine.abandon(reader);
    }

    /** In a group of its own, so that all who enter until the release are the next one. */
    void holdTheWriter() {
        passage(connection -> {
            held.countDown();
            await(release);
            return 0;
        });
        await(held);
    }

    /** The held writer's own group is kept; the one that waits behind it is not. */
    void failAfterTheHeld(String end) {
        watched.before(end, () -> {
            if (watched.ends().stream().filter(end::equals).count() > 1) {
                throw new SQLException("disk full of 'Hanako'", "58030");
            }
        });
    }

    Passage<Integer> entered(String name) {
        return passage(connection -> insert(connection, name));
    }

    Passage<Integer> passage(Act<Integer> act) {
        Passage<Integer> passage = new Passage<>(connection -> seen(() -> act.on(connection)), false);
        gate.enter(passage);
        return passage;
    }

    static int insert(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate("insert into line (name) values ('" + name + "')");
        }
    }

    List<String> lines() throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = reader.createStatement();
                ResultSet rows = statement.executeQuery("select name from line order by place")) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }

    static <T> T seen(Question<T> question) {
        try {
            return question.ask();
        } catch (SQLException failure) {
            throw StorageFailure.of(failure);
        }
    }

    static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException unwanted) {
            Thread.currentThread().interrupt();
        }
    }

    interface Act<T> {
        T on(Connection connection) throws SQLException;
    }

    interface Question<T> {
        T ask() throws SQLException;
    }
}
