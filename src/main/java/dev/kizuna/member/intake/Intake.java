package dev.kizuna.member.intake;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A list as it was understood, and what it would change.
 *
 * @param entries in the order of the file
 */
public record Intake(Heading heading, List<Row> rows, List<Entry> entries) {

    /** How many lines come to each verdict. */
    public Map<Verdict, Long> counts() {
        Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
        Arrays.stream(Verdict.values()).forEach(verdict -> counts.put(verdict, 0L));
        entries.forEach(entry -> counts.merge(entry.verdict(), 1L, Long::sum));
        return counts;
    }

    /** Whether it would change anything. */
    public boolean changes() {
        return entries.stream().anyMatch(Intake::changes);
    }

    static boolean changes(Entry entry) {
        return entry.verdict() == Verdict.NEW || entry.verdict() == Verdict.CHANGED;
    }
}
