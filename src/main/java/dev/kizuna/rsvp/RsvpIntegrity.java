package dev.kizuna.rsvp;

import dev.kizuna.persistence.IntegrityCheck;
import dev.kizuna.persistence.Work;
import java.util.List;

/** Whether the seats of each meeting agree with its answers. */
public final class RsvpIntegrity implements IntegrityCheck {

    @Override
    public List<String> complaints(Work work) {
        RsvpRepository rsvps = work.repository(RsvpRepository_::new);
        return rsvps.allSeats().stream()
                .filter(seats -> !seats.agreesWith(rsvps.of(seats.meeting())))
                .map(seats -> "The seats of meeting " + seats.meeting() + " do not agree with its answers.")
                .toList();
    }
}
