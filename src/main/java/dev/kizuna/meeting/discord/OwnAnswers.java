package dev.kizuna.meeting.discord;

import dev.kizuna.discord.Caller;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.meeting.MeetingView;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.components.buttons.Button;

/** What the room of answers has to say to one person in their list of meetings. */
@FunctionalInterface
public interface OwnAnswers {

    /** Nothing for a meeting that the person cannot answer and has not answered. */
    Map<MeetingId, Own> of(Caller caller, List<MeetingView> meetings);

    /**
     * The person's own part of a meeting.
     *
     * @param words one line in Discord's markdown, at most 200 characters
     * @param buttons at most four
     */
    record Own(String words, List<Button> buttons) {}
}
