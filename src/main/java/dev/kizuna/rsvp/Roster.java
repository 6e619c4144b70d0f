package dev.kizuna.rsvp;

import dev.kizuna.member.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who said what to one meeting.
 *
 * @param previous the turnout of the meeting before; none if this is the first
 * @param entries those with a seat first, then the waitlist in its order, the undecided, those who declined
 */
public record Roster(Turnout turnout, @Nullable Turnout previous, List<Entry> entries) {

    /** One person's answer. */
    public record Entry(Person person, Standing standing) {}
}
