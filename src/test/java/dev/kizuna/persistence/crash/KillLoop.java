package dev.kizuna.persistence.crash;

import dev.kizuna.persistence.Safeguards;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;

/**
 * {@code kill -9}, again and again, of a process that writes to an H2 file; each next one opens the same file as it was
 * left. Acknowledgements come over a pipe, which outlives the writer.
 */
public final class KillLoop {
    /** Then a new file, or checking would take ever longer. */
    private static final int KILLS_A_FILE = 50;

    private static final int MOST_ACKNOWLEDGEMENTS = 1_000;
    private static final long NUMBERS_A_LIFE = 10_000_000;

    private final Class<? extends Workload> workload;
    private final Safeguards safeguards;
    private final Path folder;
    private final int threads;
    private final Random random;

    /** @param folder an empty one */
    public KillLoop(Class<? extends Workload> workload, Safeguards safeguards, Path folder, int threads, long seed) {
        this.workload = workload;
        this.safeguards = safeguards;
        this.folder = folder;
        this.threads = threads;
        this.random = new Random(seed);
    }

    /** Up to this many, ending early at the first that leaves a complaint. */
    public Toll run(int kills) throws IOException {
        long sum = 0;
        Path file = folder;
        for (int life = 0; life <= kills; life++) {
            boolean last = life == kills;
            if (life % KILLS_A_FILE == 0 && !last) {
                file = Files.createTempDirectory(folder, "file");
                Files.createFile(KilledChild.acknowledgements(file));
            }
            Life lived = live(file, life, last ? 0 : threads);
            sum += lived.acknowledged().size();
            if (!lived.complaints().isEmpty()) {
                return new Toll(life, sum, lived.complaints());
            }
            Files.write(KilledChild.acknowledgements(file), lived.acknowledged(), StandardOpenOption.APPEND);
        }
        return new Toll(kills, sum, List.of());
    }

    private Life live(Path file, int life, int writers) throws IOException {
        Process child = start(file, life, writers);
        try (BufferedReader said = child.inputReader(StandardCharsets.UTF_8)) {
            String verdict = said.readLine();
            if (!KilledChild.SOUND.equals(verdict)) {
                String words = verdict == null ? Files.readString(log(file)) : verdict;
                return new Life(List.of(), List.of(words));
            }
            return new Life(writers == 0 ? List.of() : killAmid(child, said), List.of());
        } finally {
            child.destroyForcibly();
            child.onExit().join();
        }
    }

    private static Path log(Path file) {
        return file.resolve("child.log");
    }

    /** It ends when this process does, at the latest. */
    Process start(Path file, int life, int writers) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledChild.class.getName(),
                        workload.getName(),
                        safeguards.name(),
                        file.toString(),
                        Long.toString(life * NUMBERS_A_LIFE),
                        Integer.toString(writers))
                .redirectError(log(file).toFile())
                .start();
    }

    private List<String> killAmid(Process child, BufferedReader said) throws IOException {
        List<String> acknowledged = new ArrayList<>();
        int enough = 1 + random.nextInt(MOST_ACKNOWLEDGEMENTS);
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher whole = KilledChild.ACKNOWLEDGED.matcher(line);
            if (whole.matches()) {
                acknowledged.add(whole.group(1));
            }
            if (acknowledged.size() == enough) {
                // Not right after an answer, where the writer is always in the same place.
                LockSupport.parkNanos(random.nextLong(TimeUnit.MILLISECONDS.toNanos(20)));
                // Not by the process itself, which would close the pipe with what is still in it.
                child.toHandle().destroyForcibly();
            }
        }
        return acknowledged;
    }

    private record Life(List<String> acknowledged, List<String> complaints) {}
}
