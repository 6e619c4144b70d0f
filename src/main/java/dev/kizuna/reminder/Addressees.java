package dev.kizuna.reminder;

import dev.kizuna.member.Person;
import java.util.List;

/**
 * Whom a meeting's reminders concern. Those on the waitlist and those who declined get none.
 *
 * @param silent who have not answered, or not since it was postponed; who had declined before that is left in peace
 */
public record Addressees(List<Person> seated, List<Person> undecided, List<Person> silent) {}
