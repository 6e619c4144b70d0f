package dev.kizuna;

import dev.kizuna.circle.Circles;
import dev.kizuna.circle.discord.BackupRequest;
import dev.kizuna.circle.discord.CircleAuthority;
import dev.kizuna.circle.discord.CircleCommands;
import dev.kizuna.discord.Messenger;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.jda.Connection;
import dev.kizuna.i18n.Texts;
import dev.kizuna.meeting.Habits;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.meeting.Wordings;
import dev.kizuna.meeting.discord.MeetingButtons;
import dev.kizuna.meeting.discord.MeetingCommands;
import dev.kizuna.meeting.discord.MeetingPanel;
import dev.kizuna.meeting.discord.MeetingSuggestions;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.member.discord.MemberCommands;
import dev.kizuna.notice.Outbox;
import dev.kizuna.notice.discord.Delivery;
import dev.kizuna.notice.discord.NoticeTexts;
import dev.kizuna.notice.discord.WishCommands;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.reminder.discord.ReminderRoom;
import dev.kizuna.rsvp.discord.RsvpRoom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;

/** The rooms' Discord sides, made on their {@link Cores} and joined: who answers what, who words what, who draws what. */
final class Rooms {
    private final Texts texts =
            new Texts("discord", "circle", "member", "when", "meeting", "rsvp", "notice", "reminder");
    private final Routes routes = new Routes();
    private final Cores cores;
    private final CircleAuthority authority;
    private final RsvpRoom rsvpRoom;
    private final ReminderRoom reminderRoom;
    private final Delivery delivery;

    /**
     * @param postmen wait for Discord to take notices
     * @param pace notices that go out in a second at most
     * @param draughtsman draws invitations
     * @param backup what a coordinator can ask for, where there is a file to back up
     */
    Rooms(
            Transactions transactions,
            Connection connection,
            Executor postmen,
            int pace,
            Worker draughtsman,
            Optional<BackupRequest> backup,
            Clock clock,
            Clock wall) {
        cores = new Cores(transactions, clock);
        Circles circles = cores.circles;
        Members members = cores.members;
        Meetings meetings = cores.meetings;
        authority = new CircleAuthority(circles);
        Messenger messenger = connection.messenger();
        MeetingWords words = new MeetingWords(texts, clock);
        MeetingSuggestions suggestions = new MeetingSuggestions(meetings, texts, clock);
        rsvpRoom = new RsvpRoom(
                transactions,
                circles,
                members,
                meetings,
                cores.rsvps,
                cores.rosters,
                suggestions,
                words,
                messenger,
                texts,
                draughtsman,
                clock);
        NoticeTexts wordings = new NoticeTexts();
        rsvpRoom.word(wordings);
        reminderRoom = new ReminderRoom(
                transactions,
                circles,
                authority,
                connection.servers(),
                members,
                meetings,
                cores.rosters,
                cores.notices,
                wordings,
                rsvpRoom::thread,
                suggestions,
                words,
                texts,
                draughtsman,
                clock);
        reminderRoom.word(wordings);
        meetings.watchedBy(rsvpRoom.meetingWatcher());
        meetings.watchedBy(reminderRoom.meetingWatcher());
        cores.watchers.add(rsvpRoom.rsvpWatcher());

        Outbox outbox = new Outbox(transactions, circles::awake, clock, wall);
        delivery = new Delivery(cores.notices, outbox, wordings, messenger, texts, postmen, pace);

        rsvpRoom.register(routes);
        reminderRoom.register(routes);
        new WishCommands(
                        cores.notices,
                        (circle, user) -> members.of(circle, user).map(Person::id),
                        texts)
                .register(routes);
        new MeetingCommands(
                        meetings,
                        new Wordings(transactions, clock),
                        new Habits(transactions, circles, meetings, clock),
                        circles,
                        clock,
                        texts,
                        suggestions,
                        new MeetingPanel(texts, words, List.of(rsvpRoom.panelPart(), reminderRoom.panelPart())),
                        rsvpRoom.ownAnswers(),
                        rsvpRoom.respondents())
                .register(routes);
        new MemberCommands(
                        circles,
                        members,
                        texts,
                        (circle, reader) -> List.of(WishCommands.button(circle, texts, reader)))
                .register(routes);
        new CircleCommands(
                        circles,
                        authority,
                        connection.servers(),
                        messenger,
                        texts,
                        List.of(new MeetingButtons(texts), MemberCommands.panelButtons(texts)),
                        List.of(rsvpRoom.diagnosis()),
                        backup)
                .register(routes);
    }

    /** Says what is owed, and passes on seats offered in vain: once each second while people can be reached. */
    void tick(Connection connection) {
        if (connection.connected()) {
            delivery.run();
            cores.rsvps.passOn();
        }
    }

    /** Owes the reminders that have come, every few seconds, whether people can be reached or not. */
    void remind() {
        reminderRoom.owe();
    }

    /** Begins to connect to Discord and returns; the rooms begin their own work when the bot is there. */
    void open(Connection connection) {
        connection.open(routes, reminderRoom.authority(), texts);
        connection.ready().thenRun(rsvpRoom::start);
    }

    /** Everything that can be typed and pressed. */
    Routes routes() {
        return routes;
    }

    CircleAuthority authority() {
        return authority;
    }

    void introduce(BiConsumer<Circles, Members> introduction) {
        introduction.accept(cores.circles, cores.members);
    }
}
