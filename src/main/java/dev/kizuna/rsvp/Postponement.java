package dev.kizuna.rsvp;

import java.time.Instant;

/**
 * What tells one notice of a moved meeting from the next.
 *
 * @param asked which asking of the meeting it began
 * @param from when the meeting was to begin before
 */
public record Postponement(int asked, Instant from) {

    /** Of a notice of {@link RsvpNotice#POSTPONED}. */
    public static Postponement read(String occasion) {
        int slash = occasion.indexOf('/');
        return new Postponement(
                Integer.parseInt(occasion.substring(0, slash)),
                Instant.ofEpochSecond(Long.parseLong(occasion.substring(slash + 1))));
    }

    String write() {
        return asked + "/" + from.getEpochSecond();
    }
}
