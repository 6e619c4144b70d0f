package dev.kizuna.member.intake;

import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.member.Person;
import dev.kizuna.member.Profile;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One line of a list, and what becomes of it.
 *
 * @param line its number in the file
 * @param name as the file has it, not yet harmless
 * @param person whom it means, where that is known
 * @param wanted how they will be known; none of a line that cannot be taken
 * @param doubt why it is not taken
 */
public record Entry(
        int line,
        String name,
        Verdict verdict,
        Optional<Person> person,
        Optional<Profile> wanted,
        Optional<Doubt> doubt) {

    static Entry taken(Row row, Verdict verdict, Optional<Person> person, Profile wanted) {
        return new Entry(row.line(), row.name(), verdict, person, Optional.of(wanted), Optional.empty());
    }

    /** Left as long as nobody wants them back. */
    Entry erased() {
        Doubt doubt = new Doubt(IntakeRefusal.ERASED, Map.of());
        return new Entry(line, name, Verdict.ERASED, person, wanted, Optional.of(doubt));
    }

    static Entry left(Row row, Verdict verdict, Doubt doubt) {
        return new Entry(row.line(), row.name(), verdict, Optional.empty(), Optional.empty(), Optional.of(doubt));
    }

    /** The line alone, since the rest would reach logs. */
    @Override
    public String toString() {
        return "Entry[" + line + " " + verdict + "]";
    }

    /**
     * Why a line is not taken, comparable.
     *
     * @param whose number is on the line, where that is told
     */
    public record Doubt(IntakeRefusal reason, Map<String, Object> details, Optional<MemberId> whose) {
        Doubt(IntakeRefusal reason, Map<String, Object> details) {
            this(reason, details, Optional.empty());
        }

        /** The reason alone, since the rest would reach logs. */
        @Override
        public String toString() {
            return reason.name();
        }

        /** The same, to be put in words. */
        public Refusal refusal() {
            return new Refusal(
                    reason,
                    details.entrySet().stream()
                            .flatMap(detail -> Stream.of(detail.getKey(), detail.getValue()))
                            .toArray());
        }
    }
}
