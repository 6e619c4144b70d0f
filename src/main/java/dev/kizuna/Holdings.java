package dev.kizuna;

import dev.kizuna.attendance.Attendances;
import dev.kizuna.circle.Circles;
import dev.kizuna.contact.Cards;
import dev.kizuna.contact.followup.Followups;
import dev.kizuna.grouping.Seatings;
import dev.kizuna.grouping.breakout.Breakouts;
import dev.kizuna.grouping.discord.ToldSeats;
import dev.kizuna.grouping.timer.Timers;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.member.Members;
import dev.kizuna.notice.Notices;
import dev.kizuna.persistence.IntegrityCheck;
import dev.kizuna.privacy.Looks;
import dev.kizuna.reminder.Reminders;
import dev.kizuna.resource.Decks;
import dev.kizuna.rsvp.RsvpIntegrity;
import dev.kizuna.rsvp.Rsvps;
import dev.kizuna.rsvp.discord.RsvpRoom;
import dev.kizuna.sealing.SealedColumn;
import java.util.List;
import java.util.stream.Stream;

/** What all rooms together keep in the database. */
final class Holdings {
    private Holdings() {}

    /** Every room's entities. */
    static List<Class<?>> entities() {
        return Stream.of(
                        Circles.entities(),
                        Members.entities(),
                        Meetings.entities(),
                        Rsvps.entities(),
                        Notices.entities(),
                        Attendances.entities(),
                        Seatings.entities(),
                        Decks.entities(),
                        Cards.entities(),
                        Followups.entities(),
                        Reminders.entities(),
                        RsvpRoom.entities(),
                        ToldSeats.entities(),
                        Breakouts.entities(),
                        Timers.entities())
                .flatMap(List::stream)
                .toList();
    }

    /** What all rooms together keep sealed. */
    static List<SealedColumn> sealed() {
        return Stream.of(Rsvps.sealed(), Looks.sealed(), Cards.sealed())
                .flatMap(List::stream)
                .toList();
    }

    /** What is looked at after an unclean stop. */
    static List<IntegrityCheck> integrity() {
        return List.of(new RsvpIntegrity());
    }
}
