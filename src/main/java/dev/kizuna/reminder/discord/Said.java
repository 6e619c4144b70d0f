package dev.kizuna.reminder.discord;

import dev.kizuna.member.Person;
import dev.kizuna.notice.Told;

/**
 * A notice, with its receiver.
 *
 * @param answered whether they have answered since they were told
 */
record Said(Told told, Person person, boolean answered) {}
