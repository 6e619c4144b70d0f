package dev.kizuna.contact.discord;

import dev.kizuna.circle.Circles;
import dev.kizuna.circle.discord.CircleAuthority;
import dev.kizuna.circle.discord.PanelButtons;
import dev.kizuna.contact.followup.FollowupNotice;
import dev.kizuna.contact.followup.Followups;
import dev.kizuna.contact.followup.Introductions;
import dev.kizuna.contact.followup.Starters;
import dev.kizuna.discord.Audience;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Edge;
import dev.kizuna.discord.Routes;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.meeting.discord.MeetingRoom;
import dev.kizuna.meeting.discord.RoomAbove;
import dev.kizuna.member.Members;
import dev.kizuna.notice.discord.NoticeTexts;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.components.buttons.Button;

/** The Discord side of the follow-ups, put together. */
public final class FollowupRoom implements RoomAbove {
    private final FollowupWays ways;
    private final FollowupCommands commands;
    private final IntroductionCommands introducing;
    private final Clock clock;

    /** @param threads where each meeting is talked about */
    public FollowupRoom(
            Circles circles,
            CircleAuthority authority,
            Members members,
            Meetings meetings,
            Followups followups,
            Starters starters,
            Introductions introductions,
            Function<MeetingId, Optional<ChannelId>> threads,
            NoticeTexts notices,
            MeetingRoom meetingRoom,
            Edge edge) {
        Texts texts = edge.texts();
        clock = edge.clock();
        ways = new FollowupWays(followups, texts);
        FollowupCard card = new FollowupCard(ways, texts);
        Visitors visitors = new Visitors(circles, authority, members, edge.servers());
        MetPeople met = new MetPeople(followups, members);
        commands = new FollowupCommands(followups, visitors, met, new WantedPeople(met, members), card, texts);
        introducing = new IntroductionCommands(introductions, meetings, meetingRoom.words(), visitors, texts);
        IntroductionLetters introduced =
                new IntroductionLetters(followups, introductions, members, circles, visitors, ways, texts);
        FollowupLetters letters = new FollowupLetters(meetings, members, circles, threads, meetingRoom.words(), texts);
        FollowupContents contents = new FollowupContents(followups, starters, ways, card, meetingRoom.words(), texts);
        notices.register(FollowupNotice.TOMORROW.kind(), letters.of(contents::tomorrow));
        notices.register(FollowupNotice.PROMISED.kind(), letters.of(contents::promised));
        notices.register(FollowupNotice.GOES_ON.kind(), letters.of(contents::goesOn));
        notices.register(FollowupNotice.WISHED.kind(), introduced::wished);
        notices.register(FollowupNotice.INTRODUCED.kind(), introduced::introduced);
    }

    /** On the panel that everyone sees: one's own. On the coordinators': how many there are, and who waits. */
    public PanelButtons panelButtons() {
        return (audience, reader) ->
                List.of(audience == Audience.COORDINATORS ? introducing.button(reader) : ways.mine(reader));
    }

    /** Below every card that somebody looks at. */
    public CardWays ways() {
        return ways::below;
    }

    @Override
    public List<Button> buttons(Caller coordinator, MeetingView meeting) {
        boolean held =
                meeting.isPublic() && meeting.state() != MeetingState.CANCELLED && meeting.isOver(clock.instant());
        return held ? List.of(introducing.button(meeting, coordinator.language())) : List.of();
    }

    @Override
    public void register(Routes routes) {
        commands.register(routes);
        introducing.register(routes);
    }
}
