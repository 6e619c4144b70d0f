package dev.kizuna.rsvp;

import dev.kizuna.meeting.MeetingView;
import org.jspecify.annotations.Nullable;

/** The headcount of one meeting, with somebody's rank in its waitlist. */
record Line(RsvpRepository rsvps, MeetingView meeting, Notes notes) {

    Headcount headcount(Seats seats, @Nullable Rsvp own) {
        Standing standing = own == null ? null : own.standing(rank(seats, own), meeting.asked(), notes);
        return seats.headcount(meeting, standing);
    }

    private int rank(Seats seats, Rsvp own) {
        Long position = own.position();
        if (position == null) {
            return 0;
        }
        int plain = seats.rank(position);
        return plain > 0 ? plain : Math.toIntExact(rsvps.rank(meeting.id().value(), position));
    }
}
