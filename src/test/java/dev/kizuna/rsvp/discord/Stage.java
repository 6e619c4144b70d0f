package dev.kizuna.rsvp.discord;

import dev.kizuna.discord.Arguments;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Edge;
import dev.kizuna.discord.Fields;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.StageServers;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.discord.MeetingRoom;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.notice.Notices;
import dev.kizuna.notice.Outbox;
import dev.kizuna.notice.discord.Delivery;
import dev.kizuna.notice.discord.NoticeTexts;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.rsvp.MeetingHouse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.jspecify.annotations.Nullable;

/** A {@link MeetingHouse} with this room's Discord side, on a paper Discord and a worker driven by hand. */
final class Stage {
    static final ChannelId CHANNEL = new ChannelId(MeetingHouse.CIRCLE.value() + 10);
    static final Texts TEXTS = new Texts("rsvp", "meeting", "circle", "member", "discord", "notice");

    final MeetingHouse house;
    final PaperDiscord discord;
    final HandWorker worker = new HandWorker();
    final Routes routes = new Routes();
    final RsvpRoom room;
    final MeetingWords words;
    /** What rooms above add for members. */
    final List<Button> above = new ArrayList<>();

    final NoticeTexts wordings = new NoticeTexts();

    Stage(Transactions transactions, PaperDiscord discord) {
        this.discord = discord;
        house = new MeetingHouse(transactions);
        MeetingRoom meetings = house.meetingRoom(TEXTS, (meeting, expected, reader) -> above);
        words = meetings.words();
        Notices notices = new Notices(transactions, house.clock);
        room = new RsvpRoom(
                transactions,
                house.circles,
                house.members,
                house.meetings,
                house.rsvps,
                house.rosters,
                notices,
                meetings,
                wordings,
                new Edge(discord, new StageServers(), TEXTS, worker, house.clock));
        room.register(routes);
        room.meetingWatcher().ifPresent(house.meetings::watchedBy);
        house.watchers.add(room.rsvpWatcher());
        house.carriers.add(notices);
        Clock clock = new WorkersClock(house.clock, worker);
        Outbox outbox = new Outbox(transactions, (circle, moment) -> moment, clock, clock, Duration.ofSeconds(40));
        Delivery delivery = new Delivery(notices, outbox, wordings, discord, TEXTS, Runnable::run, 100);
        worker.scheduleWithFixedDelay(delivery, 1, 1, TimeUnit.SECONDS);
    }

    /** The house's time, and what the worker has let pass. */
    private static final class WorkersClock extends Clock {
        private final Clock house;
        private final HandWorker worker;

        private WorkersClock(Clock house, HandWorker worker) {
            this.house = house;
            this.worker = worker;
        }

        @Override
        public Instant instant() {
            return house.instant().plusMillis(worker.now());
        }

        @Override
        public ZoneId getZone() {
            return house.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new WorkersClock(house.withZone(zone), worker);
        }
    }

    static Stage fresh(Transactions transactions) {
        Stage stage = new Stage(transactions, new PaperDiscord());
        stage.house.built();
        return stage;
    }

    /** The same database and Discord, another process. */
    Stage restarted() {
        Stage next = new Stage(house.transactions, discord);
        next.room.start();
        return next;
    }

    void settle() {
        worker.pass(Duration.ofSeconds(3));
    }

    String card() {
        return discord.in(CHANNEL).get(0).text();
    }

    Caller caller(long user) {
        return caller(MeetingHouse.CIRCLE, user, Language.JA);
    }

    Caller caller(@Nullable CircleId circle, long user, Language language) {
        return new Caller(
                circle,
                CHANNEL,
                new UserId(user),
                "Person " + user,
                language,
                Set.of(),
                false,
                house.nextInteraction());
    }

    Response command(Caller caller, String path, Map<String, Object> given) {
        return routes.command(path).orElseThrow().handler().answer(caller, new Arguments(given));
    }

    Response press(Caller caller, String customId) {
        return fill(caller, customId, Map.of());
    }

    Response fill(Caller caller, String customId, Map<String, List<String>> values) {
        return routes.component(customId)
                .flatMap(route -> route.answer(caller, customId, new Fields(values)))
                .orElseThrow();
    }

    /** What the caller sees in the end. */
    static MessageCreateData seen(Response response) {
        if (response instanceof Response.Show show) {
            return show.message();
        }
        if (response instanceof Response.Whisper whisper) {
            return whisper.message();
        }
        throw new AssertionError("nothing to see: " + response);
    }

    static String text(Response response) {
        return seen(response).toData().toString();
    }
}
