package dev.kizuna;

import dev.kizuna.circle.Circles;
import dev.kizuna.circle.discord.BackupRequest;
import dev.kizuna.circle.discord.CircleAuthority;
import dev.kizuna.circle.discord.CircleCommands;
import dev.kizuna.discord.Messenger;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.jda.Connection;
import dev.kizuna.i18n.Texts;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.meeting.Wordings;
import dev.kizuna.meeting.discord.MeetingButtons;
import dev.kizuna.meeting.discord.MeetingCommands;
import dev.kizuna.meeting.discord.MeetingPanel;
import dev.kizuna.meeting.discord.MeetingSuggestions;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.member.Members;
import dev.kizuna.member.discord.MemberCommands;
import dev.kizuna.notice.discord.PromptNotices;
import dev.kizuna.persistence.Backups;
import dev.kizuna.persistence.Database;
import dev.kizuna.persistence.IntegrityCheck;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.rsvp.Rosters;
import dev.kizuna.rsvp.RsvpIntegrity;
import dev.kizuna.rsvp.RsvpMerge;
import dev.kizuna.rsvp.RsvpWatchers;
import dev.kizuna.rsvp.Rsvps;
import dev.kizuna.rsvp.discord.RsvpRoom;
import dev.kizuna.scheduling.Schedule;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The bot as a whole: every long-lived object, made once, in reading order, and closed in reverse. */
final class Application implements AutoCloseable {
    /** What the operator can ask through the door, and what is answered when all is well. */
    static final String BACKUP = "backup ";

    static final String STATUS = "status";
    static final String DONE = "ok";

    private final Database database;
    private final Backups backups;
    private final Texts texts = new Texts("discord", "circle", "member", "when", "meeting", "rsvp");
    private final Routes routes = new Routes();
    private final Circles circles;
    private final Members members;
    private final CircleAuthority authority;
    private final Connection connection;
    private final Worker draughtsman = new Worker("kizuna-draughtsman");
    private final Worker postman = new Worker("kizuna-postman");
    private final RsvpRoom rsvpRoom;
    private final Schedule schedule = new Schedule();
    private final OperatorDoor door;

    /**
     * Opens the database and makes everything ready to connect.
     *
     * @param clock the time that circles live in; backups and the heartbeat keep to the machine's
     * @throws dev.kizuna.persistence.DatabaseTrouble when the database must not be served
     */
    Application(Installation installation, Clock clock) {
        Clock wall = Clock.system(installation.backupZone());
        database = Database.open(installation.database(), entities(), integrity());
        backups = new Backups(database, installation.database(), wall);
        Transactions transactions = database.transactions();
        connection = new Connection(installation.discord());

        circles = new Circles(transactions, clock);
        authority = new CircleAuthority(circles);
        Meetings meetings = new Meetings(transactions, circles, clock);
        Messenger messenger = connection.messenger();
        PromptNotices notices = new PromptNotices(messenger, postman);
        RsvpWatchers watchers = new RsvpWatchers();
        members = new Members(transactions, List.of(new RsvpMerge(meetings, notices, watchers)));
        Rsvps rsvps = new Rsvps(transactions, meetings, members, notices, clock, watchers);
        Rosters rosters = new Rosters(transactions, meetings, members);

        MeetingWords words = new MeetingWords(texts, clock);
        MeetingSuggestions suggestions = new MeetingSuggestions(meetings, texts, clock);
        rsvpRoom = new RsvpRoom(
                transactions,
                circles,
                members,
                meetings,
                rsvps,
                rosters,
                suggestions,
                words,
                messenger,
                texts,
                draughtsman,
                clock);
        rsvpRoom.word(notices);
        meetings.watchedBy(rsvps);
        meetings.watchedBy(rsvpRoom.meetingWatcher());
        watchers.add(rsvpRoom.rsvpWatcher());

        Optional<BackupRequest> backup =
                installation.database().embedded() ? Optional.of(new RecentBackup(backups, wall)) : Optional.empty();
        rsvpRoom.register(routes);
        new MeetingCommands(
                        meetings,
                        new Wordings(transactions, clock),
                        circles,
                        clock,
                        texts,
                        suggestions,
                        new MeetingPanel(texts, words, List.of(rsvpRoom.panelPart())),
                        rsvpRoom.ownAnswers(),
                        rsvpRoom.respondents())
                .register(routes);
        new MemberCommands(circles, members, texts).register(routes);
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

        schedule.every("heartbeat", Heartbeat.INTERVAL, new Heartbeat(installation.data(), database::writable, wall));
        if (installation.database().embedded()) {
            schedule.daily("backup", installation.backupTime(), installation.backupZone(), backups::takeNightly);
        }
        door = OperatorDoor.open(installation.data(), this::answer);
    }

    /** Every room's entities. */
    static List<Class<?>> entities() {
        return Stream.of(
                        Circles.entities(),
                        Members.entities(),
                        Meetings.entities(),
                        Rsvps.entities(),
                        RsvpRoom.entities())
                .flatMap(List::stream)
                .toList();
    }

    private static List<IntegrityCheck> integrity() {
        return List.of(new RsvpIntegrity());
    }

    /** Begins to connect to Discord and returns. */
    void open() {
        connection.open(routes, authority, texts);
        connection.ready().thenRun(rsvpRoom::start);
    }

    /** Hands the circles and their members to whoever prepares a rehearsal. */
    void introduce(BiConsumer<Circles, Members> introduction) {
        introduction.accept(circles, members);
    }

    /** Done when people can use the bot for the first time. */
    CompletableFuture<Void> ready() {
        return connection.ready();
    }

    /** Done, with the reason, when Discord refuses the bot for good. */
    CompletableFuture<String> refused() {
        return connection.refused();
    }

    int servers() {
        return connection.serverCount();
    }

    private String answer(String line) {
        if (line.startsWith(BACKUP)) {
            backups.take(Path.of(line.substring(BACKUP.length())));
            return DONE;
        }
        if (!database.writable()) {
            return "the database takes no writes any more; stop and start Kizuna, and see the log";
        }
        return connection.connected() ? DONE : "not connected to Discord at the moment, trying again";
    }

    @Override
    public void close() {
        door.close();
        schedule.close();
        postman.close();
        draughtsman.close();
        connection.close();
        database.close();
    }
}
