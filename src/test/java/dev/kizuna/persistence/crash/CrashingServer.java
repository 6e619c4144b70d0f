package dev.kizuna.persistence.crash;

import dev.kizuna.persistence.DatabaseSettings;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A PostgreSQL server that writes for good before it answers, and that can be killed with all its processes. */
final class CrashingServer implements AutoCloseable {
    private final Path data;
    private final int connections;
    private EmbeddedPostgres running;

    /** @param data the folder of its data, kept over kills */
    CrashingServer(Path data, int connections) throws IOException {
        this.data = data;
        this.connections = connections;
        this.running = start(0);
    }

    DatabaseSettings settings() {
        return new DatabaseSettings(
                running.getJdbcUrl("postgres", "postgres"), "postgres", "postgres", connections, data);
    }

    void kill() throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0));
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }

    /** At the same address, with what is on disk. */
    void startAgain() throws IOException {
        int port = running.getPort();
        running.close();
        running = start(port);
    }

    @Override
    public void close() throws IOException {
        running.close();
    }

    /** @param port 0 for any */
    private EmbeddedPostgres start(int port) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
        if (port != 0) {
            builder.setPort(port);
        }
        return builder.setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }
}
