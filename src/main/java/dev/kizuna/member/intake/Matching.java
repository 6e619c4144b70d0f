package dev.kizuna.member.intake;

import dev.kizuna.kernel.Refusal;
import dev.kizuna.member.Person;
import dev.kizuna.member.Profile;
import dev.kizuna.member.intake.Entry.Doubt;
import dev.kizuna.member.reading.NameKey;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom each line of a list means. A line with the house's number means that person; any other means somebody of the
 * same name at the same office, or of whom one side says no office. Nobody is guessed: a namesake elsewhere, several
 * who fit, and lines that contradict each other are left for a person to decide.
 */
final class Matching {
    private final List<Known> known;
    /** Empty for a number that cannot be trusted. */
    private final Map<Long, Optional<Known>> byNumber = new HashMap<>();

    private final @Nullable Entry[] entries;
    private final List<Namesakes.Line> named = new ArrayList<>();

    private Matching(List<Person> people, int rows) {
        known = people.stream().map(Known::of).toList();
        for (int at = 0; at < people.size(); at++) {
            byNumber.put(people.get(at).id().value(), Optional.of(known.get(at)));
        }
        entries = new Entry[rows];
    }

    static List<Entry> of(List<Person> people, List<Row> rows, Outside outside) {
        Matching matching = new Matching(people, rows.size());
        for (int at = 0; at < rows.size(); at++) {
            matching.entries[at] = matching.alone(at, rows.get(at));
        }
        matching.judgeNames();
        return matching.withoutDoubtful(rows, outside);
    }

    /** What becomes of a line that needs no other to be judged; null of one that goes by its name. */
    private @Nullable Entry alone(int at, Row row) {
        Profile said;
        try {
            said = new Profile(row.name(), row.reading(), row.organisation(), row.field(), row.area());
        } catch (Refusal tooLong) {
            return Entry.left(row, Verdict.REJECTED, new Doubt(IntakeRefusal.TOO_LONG, tooLong.details()));
        }
        if (!row.number().isEmpty()) {
            return numbered(row, said)
                    .map(one -> one.meantBy(row, said))
                    .orElseGet(
                            () -> Entry.left(row, Verdict.UNCLEAR, new Doubt(IntakeRefusal.NUMBER_UNKNOWN, Map.of())));
        }
        if (said.name().isEmpty()) {
            return Entry.left(row, Verdict.REJECTED, new Doubt(IntakeRefusal.NAME_MISSING, Map.of()));
        }
        named.add(new Namesakes.Line(at, row, said));
        return null;
    }

    /** A number that says another name and another office comes from another circle's list, and so do those after it. */
    private Optional<Known> numbered(Row row, Profile said) {
        String number = Normalizer.normalize(row.number(), Normalizer.Form.NFKC);
        if (!number.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return byNumber.compute(
                Long.parseLong(number),
                (same, found) -> found == null ? Optional.empty() : found.filter(one -> isOf(one, said)));
    }

    private static boolean isOf(Known known, Profile said) {
        return said.name().isEmpty()
                || NameKey.of(said.name()).equals(known.name())
                || said.organisation().isEmpty()
                || known.office().isEmpty()
                || known.atOffice(said.organisation());
    }

    /** Nobody is added who may be there already under another name, or who was erased. */
    private List<Entry> withoutDoubtful(List<Row> rows, Outside outside) {
        Newcomers newcomers = new Newcomers(known, outside);
        for (int at = 0; at < entries.length; at++) {
            newcomers.note(Objects.requireNonNull(entries[at]), rows.get(at));
        }
        List<Entry> judged = new ArrayList<>();
        for (int at = 0; at < entries.length; at++) {
            judged.add(newcomers.judged(Objects.requireNonNull(entries[at]), rows.get(at)));
        }
        for (int at = 0; at < entries.length; at++) {
            judged.set(at, newcomers.again(judged.get(at), rows.get(at)));
        }
        return judged;
    }

    private void judgeNames() {
        Map<NameKey, List<Known>> people = new LinkedHashMap<>();
        known.forEach(one ->
                people.computeIfAbsent(one.name(), none -> new ArrayList<>()).add(one));
        Map<NameKey, List<Namesakes.Line>> lines = new LinkedHashMap<>();
        named.forEach(line -> lines.computeIfAbsent(NameKey.of(line.said().name()), none -> new ArrayList<>())
                .add(line));
        lines.forEach((name, some) -> new Namesakes(people.getOrDefault(name, new ArrayList<>()), some).judge(entries));
    }
}
