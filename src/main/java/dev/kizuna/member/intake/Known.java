package dev.kizuna.member.intake;

import dev.kizuna.member.Part;
import dev.kizuna.member.Person;
import dev.kizuna.member.Profile;
import dev.kizuna.member.intake.Entry.Doubt;
import dev.kizuna.member.reading.NameKey;
import dev.kizuna.member.reading.OfficeKey;
import dev.kizuna.member.reading.OfficeSpelling;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/** Somebody whom lines may mean: on the list already, or new by a line above. The first line that means them speaks for them. */
final class Known {
    /** None of somebody who is only on a line above. */
    private final Optional<Person> person;

    private Profile profile;
    private int spokenOf;

    private Known(Optional<Person> person, Profile profile, int spokenOf) {
        this.person = person;
        this.profile = profile;
        this.spokenOf = spokenOf;
    }

    static Known of(Person person) {
        return new Known(Optional.of(person), person.profile(), 0);
    }

    static Known by(Row row, Profile said) {
        return new Known(Optional.empty(), said, row.line());
    }

    Optional<Person> person() {
        return person;
    }

    NameKey name() {
        return NameKey.of(profile.name());
    }

    Profile profile() {
        return profile;
    }

    String office() {
        return profile.organisation();
    }

    /** Whether a line above has meant them. */
    boolean spokenOf() {
        return spokenOf > 0;
    }

    boolean atOffice(String office) {
        return !office.isEmpty()
                && !profile.organisation().isEmpty()
                && OfficeKey.of(office).equals(OfficeKey.of(profile.organisation()));
    }

    boolean mayBeRead(String reading) {
        return reading.isEmpty()
                || profile.reading().isEmpty()
                || NameKey.of(reading).equals(NameKey.of(profile.reading()));
    }

    /** What becomes of a line that means them. */
    Entry meantBy(Row row, Profile said) {
        Profile wanted = new Profile(
                said(Part.NAME, said),
                said(Part.READING, said),
                said(Part.ORGANISATION, said),
                said(Part.FIELD, said),
                said(Part.AREA, said));
        boolean same = wanted.equals(profile);
        if (!same && spokenOf()) {
            return Entry.left(row, Verdict.UNCLEAR, new Doubt(IntakeRefusal.TWICE, Map.of("line", spokenOf)));
        }
        spokenOf = spokenOf() ? spokenOf : row.line();
        profile = wanted;
        return Entry.taken(row, same ? Verdict.SAME : Verdict.CHANGED, person, profile);
    }

    /** What the line says, unless it says nothing, or only what is habit in writing. */
    private String said(Part part, Profile said) {
        String now = said.part(part);
        String before = profile.part(part);
        return now.isEmpty() || plain(part, now).equals(plain(part, before)) ? before : now;
    }

    private static String plain(Part part, String text) {
        return part == Part.ORGANISATION
                ? OfficeSpelling.of(text)
                : Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
