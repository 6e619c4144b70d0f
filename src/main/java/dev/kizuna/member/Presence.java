package dev.kizuna.member;

import dev.kizuna.kernel.UserId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as Discord shows them at this moment.
 *
 * @param name what the circle's server calls them; none in a direct message
 * @param language of their client: Japanese or English
 */
public record Presence(UserId user, @Nullable String name, Locale language) {

    /** @throws IllegalArgumentException in a language other than Japanese and English */
    public Presence {
        if (!language.equals(Locale.JAPANESE) && !language.equals(Locale.ENGLISH)) {
            throw new IllegalArgumentException("No texts in " + language);
        }
    }

    /** The id alone, since the rest would reach logs. */
    @Override
    public String toString() {
        return "Presence[" + user.value() + "]";
    }
}
