package dev.kizuna;

import dev.kizuna.attendance.discord.CheckinButton;
import dev.kizuna.circle.Circles;
import dev.kizuna.circle.discord.BackupRequest;
import dev.kizuna.circle.discord.CircleAuthority;
import dev.kizuna.discord.Edge;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.jda.Connection;
import dev.kizuna.i18n.Texts;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.meeting.discord.MeetingRoom;
import dev.kizuna.meeting.discord.RoomAbove;
import dev.kizuna.member.Members;
import dev.kizuna.notice.discord.NoticeRoom;
import dev.kizuna.notice.discord.NoticeTexts;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.reminder.discord.ReminderRoom;
import dev.kizuna.rsvp.discord.RsvpRoom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/** The rooms' Discord sides, made on their {@link Cores} from below to above, and joined. */
final class Rooms {
    private final Texts texts = new Texts(
            "discord",
            "sealing",
            "privacy",
            "spreadsheet",
            "circle",
            "member",
            "when",
            "meeting",
            "rsvp",
            "notice",
            "reminder",
            "attendance",
            "grouping",
            "breakout",
            "resource",
            "contact",
            "followup",
            "paper");
    private final Routes routes = new Routes();
    private final Cores cores;
    private final CircleAuthority authority;
    private final NoticeRoom notices;
    private final RsvpRoom rsvps;
    private final ReminderRoom reminders;
    private final RoomsOfTheDay day;

    /**
     * @param postmen wait for Discord to take notices
     * @param pace notices that go out in a second at most
     * @param draughtsman draws invitations
     * @param backup what a coordinator can ask for, where there is a file to back up
     */
    Rooms(
            Transactions transactions,
            Cores cores,
            Connection connection,
            Executor postmen,
            int pace,
            Worker draughtsman,
            Optional<BackupRequest> backup,
            Clock clock,
            Clock wall) {
        this.cores = cores;
        Circles circles = cores.circles;
        Members members = cores.members;
        Meetings meetings = cores.meetings;
        authority = new CircleAuthority(circles);
        Edge edge = new Edge(connection.messenger(), connection.servers(), texts, draughtsman, clock);
        notices = new NoticeRoom(transactions, cores.notices, circles::awake, edge, postmen, pace, wall);
        NoticeTexts wordings = notices.wordings();
        wordings.register(Absences.KIND, new StayLetters(circles, members, texts));
        MeetingRoom plans = new MeetingRoom(
                meetings, cores.wordings, cores.habits, circles, new CheckinButton(texts, clock), texts, clock);
        rsvps = new RsvpRoom(
                transactions,
                circles,
                members,
                meetings,
                cores.rsvps,
                cores.rosters,
                cores.notices,
                plans,
                wordings,
                edge);
        reminders = new ReminderRoom(
                transactions,
                circles,
                authority,
                members,
                meetings,
                cores.rosters,
                cores.notices,
                wordings,
                rsvps::thread,
                plans,
                edge);
        day = new RoomsOfTheDay(
                transactions, cores, authority, rsvps, plans, wordings, connection.voices(), edge, wall);
        RoomsOfContacts contacts = new RoomsOfContacts(cores, authority, rsvps, reminders, plans, notices, edge);
        cores.watchers.add(rsvps.rsvpWatcher());
        cores.rsvps.watchedBy(reminders.withdrawalWatcher());
        join(
                plans,
                Stream.concat(Stream.concat(Stream.of(rsvps, reminders), day.rooms()), contacts.rooms())
                        .toList());
        new Entrance(cores, authority, edge)
                .register(
                        routes,
                        notices,
                        Stream.concat(Stream.of(plans.panelButtons()), contacts.panelButtons().stream())
                                .toList(),
                        contacts::profileButton,
                        contacts::contactButton,
                        List.of(rsvps.diagnosis(), reminders.diagnosis()),
                        backup);
    }

    /** @param above in the order in which they are told of meetings, and stand on their panels */
    private void join(MeetingRoom plans, List<RoomAbove> above) {
        for (RoomAbove room : above) {
            room.register(routes);
            room.meetingWatcher().ifPresent(cores.meetings::watchedBy);
        }
        plans.register(routes, above, rsvps.ownAnswers(), rsvps.respondents());
    }

    /** Says what is owed, and passes on seats offered in vain: once each second while people can be reached. */
    void tick(Connection connection) {
        if (connection.connected()) {
            notices.deliver();
            cores.rsvps.passOn();
        }
    }

    /** Makes the tables' rooms and moves people, which may take a minute: once each second, while Discord can be reached. */
    void attend(Connection connection) {
        if (connection.connected()) {
            day.attend();
        }
    }

    /** Rings what has come, once each second, while Discord can be reached. */
    void ring(Connection connection) {
        if (connection.connected()) {
            day.ring();
        }
    }

    /** Owes the reminders that have come and writes down who sat with whom, every few seconds, whether people can be reached or not. */
    void remind() {
        reminders.owe();
        cores.encounters.remember();
    }

    /** Begins to connect to Discord and returns; the rooms begin their own work when the bot is there. */
    void open(Connection connection) {
        connection.open(routes, reminders.authority(), texts);
        connection.ready().thenRun(() -> {
            rsvps.start();
            day.start();
        });
    }

    /** Everything that can be typed and pressed. */
    Routes routes() {
        return routes;
    }

    CircleAuthority authority() {
        return authority;
    }
}
