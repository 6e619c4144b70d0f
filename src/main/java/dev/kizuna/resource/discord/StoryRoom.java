package dev.kizuna.resource.discord;

import dev.kizuna.circle.Circles;
import dev.kizuna.circle.discord.CircleAuthority;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Edge;
import dev.kizuna.discord.Routes;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.meeting.discord.MeetingRoom;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.meeting.discord.RoomAbove;
import dev.kizuna.resource.Cases;
import dev.kizuna.resource.Deals;
import dev.kizuna.resource.Stories;
import dev.kizuna.resource.discord.ResourceIds.Leaf;
import dev.kizuna.resource.discord.ResourceIds.Of;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.components.buttons.Button;

/** What tables work at, put together: the fictional case, and the story that each of them writes. */
public final class StoryRoom implements RoomAbove {
    private final CaseCommands fictional;
    private final CallCommands calling;
    private final StoryCommands tables;
    private final StoryDesk writing;
    private final Deals deals;
    private final Texts texts;

    /** @param threads where each meeting is talked about */
    public StoryRoom(
            Circles circles,
            CircleAuthority authority,
            Meetings meetings,
            Deals deals,
            Cases cases,
            Stories stories,
            Function<MeetingId, Optional<ChannelId>> threads,
            MeetingRoom meetingRoom,
            Edge edge) {
        this.deals = deals;
        texts = edge.texts();
        MeetingWords meetingWords = meetingRoom.words();
        ResourceWords words = new ResourceWords(texts);
        StoriesCard card = new StoriesCard(meetings, deals, cases, stories, meetingWords, words, texts);
        fictional = new CaseCommands(cases, card, words, texts, edge.clock());
        calling = new CallCommands(
                circles,
                meetings,
                cases,
                edge.messenger(),
                threads,
                meetingRoom.suggestions(),
                card,
                meetingWords,
                words,
                texts);
        tables = new StoryCommands(
                authority, meetings, deals, cases, stories, new TableCard(meetingWords, words, texts));
        writing = new StoryDesk(stories, tables, words, texts, edge.clock());
    }

    @Override
    public void register(Routes routes) {
        fictional.register(routes);
        calling.register(routes);
        tables.register(routes);
        writing.register(routes);
    }

    /** For somebody who is shown their table: the way to its cards and story, once cards lie there. */
    public List<Button> atTable(Caller caller, MeetingId meeting) {
        CircleId circle = caller.circle();
        return circle == null || deals.find(circle, meeting).isEmpty()
                ? List.of()
                : List.of(Button.primary(
                        ResourceIds.SCRIBE.write(new Of(meeting)),
                        texts.get(caller.language(), "resource.button.work")));
    }

    @Override
    public List<Button> buttons(Caller coordinator, MeetingView meeting) {
        return meeting.state() == MeetingState.CANCELLED
                ? List.of()
                : List.of(Button.secondary(
                        ResourceIds.STORIES.write(new Leaf(meeting.id(), 1)),
                        texts.get(coordinator.language(), "resource.button.panel")));
    }
}
