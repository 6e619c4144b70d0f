package dev.kizuna.attendance;

import dev.kizuna.member.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who came to a meeting, in figures, beside those to compare with.
 *
 * @param expected how many had a seat
 * @param missing those with a seat who are not here: until the end they may still come
 * @param previous of the meeting before that was not cancelled; none if this is the first
 * @param lastYear of the meeting with the same number in the fiscal year before
 */
public record Summary(
        Figures now,
        Hours hours,
        int expected,
        List<Person> missing,
        @Nullable Figures previous,
        @Nullable Figures lastYear) {}
