package dev.kizuna.persistence.crash;

import dev.kizuna.persistence.Database;
import dev.kizuna.persistence.Safeguards;
import dev.kizuna.persistence.StorageFailure;
import dev.kizuna.persistence.Transactions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/** {@code kill -9}, again and again, of a whole PostgreSQL server under a stream of writes. */
public final class ServerKillLoop {
    private static final int MOST_ACKNOWLEDGEMENTS = 1_000;
    private static final long NUMBERS_A_LIFE = 10_000_000;

    private final Workload workload;
    private final Path folder;
    private final int threads;
    private final Random random;

    /** @param folder an empty one */
    public ServerKillLoop(Workload workload, Path folder, int threads, long seed) {
        this.workload = workload;
        this.folder = folder;
        this.threads = threads;
        this.random = new Random(seed);
    }

    /** Up to this many, ending early at the first that leaves a complaint. */
    public Toll run(int kills) throws IOException, InterruptedException {
        Set<Long> acknowledged = new HashSet<>();
        try (CrashingServer server = new CrashingServer(folder.resolve("server"), threads)) {
            try (Database database = open(server)) {
                workload.prepare(database.transactions());
            }
            for (int kill = 1; kill <= kills; kill++) {
                acknowledged.addAll(killAmid(server, kill));
                try (Database database = open(server)) {
                    List<String> complaints = workload.complaints(database.transactions(), acknowledged);
                    if (!complaints.isEmpty()) {
                        return new Toll(kill, acknowledged.size(), complaints);
                    }
                }
            }
        }
        return new Toll(kills, acknowledged.size(), List.of());
    }

    private Set<Long> killAmid(CrashingServer server, int life) throws IOException, InterruptedException {
        Set<Long> answered = ConcurrentHashMap.newKeySet();
        CountDownLatch enough = new CountDownLatch(1 + random.nextInt(MOST_ACKNOWLEDGEMENTS));
        AtomicBoolean dead = new AtomicBoolean();
        try (Database database = open(server)) {
            List<Thread> writers = IntStream.range(0, threads)
                    .mapToObj(writer -> new Thread(() -> {
                        for (long number = life * NUMBERS_A_LIFE + writer; !dead.get(); number += threads) {
                            if (acknowledged(database.transactions(), number)) {
                                answered.add(number);
                                enough.countDown();
                            }
                        }
                    }))
                    .toList();
            writers.forEach(Thread::start);
            enough.await();
            server.kill();
            dead.set(true);
            // Whoever waits for a connection now gets one to the server that is back.
            server.startAgain();
            for (Thread writer : writers) {
                writer.join();
            }
        }
        return answered;
    }

    private boolean acknowledged(Transactions transactions, long number) {
        try {
            workload.write(transactions, number);
            return true;
        } catch (StorageFailure theKill) {
            return false;
        }
    }

    private Database open(CrashingServer server) {
        return Safeguards.ON.open(server.settings(), workload.entities(), workload.checks(), workload.migrations());
    }
}
