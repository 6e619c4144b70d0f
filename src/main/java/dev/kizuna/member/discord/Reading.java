package dev.kizuna.member.discord;

import dev.kizuna.circle.Circles;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.member.Person;
import java.util.Locale;

/**
 * Who reads what in which language.
 *
 * @param reader what the person alone reads: in their own, as far as it is known
 * @param circle what others read, too
 */
public record Reading(Language reader, Language circle) {
    public static Reading of(Circles circles, CircleId circle, Person person) {
        Locale ofAll = circles.settings(circle).language();
        return new Reading(
                Language.of(person.language().orElse(ofAll).toLanguageTag()), Language.of(ofAll.toLanguageTag()));
    }
}
