package dev.kizuna.meeting.discord;

import dev.kizuna.i18n.Language;
import dev.kizuna.meeting.MeetingView;
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;

/**
 * A room's buttons for a member, wherever a meeting is shown to them alone: under their own answer, in a reminder. What
 * is shown may be pressed much later, and the routes behind the buttons check everything again.
 */
@FunctionalInterface
public interface MemberPart {

    /**
     * Few; none where there is nothing to do yet, or any more.
     *
     * @param expected whether the member has said that they come, or might
     */
    List<Button> buttons(MeetingView meeting, boolean expected, Language reader);
}
