package dev.kizuna;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Touches a file while the process is alive and well, for whoever watches from outside, such as Docker's health check. */
final class Heartbeat implements Runnable {
    static final Duration INTERVAL = Duration.ofSeconds(30);

    private final Path file;
    private final BooleanSupplier well;
    private final Clock wall;

    Heartbeat(Path dataFolder, BooleanSupplier well, Clock wall) {
        this.file = dataFolder.resolve("alive");
        this.well = well;
        this.wall = wall;
    }

    @Override
    public void run() {
        if (!well.getAsBoolean()) {
            return;
        }
        try {
            if (!Files.exists(file)) {
                Files.createFile(file);
            }
            Files.setLastModifiedTime(file, FileTime.from(wall.instant()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
