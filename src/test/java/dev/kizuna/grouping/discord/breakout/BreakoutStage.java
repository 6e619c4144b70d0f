package dev.kizuna.grouping.discord.breakout;

import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;

import dev.kizuna.circle.discord.CircleAuthority;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Edge;
import dev.kizuna.discord.Messenger;
import dev.kizuna.discord.PaperVoices;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.StageServers;
import dev.kizuna.discord.Visit;
import dev.kizuna.discord.VoiceRooms;
import dev.kizuna.grouping.breakout.Breakout;
import dev.kizuna.grouping.breakout.Breakouts;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Person;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.rsvp.Answer;
import dev.kizuna.rsvp.MeetingHouse;
import dev.kizuna.rsvp.discord.HandWorker;
import dev.kizuna.rsvp.discord.PaperDiscord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A {@link MeetingHouse} with rooms and timer on a paper Discord. Persons 1 to 4 were told their tables: 1 and 2 sit at
 * table 1, 3 and 4 at table 2; in the second round 1 and 3, 2 and 4.
 */
final class BreakoutStage {
    static final Texts TEXTS =
            new Texts("breakout", "grouping", "rsvp", "meeting", "circle", "member", "discord", "notice");
    static final long COORDINATOR = 9;
    static final ChannelId NEWS = new ChannelId(CIRCLE.value() + 10);

    final MeetingHouse house;
    final PaperDiscord discord = new PaperDiscord();
    final PaperVoices voices;
    final StageServers servers = new StageServers();
    final List<SortedMap<Integer, List<Person>>> rounds = new ArrayList<>();
    final MeetingView meeting;
    private final HandWorker worker = new HandWorker();
    private Routes routes = new Routes();
    private BreakoutRoom room;
    private long interaction = 1;

    BreakoutStage(Transactions transactions) {
        this(new MeetingHouse(transactions).built());
    }

    BreakoutStage(MeetingHouse house) {
        this.house = house;
        voices = new PaperVoices(house.clock);
        meeting = house.announced(null);
        house.clock.pass(Duration.between(house.clock.instant(), meeting.start()));
        rounds.add(tables(List.of(1L, 2L), List.of(3L, 4L)));
        room = room(house.transactions, discord, voices);
        begin();
    }

    /** Persons with these accounts, table by table. */
    @SafeVarargs
    final SortedMap<Integer, List<Person>> tables(List<Long>... users) {
        SortedMap<Integer, List<Person>> tables = new TreeMap<>();
        for (List<Long> table : users) {
            tables.put(tables.size() + 1, table.stream().map(this::person).toList());
        }
        return tables;
    }

    private Person person(long user) {
        return house.members.of(CIRCLE, new UserId(user)).orElseGet(() -> {
            MeetingView early = house.announced(null);
            house.press(early, user, Answer.GOING);
            return house.members.of(CIRCLE, new UserId(user)).orElseThrow();
        });
    }

    /** The same rooms, looked after by somebody new, who may do it through other hands. */
    BreakoutRoom room(Transactions transactions, Messenger messenger, VoiceRooms hands) {
        return new BreakoutRoom(
                transactions,
                house.circles,
                house.meetings,
                (circle, id) -> List.copyOf(rounds),
                house.meetingRoom(TEXTS),
                hands,
                new Edge(messenger, servers, TEXTS, worker, house.clock),
                Duration.ZERO,
                house.clock);
    }

    /** As a bot that was started again. */
    void restart() {
        room = room(house.transactions, discord, voices);
        begin();
    }

    private void begin() {
        routes = new Routes();
        room.register(routes);
    }

    /** A second goes by. */
    void tend() {
        rings();
        rooms();
    }

    void rings() {
        room.ring();
    }

    void rooms() {
        room.tend();
    }

    void pass(Duration time) {
        house.clock.pass(time);
        tend();
    }

    Response press(String customId) {
        return coordinator(Language.JA).press(customId);
    }

    Response type(String command, Map<String, Object> options) {
        return coordinator(Language.JA).type(command, options);
    }

    /** Presses, and a second goes by. */
    void done(String customId) {
        press(customId);
        tend();
    }

    Visit coordinator(Language language) {
        return visit(COORDINATOR, language, true);
    }

    Visit visit(long user, Language language, boolean manages) {
        Caller caller = new Caller(
                CIRCLE, NEWS, new UserId(user), "Person " + user, language, Set.of(), manages, interaction++);
        return new Visit(routes, new CircleAuthority(house.circles), caller);
    }

    Optional<Breakout> breakout() {
        return new Breakouts(house.transactions, house.meetings, house.clock).find(CIRCLE, meeting.id());
    }

    String id(String route, Object... more) {
        StringBuilder id =
                new StringBuilder(route).append(':').append(meeting.id().value());
        for (Object part : more) {
            id.append(':').append(part);
        }
        return id.toString();
    }

    /** The texts of what stands in a channel, oldest first. */
    List<String> said(ChannelId channel) {
        return discord.in(channel).stream().map(PaperDiscord.Sheet::text).toList();
    }
}
