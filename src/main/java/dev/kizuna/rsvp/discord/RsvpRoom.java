package dev.kizuna.rsvp.discord;

import dev.kizuna.circle.Circles;
import dev.kizuna.circle.discord.Diagnosis;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Edge;
import dev.kizuna.discord.Messenger;
import dev.kizuna.discord.Routes;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.MeetingWatcher;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.meeting.discord.MeetingRoom;
import dev.kizuna.meeting.discord.MeetingSuggestions;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.meeting.discord.OwnAnswers;
import dev.kizuna.meeting.discord.Respondents;
import dev.kizuna.meeting.discord.RoomAbove;
import dev.kizuna.member.Members;
import dev.kizuna.notice.Notices;
import dev.kizuna.notice.discord.NoticeTexts;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.rsvp.Rosters;
import dev.kizuna.rsvp.RsvpNotice;
import dev.kizuna.rsvp.RsvpWatcher;
import dev.kizuna.rsvp.Rsvps;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.buttons.Button;

/** The room's Discord side, put together. */
public final class RsvpRoom implements RoomAbove {
    private final Invitations invitations;
    private final RsvpPanels panels;
    private final Checkup checkup;
    private final RsvpCommands members;
    private final AnnounceCommands announcing;
    private final AnswerCommands answering;
    private final RosterCommands rostering;

    /** @param wordings learn how what this room owes people is worded */
    public RsvpRoom(
            Transactions transactions,
            Circles circles,
            Members members,
            Meetings meetings,
            Rsvps rsvps,
            Rosters rosters,
            Notices notices,
            MeetingRoom meetingRoom,
            NoticeTexts wordings,
            Edge edge) {
        MeetingSuggestions suggestions = meetingRoom.suggestions();
        MeetingWords words = meetingRoom.words();
        Messenger messenger = edge.messenger();
        Texts texts = edge.texts();
        Clock clock = edge.clock();
        Scenes scenes = new Scenes(circles, rosters, clock);
        InvitationCard card = new InvitationCard(texts, words);
        OwnAnswer own = new OwnAnswer(texts, words, meetingRoom.forMembers());
        Upkeep upkeep = new Upkeep(transactions, scenes, messenger, card, new ThreadOpening(texts, clock), clock);
        this.invitations = new Invitations(transactions, circles, upkeep, edge.worker());
        this.panels = new RsvpPanels(rosters, own, texts, clock);
        this.checkup = new Checkup(invitations, meetings, messenger, words, texts, clock);
        RsvpLetters letters = new RsvpLetters(
                new Correspondents(rosters, members, circles, invitations::thread), notices, words, texts, clock);
        for (RsvpNotice what : RsvpNotice.values()) {
            wordings.register(what.kind(), notice -> letters.write(what, notice));
        }
        this.members = new RsvpCommands(rsvps, rosters, members, suggestions, own, texts, clock);
        this.announcing = new AnnounceCommands(meetings, meetingRoom, scenes, invitations, card, checkup, texts);
        this.answering = new AnswerCommands(rsvps, meetings, members, suggestions, new AnswerForOthers(texts, words));
        this.rostering = new RosterCommands(rosters, suggestions, new RosterCard(texts, words));
    }

    /** The entities of this side, for the mapping. */
    public static List<Class<?>> entities() {
        return List.of(Invitation.class);
    }

    @Override
    public void register(Routes routes) {
        members.register(routes);
        announcing.register(routes);
        answering.register(routes);
        rostering.register(routes);
    }

    @Override
    public Optional<MeetingWatcher> meetingWatcher() {
        return Optional.of(invitations);
    }

    public RsvpWatcher rsvpWatcher() {
        return invitations;
    }

    public Diagnosis diagnosis() {
        return checkup;
    }

    @Override
    public List<Button> buttons(Caller coordinator, MeetingView meeting) {
        return panels.buttons(coordinator, meeting);
    }

    public OwnAnswers ownAnswers() {
        return panels;
    }

    public Respondents respondents() {
        return panels;
    }

    /** Where a meeting is talked about, once its thread stands. */
    public Optional<ChannelId> thread(MeetingId meeting) {
        return invitations.thread(meeting);
    }

    /** The address of a meeting's card, once it stands. */
    public Optional<String> address(MeetingId meeting) {
        return invitations.address(meeting);
    }

    /** Begins to look after the invitations that stand, once Discord can be reached. */
    public void start() {
        invitations.start();
    }
}
