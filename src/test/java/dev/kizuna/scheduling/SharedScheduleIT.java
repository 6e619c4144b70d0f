package dev.kizuna.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.kizuna.persistence.Database;
import dev.kizuna.persistence.DatabaseSettings;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes on one PostgreSQL share their tasks. */
class SharedScheduleIT {
    private static final Duration OFTEN = Duration.ofMillis(200);

    @TempDir
    private Path folder;

    private EmbeddedPostgres server;
    private Database database;

    @BeforeEach
    void open() throws IOException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("synchronous_commit", "on")
                .start();
        database = open(server.getJdbcUrl("postgres", "postgres"), folder);
    }

    @AfterEach
    void close() throws IOException {
        database.close();
        server.close();
    }

    @Test
    void aTaskRunsAgainAfterARestart() {
        AtomicInteger runs = new AtomicInteger();
        for (int start = 1; start <= 2; start++) {
            int before = runs.get();
            try (Schedule schedule = Schedule.shared(database.shared().orElseThrow())) {
                schedule.every("task", OFTEN, runs::incrementAndGet);
                await().until(() -> runs.get() > before + 1);
            }
        }
    }

    @Test
    void whileOneProcessIsAtATaskNoOtherIsAndWhenItDiesAnotherTakesOver() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Other.class.getName(),
                        server.getJdbcUrl("postgres", "postgres"),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        AtomicInteger runs = new AtomicInteger();
        AtomicInteger besides = new AtomicInteger();
        try (BufferedReader said = other.inputReader()) {
            assertThat(said.lines().anyMatch("inside"::equals)).isTrue();
            try (Schedule schedule = Schedule.shared(database.shared().orElseThrow())) {
                schedule.every("task", OFTEN, runs::incrementAndGet);
                schedule.every("beside", OFTEN, besides::incrementAndGet);
                await().until(() -> besides.get() > 20);
                assertThat(runs).as("while the other process is at it").hasValue(0);

                other.destroyForcibly().waitFor();
                await().atMost(Duration.ofMinutes(1)).until(() -> runs.get() > 1);
            }
        } finally {
            other.destroyForcibly();
        }
    }

    private static Database open(String url, Path folder) {
        return Database.open(new DatabaseSettings(url, "postgres", "postgres", 4, folder), List.of(), List.of());
    }

    /** The other process: begins the task, says so to its parent on its standard output, and never ends it. */
    static final class Other {
        private Other() {}

        public static void main(String[] arguments) throws InterruptedException {
            CountDownLatch never = new CountDownLatch(1);
            Schedule.shared(open(arguments[0], Path.of(arguments[1])).shared().orElseThrow())
                    .every("task", OFTEN, () -> {
                        System.out.println("inside");
                        try {
                            never.await();
                        } catch (InterruptedException end) {
                            Thread.currentThread().interrupt();
                        }
                    });
            never.await();
        }
    }
}
