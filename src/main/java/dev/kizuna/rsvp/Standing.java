package dev.kizuna.rsvp;

import dev.kizuna.meeting.MeetingView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one person stands with one meeting.
 *
 * @param rank while {@link Place#WAITING} which in line, the next to be seated being 1; otherwise 0
 * @param askedAgain the meeting was postponed since the answer, which nobody has confirmed yet
 * @param offer while {@link Place#OFFERED} until when the seat is held; while {@link Place#MAYBE} when an offer lapsed
 *     that was never answered; otherwise none
 * @param noteClosed there is a note, but not the key that opens it
 */
public record Standing(
        Place place,
        int rank,
        boolean askedAgain,
        @Nullable String note,
        @Nullable Instant offer,
        boolean noteClosed) {

    /** Whose note, where there is one, can be read. */
    public Standing(Place place, int rank, boolean askedAgain, @Nullable String note, @Nullable Instant offer) {
        this(place, rank, askedAgain, note, offer, false);
    }

    public Answer answer() {
        return place.answer();
    }

    /** Until when a seat is or was held; where none was, until the meeting begins. */
    public Instant heldUntil(MeetingView meeting) {
        return offer == null ? meeting.start() : offer;
    }
}
