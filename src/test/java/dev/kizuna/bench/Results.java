package dev.kizuna.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The table of figures: printed as it grows, for whoever waits for it, and kept in {@code target/bench/results.md}. */
final class Results {
    private static final Path FILE = Path.of("target/bench/results.md");
    private static final List<String> ROWS =
            new ArrayList<>(List.of("| measured | floor | Kizuna | ratio | must | aim |", "|---|---|---|---|---|---|"));

    private Results() {}

    /** A figure against the floor's. */
    static void ratio(String what, String unit, double floor, double kizuna, String must, String aim) {
        add(what, figure(floor) + unit, figure(kizuna) + unit, "%.2f ×".formatted(kizuna / floor), must, aim);
    }

    static void alone(String what, String kizuna, String must) {
        add(what, "", kizuna, "", must, "");
    }

    /** A figure of its own that is aimed at, and not asserted. */
    static void aimed(String what, String kizuna, String aim) {
        add(what, "", kizuna, "", "", aim);
    }

    static void add(String... cells) {
        String row = "| " + String.join(" | ", cells) + " |";
        System.out.println(row);
        ROWS.add(row);
        try {
            Files.createDirectories(FILE.getParent());
            Files.write(FILE, ROWS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String figure(double value) {
        return value < 10 ? "%.2f".formatted(value) : "%.0f".formatted(value);
    }
}
