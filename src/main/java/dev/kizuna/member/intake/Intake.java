package dev.kizuna.member.intake;

import dev.kizuna.kernel.MemberId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A list as it was understood, and what it would change.
 *
 * @param entries in the order of the file
 * @param wantedBack lines to be taken although somebody like that was erased
 */
public record Intake(Heading heading, List<Row> rows, List<Entry> entries, Set<Integer> wantedBack) {

    /** How many lines come to this verdict. */
    public long count(Verdict verdict) {
        return entries.stream().filter(entry -> entry.verdict() == verdict).count();
    }

    /** The lines that may mean somebody who was erased, wanted back or not. */
    public List<Entry> erased() {
        return entries.stream()
                .filter(entry -> entry.verdict() == Verdict.ERASED || wantedBack.contains(entry.line()))
                .toList();
    }

    /** Those whose number it says stands on a line. */
    Set<MemberId> told() {
        return entries.stream()
                .flatMap(entry -> entry.doubt().stream())
                .flatMap(doubt -> doubt.whose().stream())
                .collect(Collectors.toSet());
    }

    /** Whether it would change anything. */
    public boolean changes() {
        return entries.stream().anyMatch(Intake::changes);
    }

    static boolean changes(Entry entry) {
        return entry.verdict() == Verdict.NEW || entry.verdict() == Verdict.CHANGED;
    }
}
