package dev.kizuna.member.intake;

import dev.kizuna.member.Profile;
import dev.kizuna.member.intake.Entry.Doubt;
import dev.kizuna.member.reading.OfficeKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The people of one name, and the lines of that name. First come the lines that name the office at which one of them is
 * known, then those that name another office, then those that name none: so it does not matter which line stands
 * first, and what a list was understood as once it is understood as again.
 */
final class Namesakes {
    private final List<Known> people;
    private final List<Line> lines;

    /** @param people whoever is new by a line is added */
    Namesakes(List<Known> people, List<Line> lines) {
        this.people = people;
        this.lines = lines;
    }

    /** A line, and where its entry goes. */
    record Line(int at, Row row, Profile said) {
        boolean namesOffice() {
            return !said.organisation().isEmpty();
        }
    }

    void judge(@Nullable Entry[] entries) {
        List<Line> known = lines.stream()
                .filter(line -> people.stream().anyMatch(one -> one.atOffice(line.said.organisation())))
                .toList();
        List<Line> elsewhere = lines.stream()
                .filter(line -> line.namesOffice() && !known.contains(line))
                .toList();
        List<Line> nowhere = lines.stream().filter(line -> !line.namesOffice()).toList();
        known.forEach(line -> entries[line.at] = atKnownOffice(line));
        List<Known> unplaced = people.stream().filter(one -> !one.spokenOf()).toList();
        elsewhere.forEach(line -> entries[line.at] = atOtherOffice(line, unplaced, elsewhere));
        int before = people.size();
        nowhere.forEach(line -> entries[line.at] = atNoOffice(line, before, readings(nowhere)));
    }

    private Entry atKnownOffice(Line line) {
        List<Known> here = some(one -> one.atOffice(line.said.organisation()));
        return here.size() == 1 ? here.get(0).meantBy(line.row, line.said) : unclear(line, IntakeRefusal.SEVERAL);
    }

    /**
     * @param unplaced of whom no line has spoken yet
     * @param elsewhere every line like this one
     */
    private Entry atOtherOffice(Line line, List<Known> unplaced, List<Line> elsewhere) {
        for (Known one : unplaced) {
            if (!one.office().isEmpty() && !one.spokenOf()) {
                return Entry.left(
                        line.row,
                        Verdict.UNCLEAR,
                        new Doubt(IntakeRefusal.OTHER_OFFICE, Map.of("office", one.office())));
            }
        }
        if (unplaced.isEmpty()) {
            List<Known> here = some(one -> one.atOffice(line.said.organisation()));
            return here.isEmpty() ? added(line) : here.get(0).meantBy(line.row, line.said);
        }
        if (unplaced.size() > 1 || offices(elsewhere) > 1) {
            return unclear(line, IntakeRefusal.SEVERAL);
        }
        Known only = unplaced.get(0);
        return elsewhere.stream().allMatch(one -> only.mayBeRead(one.said.reading()))
                ? only.meantBy(line.row, line.said)
                : unclear(line, IntakeRefusal.OTHER_READING);
    }

    /**
     * @param before how many there are without those who are new by lines like this one
     * @param readings how many readings the lines name
     */
    private Entry atNoOffice(Line line, int before, long readings) {
        List<Known> fitting = some(one -> one.mayBeRead(line.said.reading()));
        if (fitting.isEmpty()) {
            return before == 0 ? added(line) : unclear(line, IntakeRefusal.OTHER_READING);
        }
        return fitting.size() > 1 || before > 1 && readings > 1
                ? unclear(line, IntakeRefusal.SEVERAL)
                : fitting.get(0).meantBy(line.row, line.said);
    }

    private Entry added(Line line) {
        people.add(Known.by(line.row, line.said));
        return Entry.taken(line.row, Verdict.NEW, Optional.empty(), line.said);
    }

    private List<Known> some(Predicate<Known> which) {
        return people.stream().filter(which).toList();
    }

    private static long offices(List<Line> lines) {
        return lines.stream()
                .map(line -> OfficeKey.of(line.said.organisation()))
                .distinct()
                .count();
    }

    private static long readings(List<Line> lines) {
        return lines.stream().map(line -> line.said.reading()).distinct().count();
    }

    private static Entry unclear(Line line, IntakeRefusal reason) {
        return Entry.left(line.row, Verdict.UNCLEAR, new Doubt(reason, Map.of()));
    }
}
