package dev.kizuna.contact.followup;

import dev.kizuna.member.Person;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What stands between somebody and another person, as the former alone sees it.
 *
 * @param met whether the two have sat together
 * @param progress none as long as nothing was said
 * @param promised the day of a call that was put off
 */
public record Tie(Person other, boolean met, Optional<Progress> progress, Optional<LocalDate> promised) {

    public boolean is(Progress one) {
        return progress.filter(one::equals).isPresent();
    }
}
