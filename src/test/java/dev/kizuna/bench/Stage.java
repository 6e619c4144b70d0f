package dev.kizuna.bench;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.Options;
import dev.kizuna.rehearsal.SmallDiscord;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.person.Act;
import dev.kizuna.rehearsal.person.Person;
import dev.kizuna.rehearsal.world.Guild;
import dev.kizuna.rehearsal.world.GuildPlan;
import dev.kizuna.rehearsal.world.Permission;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A small Discord with one server full of people for one bot. */
final class Stage implements AutoCloseable {
    private static final String NEWS = "お知らせ";
    private static final String COORDINATOR = "世話人";
    private static final List<String> ANSWERS = List.of("参加します", "未定です", "欠席します");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long BOT_PERMISSIONS = Permission.VIEW_CHANNEL
            | Permission.SEND_MESSAGES
            | Permission.ATTACH_FILES
            | Permission.READ_MESSAGE_HISTORY
            | Permission.CREATE_PUBLIC_THREADS
            | Permission.SEND_MESSAGES_IN_THREADS
            | Permission.CREATE_EVENTS;

    private final SmallDiscord discord = SmallDiscord.start(
            Options.standard().remembering(1_000).with(gateway -> gateway.identifySpacing(Duration.ZERO)));
    private final long news;
    private final Person coordinator;
    private final List<Person> people;

    Stage(int members) {
        List<String> names =
                IntStream.rangeClosed(1, members).mapToObj(n -> "会員" + n).toList();
        GuildPlan plan = discord.world().found("乙訓つながりの会").owner(COORDINATOR).text(NEWS);
        names.forEach(name -> plan.member(name, "ja"));
        Guild guild = plan.bot(BOT_PERMISSIONS).open();
        news = guild.channel(NEWS);
        coordinator = discord.person(COORDINATOR);
        people = discord.people().stream()
                .filter(person -> person.id() != coordinator.id())
                .toList();
    }

    SmallDiscord discord() {
        return discord;
    }

    /** The bare bot's card, which Discord itself puts up. */
    Card bareCard() {
        var buttons = Json.array();
        ANSWERS.forEach(label -> buttons.add(Json.object()
                .put("type", 2)
                .put("style", 2)
                .put("label", label)
                .put("custom_id", "floor." + ANSWERS.indexOf(label))));
        ObjectNode row = Json.object().put("type", 1);
        row.set("components", buttons);
        ObjectNode body = Json.object().put("content", "第42回 乙訓つながりの会");
        body.set("components", Json.array().add(row));
        var world = discord.world();
        long message = world.inside(() -> world.messages()
                .post(world.channels().get(news), world.bot(), body, List.of())
                .id());
        return new Card(people, news, message, ANSWERS, 0);
    }

    void setUpCircle() {
        await().atMost(PATIENCE).until(() -> !coordinator.commands(news).isEmpty());
        coordinator.run("/circle setup", Map.of("channel", NEWS), news).settle(PATIENCE);
    }

    /** A meeting that a coordinator creates and announces through the bot. */
    Card announce(String title, int capacity) {
        Map<String, Object> plan = Map.of("title", title, "when", "来週の金曜 14時〜16時", "capacity", capacity);
        coordinator.run("/meeting create", plan, news).settle(PATIENCE);
        Act preview = coordinator.run("/meeting announce", Map.of(), news).settle(PATIENCE);
        long shown = Json.id(preview.message().path("id"));
        coordinator.press(news, shown, "案内を出す").settle(PATIENCE);
        ObjectNode card = coordinator.messages(news).stream()
                .filter(message -> message.toString().contains(title)
                        && message.toString().contains(ANSWERS.get(0))
                        && message.path("flags").asInt() % 128 < 64)
                .reduce((first, second) -> second)
                .orElseThrow();
        return new Card(people, news, Json.id(card.path("id")), ANSWERS, capacity);
    }

    /** What the coordinator typed, and the answer to it. */
    Act typed(String command, Map<String, ?> options) {
        return coordinator.run(command, options, news).settle(PATIENCE);
    }

    /** The coordinator presses a button on the answer. */
    Act pressed(Act shown, String label) {
        return coordinator
                .press(news, Json.id(shown.message().path("id")), label)
                .settle(PATIENCE);
    }

    @Override
    public void close() {
        discord.close();
    }
}
