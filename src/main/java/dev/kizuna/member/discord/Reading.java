package dev.kizuna.reminder.discord;

import dev.kizuna.circle.Circles;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.member.Person;
import java.util.Locale;

/** Who reads what in which language: a person in their own, as far as it is known, and all others in the circle's. */
record Reading(Language reader, Language circle) {
    static Reading of(Circles circles, CircleId circle, Person person) {
        Locale ofAll = circles.settings(circle).language();
        return new Reading(
                Language.of(person.language().orElse(ofAll).toLanguageTag()), Language.of(ofAll.toLanguageTag()));
    }
}
