package dev.kizuna.persistence.crash;

import dev.kizuna.persistence.Database;
import dev.kizuna.persistence.DatabaseSettings;
import dev.kizuna.persistence.DatabaseTrouble;
import dev.kizuna.persistence.Safeguards;
import dev.kizuna.persistence.StorageFailure;
import dev.kizuna.persistence.Transactions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Power cuts, simulated beneath H2: a stream of writes runs on a {@link FragileDisk} until its power goes, what the disk
 * kept is opened and checked, and the stream goes on from there, so that most files are recovered ones.
 */
public final class PowerCuts {
    /** Then a new file, or checking would take ever longer. */
    private static final int CUTS_A_FILE = 25;

    private static final int MOST_OPERATIONS = 600;
    private static final long NUMBERS_A_ROUND = 1_000_000;

    private final Workload workload;
    private final Safeguards safeguards;
    private final Path folder;
    private final int threads;
    private final Random random;

    /** @param folder an empty one */
    public PowerCuts(Workload workload, Safeguards safeguards, Path folder, int threads, long seed) {
        this.workload = workload;
        this.safeguards = safeguards;
        this.folder = folder;
        this.threads = threads;
        this.random = new Random(seed);
    }

    /** Up to this many, ending early at the first that leaves a complaint. */
    public Toll run(int cuts) throws IOException {
        byte[] content = new byte[0];
        Set<Long> acknowledged = new HashSet<>();
        long sum = 0;
        for (int cut = 1; cut <= cuts; cut++) {
            if (cut % CUTS_A_FILE == 1) {
                acknowledged.clear();
                content = prepared();
            }
            int before = acknowledged.size();
            content = cutWhileWriting(content, acknowledged, cut);
            sum += acknowledged.size() - before;
            List<String> complaints = complaints(content, acknowledged);
            if (!complaints.isEmpty()) {
                return new Toll(cut, sum, complaints);
            }
        }
        return new Toll(cuts, sum, List.of());
    }

    private byte[] prepared() throws IOException {
        Place place = new Place("");
        try (Database database = place.open()) {
            workload.prepare(database.transactions());
        }
        return place.takeAway();
    }

    private byte[] cutWhileWriting(byte[] content, Set<Long> acknowledged, int cut) throws IOException {
        Place place = new Place(FragilePath.SCHEME + ":");
        place.put(content);
        if (cut % CUTS_A_FILE != 1) {
            Files.createFile(place.mark());
        }
        FragileDisk disk = new FragileDisk(content, random.nextInt(MOST_OPERATIONS), random);
        FragilePath.mount(place.data().toString(), disk);
        Set<Long> answered = ConcurrentHashMap.newKeySet();
        try (Database database = place.open()) {
            List<Thread> writers = IntStream.range(0, threads)
                    .mapToObj(writer ->
                            new Thread(() -> write(database.transactions(), cut * NUMBERS_A_ROUND + writer, answered)))
                    .toList();
            writers.forEach(Thread::start);
            for (Thread writer : writers) {
                writer.join();
            }
        } catch (StorageFailure | DatabaseTrouble theCut) {
            // It may come while the file is being opened, and always before it is closed.
        } catch (InterruptedException wanted) {
            Thread.currentThread().interrupt();
        } finally {
            FragilePath.unmount(place.data().toString());
        }
        acknowledged.addAll(answered);
        place.takeAway();
        return disk.cut();
    }

    private void write(Transactions transactions, long first, Set<Long> answered) {
        for (long number = first; ; number += threads) {
            try {
                workload.write(transactions, number);
                answered.add(number);
            } catch (StorageFailure theCut) {
                return;
            }
        }
    }

    private List<String> complaints(byte[] content, Set<Long> acknowledged) throws IOException {
        Place place = new Place("");
        place.put(content);
        Files.createFile(place.mark());
        try (Database database = place.open()) {
            return workload.complaints(database.transactions(), acknowledged);
        } catch (DatabaseTrouble damaged) {
            return List.of(damaged.toString());
        } finally {
            place.takeAway();
        }
    }

    /** A folder of its own for each opening, since H2 remembers by path what it has open. */
    private final class Place {
        private final Path own;
        private final String scheme;

        Place(String scheme) throws IOException {
            this.scheme = scheme;
            this.own = Files.createTempDirectory(folder, "cut");
        }

        Path data() {
            return own.resolve("kizuna.mv.db");
        }

        Path mark() {
            return own.resolve("kizuna.running");
        }

        void put(byte[] content) throws IOException {
            Files.write(data(), content);
        }

        Database open() {
            DatabaseSettings settings =
                    new DatabaseSettings("jdbc:h2:" + scheme + own.resolve("kizuna"), "kizuna", "", 2, own);
            return safeguards.open(settings, workload.entities(), workload.checks(), workload.migrations());
        }

        byte[] takeAway() throws IOException {
            byte[] content = Files.exists(data()) ? Files.readAllBytes(data()) : new byte[0];
            for (Path file : List.of(data(), mark(), own)) {
                Files.deleteIfExists(file);
            }
            return content;
        }
    }
}
