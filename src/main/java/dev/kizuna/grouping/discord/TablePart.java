package dev.kizuna.grouping.discord;

import dev.kizuna.discord.Caller;
import dev.kizuna.kernel.MeetingId;
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;

/** A room's buttons for somebody who is shown their own table. */
@FunctionalInterface
public interface TablePart {

    /** @return few; none where there is nothing to do at the tables yet. The routes behind them check everything again */
    List<Button> buttons(Caller caller, MeetingId meeting);
}
