package dev.kizuna.meeting.discord;

import dev.kizuna.discord.Caller;
import dev.kizuna.meeting.MeetingView;
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;

/** A room's buttons on the panel of one meeting, so that a coordinator needs no command. */
@FunctionalInterface
public interface PanelPart {

    /** @return few; all rooms together have room for ten. The routes behind them check the coordinator again */
    List<Button> buttons(Caller coordinator, MeetingView meeting);
}
