package dev.kizuna.reminder.discord;

import dev.kizuna.circle.Circles;
import dev.kizuna.circle.discord.CircleAuthority;
import dev.kizuna.circle.discord.Diagnosis;
import dev.kizuna.discord.Authority;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Edge;
import dev.kizuna.discord.Routes;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.MeetingWatcher;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.meeting.discord.MeetingRoom;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.meeting.discord.RoomAbove;
import dev.kizuna.member.Members;
import dev.kizuna.notice.Notices;
import dev.kizuna.notice.discord.NoticeTexts;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.reminder.Calling;
import dev.kizuna.reminder.Coordinators;
import dev.kizuna.reminder.Digests;
import dev.kizuna.reminder.ReminderNotice;
import dev.kizuna.reminder.Reminders;
import dev.kizuna.reminder.Timing;
import dev.kizuna.rsvp.Rosters;
import dev.kizuna.rsvp.WithdrawalWatcher;
import dev.kizuna.rsvp.discord.Correspondents;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.components.buttons.Button;

/** The room and its Discord side, put together. */
public final class ReminderRoom implements RoomAbove {
    private final Coordinators coordinators;
    private final Reminders reminders;
    private final Digests digests;
    private final ReminderCommands commands;
    private final NoticeCommands told;
    private final CoordinatorCall call;
    private final Calling calling;
    private final CircleAuthority authority;
    private final Texts texts;

    /**
     * @param wordings learn how what this room owes people is worded, and read out what is to be phoned
     * @param threads where each meeting is talked about
     */
    public ReminderRoom(
            Transactions transactions,
            Circles circles,
            CircleAuthority authority,
            Members members,
            Meetings meetings,
            Rosters rosters,
            Notices notices,
            NoticeTexts wordings,
            Function<MeetingId, Optional<ChannelId>> threads,
            MeetingRoom meetingRoom,
            Edge edge) {
        this.authority = authority;
        texts = edge.texts();
        MeetingWords words = meetingRoom.words();
        Clock clock = edge.clock();
        coordinators = new Coordinators(transactions, circles, members, edge.worker(), clock);
        calling = new Calling(members, rosters, coordinators, notices, clock);
        reminders = new Reminders(transactions, meetings, calling, clock);
        digests = new Digests(transactions, circles, meetings, coordinators, notices, clock);
        Timing timing = new Timing(transactions, circles, clock);
        MemberLetters toMembers = new MemberLetters(
                new Correspondents(rosters, members, circles, threads),
                timing,
                words,
                meetingRoom.forMembers(),
                texts,
                clock);
        DigestWords digest = new DigestWords(coordinators, rosters, members, notices, words, texts);
        CoordinatorLetters toCoordinators = new CoordinatorLetters(
                reminders,
                members,
                circles,
                authority,
                edge.servers(),
                timing,
                threads,
                words,
                digest,
                new WithdrawalWords(rosters, members, words, texts),
                texts);
        call = new CoordinatorCall(coordinators, circles, authority, edge.servers(), edge.messenger(), texts);
        word(wordings, toMembers, toCoordinators);
        LeadWords leads = new LeadWords(texts);
        Sayings sayings = new Sayings(notices, members, rosters);
        told = new NoticeCommands(
                reminders, notices, sayings, new ToldCard(words, texts), new PhoneCard(words, wordings, texts));
        commands = new ReminderCommands(
                reminders,
                coordinators,
                notices,
                sayings,
                meetingRoom.suggestions(),
                new OutlookCard(words, leads, texts),
                new WhomCard(words, texts),
                new LeadForms(leads, texts),
                texts);
    }

    @Override
    public void register(Routes routes) {
        commands.register(routes);
        told.register(routes);
        call.register(routes);
    }

    private static void word(NoticeTexts wordings, MemberLetters toMembers, CoordinatorLetters toCoordinators) {
        for (ReminderNotice what : ReminderNotice.values()) {
            switch (what) {
                case SEATED, UNDECIDED, SILENT ->
                    wordings.register(what.kind(), notice -> toMembers.write(what, notice));
                case UNANSWERED, WITHDRAWN, DIGEST ->
                    wordings.register(what.kind(), notice -> toCoordinators.write(what, notice));
            }
        }
    }

    @Override
    public Optional<MeetingWatcher> meetingWatcher() {
        return Optional.of(reminders);
    }

    /** Tells coordinators who gives up a seat late. */
    public WithdrawalWatcher withdrawalWatcher() {
        return calling;
    }

    /** Those whom rooms above have something to tell. */
    public Coordinators coordinators() {
        return coordinators;
    }

    /** Says which coordinators are told. */
    public Diagnosis diagnosis() {
        return call;
    }

    /** The circles' authority, which from now on remembers who is seen to coordinate. */
    public Authority authority() {
        return new CoordinatorSighting(authority, coordinators);
    }

    @Override
    public List<Button> buttons(Caller coordinator, MeetingView meeting) {
        // Also where it was cancelled: somebody has to phone those whom nothing else reaches.
        return meeting.isPublic()
                ? List.of(Button.secondary(
                        ReminderIds.SHOW.write(ReminderIds.of(meeting)),
                        texts.get(coordinator.language(), "reminder.button.show")))
                : List.of();
    }

    /** Owes what has come; every few seconds. */
    public void owe() {
        coordinators.remember();
        reminders.owe();
        digests.owe();
    }
}
