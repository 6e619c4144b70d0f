package dev.kizuna.attendance;

import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Person;
import dev.kizuna.rsvp.Answer;
import dev.kizuna.rsvp.Place;
import dev.kizuna.rsvp.Standing;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Everyone who may come through the door of one meeting: the whole circle, in the order of their readings.
 *
 * @param hours whether members may check in now
 */
public record Door(MeetingView meeting, Hours hours, List<Entry> entries) {

    /** How many came. */
    public int here() {
        return count(Entry::isHere);
    }

    /** How many were to come: those with a seat, whether they came or not. */
    public int expected() {
        return count(Entry::hasSeat);
    }

    /** How many chairs it takes: for those who came and those with a seat who may still come. */
    public int chairs() {
        return count(entry -> entry.isHere() || entry.hasSeat());
    }

    /** Whether that is more than there are seats. */
    public boolean isCrowded() {
        Integer capacity = meeting.capacity();
        return capacity != null && chairs() > capacity;
    }

    private int count(Predicate<Entry> which) {
        return (int) entries.stream().filter(which).count();
    }

    /**
     * One person.
     *
     * @param standing what they answered; none who is silent
     * @param cameAt none who is not here
     * @param walkIn came, now or before it was taken back, without having said that they would or might
     * @param firstTime never came to an earlier meeting; false of everyone where nobody is known to have come to one
     */
    public record Entry(
            Person person,
            @Nullable Standing standing,
            @Nullable Instant cameAt,
            boolean walkIn,
            boolean firstTime) {

        public boolean isHere() {
            return cameAt != null;
        }

        /** Whether they are here, and had come before that moment. */
        public boolean wasHere(Instant before) {
            return cameAt != null && cameAt.isBefore(before);
        }

        /** Whether they said that they come, and have a seat or one that is held for them. */
        public boolean hasSeat() {
            return standing != null && (standing.place() == Place.SEATED || standing.place() == Place.OFFERED);
        }

        /** Whether they are to be looked for at the door: they said that they come or might, or have been there. */
        public boolean isOnList() {
            return isHere() || walkIn || standing != null && standing.answer() != Answer.DECLINED;
        }
    }
}
