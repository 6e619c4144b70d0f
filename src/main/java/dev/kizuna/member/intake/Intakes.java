package dev.kizuna.member.intake;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.kernel.UserId;
import dev.kizuna.member.Enrolment;
import dev.kizuna.member.Erasures;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.member.Profile;
import dev.kizuna.member.intake.PhoneTraces.Trace;
import dev.kizuna.member.reading.OfficeSpelling;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import dev.kizuna.spreadsheet.Grid;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Takes lists of people from elsewhere onto a circle's list. What a list says is added to what is known, and an empty
 * cell takes nothing away; so the same list twice changes nothing.
 */
public final class Intakes {
    /** Lines in one piece of work: presses of others come in between. What a crash leaves out, the same list brings again. */
    private static final int PIECE = 500;

    private final Transactions transactions;
    private final Members members;
    private final Erasures erasures;
    private final PhoneTraces phones;

    public Intakes(Transactions transactions, Members members, Erasures erasures, PhoneTraces phones) {
        this.transactions = transactions;
        this.members = members;
        this.erasures = erasures;
        this.phones = phones;
    }

    /**
     * What the first table with names in it would change; nothing changes yet.
     *
     * @param by who is shown it; what it tells them of people's numbers is written down as a look
     * @throws Refusal {@link IntakeRefusal#NO_HEADING}, {@link IntakeRefusal#NOBODY}
     */
    public Intake read(CircleId circle, UserId by, List<Grid> tables) {
        Heading.Found found = tables.stream()
                .flatMap(table -> Heading.find(table).stream())
                .findFirst()
                .orElseThrow(() -> new Refusal(IntakeRefusal.NO_HEADING));
        Function<String, Optional<Trace>> reading =
                found.heading().hasPhones() ? phones.reading(circle) : typed -> Optional.empty();
        List<Row> rows = found.below().stream()
                .map(line -> Row.of(found.heading(), line, reading))
                .filter(row -> !row.blank())
                .toList();
        if (rows.isEmpty()) {
            throw new Refusal(IntakeRefusal.NOBODY);
        }
        return told(circle, by, Set.of(), understood(circle, found.heading(), rows, Set.of()));
    }

    /** The same list, and what it would change now. */
    public Intake again(CircleId circle, UserId by, Intake before) {
        return told(
                circle, by, before.told(), understood(circle, before.heading(), before.rows(), before.wantedBack()));
    }

    /** The same list, with these of its {@link Intake#erased} lines to be taken, and no other of them. */
    public Intake wantingBack(CircleId circle, UserId by, Intake before, Set<Integer> lines) {
        return told(circle, by, before.told(), understood(circle, before.heading(), before.rows(), lines));
    }

    private Intake told(CircleId circle, UserId by, Set<MemberId> before, Intake shown) {
        Set<MemberId> whose = new HashSet<>(shown.told());
        whose.removeAll(before);
        members.of(circle, by).map(Person::id).ifPresent(whose::remove);
        if (!whose.isEmpty()) {
            transactions.write(work -> {
                phones.told(work, circle, by, whose);
                return null;
            });
        }
        return shown;
    }

    private Intake understood(CircleId circle, Heading heading, List<Row> rows, Set<Integer> wantedBack) {
        Map<MemberId, String> seen = transactions.read(work -> phones.seenByCoordinators(work, circle));
        Outside outside = new Outside(erasures.in(circle), wantedBack, seen);
        return new Intake(heading, rows, Matching.of(members.all(circle), rows, outside), Set.copyOf(wantedBack));
    }

    /** Those on the list who may be one person. */
    public List<Twins> twins(CircleId circle) {
        return Twins.among(members.all(circle), transactions.read(work -> phones.onCards(work, circle)));
    }

    /** Changes what was shown, line by line, but nothing that somebody else has changed meanwhile. */
    public Taken take(CircleId circle, Intake shown) {
        List<Entry> changes = shown.entries().stream().filter(Intake::changes).toList();
        Taken taken = new Taken(0, 0, 0);
        for (int from = 0; from < changes.size(); from += PIECE) {
            List<Entry> piece = changes.subList(from, Math.min(from + PIECE, changes.size()));
            taken = taken.and(transactions.write(work -> take(work, circle, piece)));
        }
        return taken;
    }

    private Taken take(Work work, CircleId circle, List<Entry> piece) {
        Map<MemberId, Person> now = members.get(
                work,
                circle,
                piece.stream()
                        .flatMap(entry -> entry.person().stream())
                        .map(Person::id)
                        .toList());
        Set<List<String>> called = new HashSet<>();
        members.called(work, circle, names(piece)).forEach(person -> called.add(said(person.profile())));
        List<Profile> added = new ArrayList<>();
        Map<MemberId, Profile> changed = new HashMap<>();
        for (Entry entry : piece) {
            Profile wanted = entry.wanted().orElseThrow();
            if (entry.person().isEmpty()) {
                if (called.add(said(wanted))) {
                    added.add(wanted);
                }
            } else if (untouched(entry.person().get(), now)) {
                changed.put(entry.person().get().id(), wanted);
            }
        }
        Enrolment.add(work, circle, added);
        Enrolment.edit(work, circle, changed);
        return new Taken(added.size(), changed.size(), piece.size() - added.size() - changed.size());
    }

    /** What of a profile tells two people apart: an office is called as others there have written it. */
    private static List<String> said(Profile profile) {
        return List.of(
                profile.name(),
                profile.reading(),
                OfficeSpelling.of(profile.organisation()),
                profile.field(),
                profile.area());
    }

    private static boolean untouched(Person shown, Map<MemberId, Person> now) {
        Person person = now.get(shown.id());
        return person != null && person.profile().equals(shown.profile());
    }

    private static Collection<String> names(List<Entry> piece) {
        List<String> names = new ArrayList<>();
        piece.stream()
                .filter(entry -> entry.person().isEmpty())
                .flatMap(entry -> entry.wanted().stream())
                .forEach(profile -> names.add(profile.name()));
        return names;
    }
}
