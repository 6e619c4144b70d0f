package dev.kizuna.attendance.discord;

import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.MeetingView;
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;

/** What the room of the tables does at the door. */
public interface DoorPart {

    /** The way to the tables; what it opens leaves the panel where it is. */
    Button way(MeetingView meeting, Language reader);

    /**
     * Gives somebody a seat who came after people were told theirs. Nobody else moves.
     *
     * @throws dev.kizuna.kernel.Refusal where there are no tables, or they changed meanwhile
     */
    Given seat(CircleId circle, MeetingId meeting, MemberId late);

    /**
     * The seat.
     *
     * @param tables in the order of the rounds
     * @param told whether it counts already; else it does with the other changes that wait to be published
     */
    record Given(List<Integer> tables, boolean told) {}
}
