package dev.kizuna.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder of nightly backups, each named by its night. */
record NightlyBackups(Path folder) {
    private static final String PREFIX = "kizuna-";
    private static final String SUFFIX = ".backup";
    /** Of those from before backups were covered. */
    private static final String OLD_SUFFIX = ".zip";

    Path of(LocalDate night) {
        return folder.resolve(PREFIX + night + SUFFIX);
    }

    /** Deletes those that need not stay, see {@link BackupRetention}. */
    void prune() {
        for (LocalDate gone : BackupRetention.superfluous(nights())) {
            try {
                Files.deleteIfExists(of(gone));
                Files.deleteIfExists(old(gone));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** For the operator: the newest; where there is none, the folder. */
    Path last() {
        return nights().stream()
                .max(LocalDate::compareTo)
                .flatMap(night ->
                        Stream.of(of(night), old(night)).filter(Files::exists).findFirst())
                .orElse(folder);
    }

    private Path old(LocalDate night) {
        return folder.resolve(PREFIX + night + OLD_SUFFIX);
    }

    private List<LocalDate> nights() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<LocalDate> nights = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .forEach(name -> night(name).ifPresent(nights::add));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return nights;
    }

    private static Optional<LocalDate> night(String name) {
        String night = name.replace(OLD_SUFFIX, SUFFIX);
        if (!night.startsWith(PREFIX) || !night.endsWith(SUFFIX)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(night.substring(PREFIX.length(), night.length() - SUFFIX.length())));
        } catch (DateTimeException otherFile) {
            return Optional.empty();
        }
    }
}
