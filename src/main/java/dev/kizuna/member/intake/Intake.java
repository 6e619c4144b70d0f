package dev.kizuna.member.intake;

import java.util.List;

/**
 * A list as it was understood, and what it would change.
 *
 * @param entries in the order of the file
 */
public record Intake(Heading heading, List<Row> rows, List<Entry> entries) {

    /** How many lines come to this verdict. */
    public long count(Verdict verdict) {
        return entries.stream().filter(entry -> entry.verdict() == verdict).count();
    }

    /** Whether it would change anything. */
    public boolean changes() {
        return entries.stream().anyMatch(Intake::changes);
    }

    static boolean changes(Entry entry) {
        return entry.verdict() == Verdict.NEW || entry.verdict() == Verdict.CHANGED;
    }
}
