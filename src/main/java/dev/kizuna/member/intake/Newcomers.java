package dev.kizuna.member.intake;

import dev.kizuna.kernel.MemberId;
import dev.kizuna.member.Profile;
import dev.kizuna.member.intake.Entry.Doubt;
import dev.kizuna.member.reading.NameKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A second look at those who would be new: who may be there already under another name, and who was erased. */
final class Newcomers {
    private final Outside outside;
    private final Map<List<NameKey>, String> byReading = new HashMap<>();
    /** What became of the line by which somebody is new. */
    private final Map<Profile, Entry> byProfile = new HashMap<>();

    private final SamePhone byPhone = new SamePhone();

    Newcomers(List<Known> known, Outside outside) {
        this.outside = outside;
        for (Known one : known) {
            noteReading(one.profile());
            byPhone.note(one, outside.onCards());
        }
    }

    /** Whoever is on the list already has the numbers of their line, wherever it stands. */
    void note(Entry entry, Row row) {
        if (entry.verdict() != Verdict.NEW) {
            entry.wanted().ifPresent(profile -> byPhone.note(profile, row.phones()));
        }
    }

    /** The same entry unless there is a doubt; in the order of the lines. */
    Entry judged(Entry entry, Row row) {
        if (entry.verdict() != Verdict.NEW) {
            return entry;
        }
        Profile wanted = entry.wanted().orElseThrow();
        Entry judged = judged(entry, wanted, row);
        byProfile.put(wanted, judged);
        return judged;
    }

    private Entry judged(Entry entry, Profile wanted, Row row) {
        Optional<String> read = noteReading(wanted);
        Optional<SamePhone.Owner> phoned = byPhone.as(wanted, row.phones());
        if (read.isPresent()) {
            return doubtful(row, IntakeRefusal.SAME_READING, read.get(), Optional.empty());
        }
        if (phoned.isPresent()) {
            SamePhone.Owner owner = phoned.get();
            return doubtful(row, IntakeRefusal.SAME_PHONE, owner.profile().name(), owner.card());
        }
        byPhone.note(wanted, row.phones());
        boolean left =
                !outside.wantedBack().contains(entry.line()) && outside.erased().test(wanted);
        return left ? entry.erased() : entry;
    }

    /**
     * Another line about somebody who is new by a line of this list is left as that one is; who was erased may be wanted
     * back by either.
     */
    Entry again(Entry entry, Row row) {
        if (entry.verdict() != Verdict.SAME || entry.person().isPresent()) {
            return entry;
        }
        Profile wanted = entry.wanted().orElseThrow();
        Entry first = byProfile.getOrDefault(wanted, entry);
        if (first.verdict() == Verdict.ERASED && outside.wantedBack().contains(entry.line())) {
            Entry taken = Entry.taken(row, Verdict.NEW, Optional.empty(), wanted);
            byProfile.put(wanted, taken);
            return taken;
        }
        return switch (first.verdict()) {
            case ERASED -> entry.erased();
            case UNCLEAR -> Entry.left(row, Verdict.UNCLEAR, first.doubt().orElseThrow());
            default -> entry;
        };
    }

    private static Entry doubtful(Row row, IntakeRefusal why, String name, Optional<MemberId> whose) {
        return Entry.left(row, Verdict.UNCLEAR, new Doubt(why, Map.of("name", name), whose));
    }

    /** @return who is read the same at the same office */
    private Optional<String> noteReading(Profile of) {
        return Likeness.reading(of).map(key -> byReading.putIfAbsent(key, of.name()));
    }
}
