package dev.kizuna.rsvp;

import org.jspecify.annotations.Nullable;

/**
 * How one person stands with one meeting.
 *
 * @param rank while {@link Place#WAITING} which in line, the next to be seated being 1; otherwise 0
 * @param askedAgain the meeting was postponed since the answer, which nobody has confirmed yet
 */
public record Standing(
        Place place, int rank, boolean askedAgain, @Nullable String note) {

    public Answer answer() {
        return place.answer();
    }
}
