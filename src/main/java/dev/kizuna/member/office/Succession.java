package dev.kizuna.member.office;

import dev.kizuna.member.Person;
import java.util.List;

/**
 * Whose place somebody took, and who took theirs: as long as whoever came after is at the office.
 *
 * @param before at the office where the person is now
 * @param after at the offices that the person has left
 */
public record Succession(List<Person> before, List<Handed> after) {

    /** An office as it was handed over. */
    public record Handed(String office, Person successor) {}
}
