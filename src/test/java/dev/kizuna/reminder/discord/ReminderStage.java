package dev.kizuna.reminder.discord;

import dev.kizuna.circle.Quiet;
import dev.kizuna.circle.discord.CircleAuthority;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Edge;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.Servers;
import dev.kizuna.discord.StageServers;
import dev.kizuna.discord.Visit;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.notice.Notice;
import dev.kizuna.notice.Notices;
import dev.kizuna.notice.Outbox;
import dev.kizuna.notice.discord.Delivery;
import dev.kizuna.notice.discord.NoticeTexts;
import dev.kizuna.notice.discord.Wording;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.rsvp.MeetingHouse;
import dev.kizuna.rsvp.discord.HandWorker;
import dev.kizuna.rsvp.discord.PaperDiscord;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.components.buttons.Button;
import org.jspecify.annotations.Nullable;

/** A {@link MeetingHouse} with this room on a paper Discord; the meetings have a thread, nobody sleeps. */
final class ReminderStage {
    static final Texts TEXTS = new Texts("reminder", "rsvp", "meeting", "circle", "member", "discord", "notice");
    static final ChannelId THREAD = new ChannelId(77);
    static final long COORDINATOR = 9;

    final MeetingHouse house;
    final PaperDiscord discord = new PaperDiscord();
    final StageServers servers = new StageServers();
    final Routes routes = new Routes();
    final NoticeTexts wordings = new NoticeTexts();
    final Notices notices;
    final ReminderRoom room;
    /** What rooms above add for members. */
    final List<Button> above = new ArrayList<>();

    private final HandWorker worker = new HandWorker();
    private final Delivery delivery;
    private long interaction = 1;

    ReminderStage(Transactions transactions) {
        house = new MeetingHouse(transactions).built();
        house.circles.change(MeetingHouse.CIRCLE, settings -> settings.withQuiet(Quiet.NEVER));
        notices = new Notices(transactions, house.clock);
        room = new ReminderRoom(
                transactions,
                house.circles,
                new CircleAuthority(house.circles),
                house.members,
                house.meetings,
                house.rosters,
                notices,
                wordings,
                meeting -> Optional.of(THREAD),
                house.meetingRoom(TEXTS, (meeting, expected, reader) -> above),
                new Edge(discord, servers, TEXTS, worker, house.clock));
        room.register(routes);
        room.meetingWatcher().ifPresent(house.meetings::watchedBy);
        house.rsvps.watchedBy(room.withdrawalWatcher());
        Outbox outbox =
                new Outbox(transactions, house.circles::awake, house.clock, house.clock, Duration.ofSeconds(40));
        delivery = new Delivery(notices, outbox, wordings, discord, TEXTS, Runnable::run, 100);
        servers.members.put(new UserId(COORDINATOR), new Servers.Belonging(Set.of(), true));
    }

    /** Lets the clock go on to this time in Tokyo, in 2026, and looks what has come. */
    void at(String dayAndTime) {
        worker.work();
        Instant then = LocalDateTime.parse("2026-" + dayAndTime)
                .atZone(ZoneId.of("Asia/Tokyo"))
                .toInstant();
        house.clock.pass(Duration.between(house.clock.instant(), then));
        room.owe();
    }

    /** Says all that is owed, in private, in the thread, or not at all. */
    void deliver() {
        for (int round = 0; round < 3; round++) {
            delivery.run();
            house.clock.pass(Duration.ofSeconds(20));
        }
    }

    /** What would be said of the newest notice of this kind. */
    Wording wording(MeetingView meeting, String kind) {
        Notice newest = notices.about(MeetingHouse.CIRCLE, meeting.id()).stream()
                .map(told -> told.notice())
                .filter(notice -> notice.kind().equals(kind))
                .reduce((one, other) -> other)
                .orElseThrow(() -> new AssertionError("nothing owed of kind " + kind));
        return wordings.write(newest);
    }

    Visit coordinator(Language language) {
        return visit(caller(MeetingHouse.CIRCLE, COORDINATOR, language, true));
    }

    Visit visit(Caller caller) {
        return new Visit(routes, room.authority(), caller);
    }

    Caller caller(@Nullable CircleId circle, long user, Language language, boolean manages) {
        return new Caller(
                circle, THREAD, new UserId(user), "Person " + user, language, Set.of(), manages, interaction++);
    }
}
