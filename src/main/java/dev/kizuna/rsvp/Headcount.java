package dev.kizuna.rsvp;

import dev.kizuna.meeting.MeetingView;
import org.jspecify.annotations.Nullable;

/**
 * How many said what to a meeting, at one moment.
 *
 * @param seated going, with a seat
 * @param offered going, with a seat that is held until they confirm
 * @param waiting going, on the waitlist
 * @param askedAgain of all these, how many have not confirmed their answer since the meeting was postponed
 * @param own how the person asking stands; none if they have not answered, or if nobody in particular asks
 */
public record Headcount(
        MeetingView meeting,
        int seated,
        int offered,
        int waiting,
        int maybe,
        int declined,
        int askedAgain,
        @Nullable Standing own) {

    /** How many have answered, whatever they said. */
    public int answers() {
        return seated + offered + waiting + maybe + declined;
    }

    /** How many seats are free, never less than 0; none if there is no limit. */
    public @Nullable Integer free() {
        Integer capacity = meeting.capacity();
        return capacity == null ? null : Math.max(0, capacity - seated - offered);
    }
}
