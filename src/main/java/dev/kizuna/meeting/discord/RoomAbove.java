package dev.kizuna.meeting.discord;

import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Routes;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.MeetingWatcher;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.buttons.Button;

/** The Discord side of a room that knows meetings, and what it adds to theirs. */
public interface RoomAbove extends PanelPart {

    /** Declares what is typed and pressed here. */
    void register(Routes routes);

    /** To be told of meetings, after the rooms' cores; none where only a core is. */
    default Optional<MeetingWatcher> meetingWatcher() {
        return Optional.empty();
    }

    /** Its buttons on the panel of one meeting; none unless it says otherwise. */
    @Override
    default List<Button> buttons(Caller coordinator, MeetingView meeting) {
        return List.of();
    }
}
