package dev.kizuna;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.discord.jda.DiscordAddress;
import dev.kizuna.i18n.Language;
import dev.kizuna.persistence.DatabaseSettings;
import dev.kizuna.rehearsal.MovableClock;
import dev.kizuna.rehearsal.Options;
import dev.kizuna.rehearsal.SmallDiscord;
import dev.kizuna.rehearsal.fidelity.OpenApiCheck;
import dev.kizuna.rehearsal.person.Act;
import dev.kizuna.rehearsal.person.Person;
import dev.kizuna.rehearsal.world.Guild;
import dev.kizuna.rehearsal.world.GuildPlan;
import dev.kizuna.rehearsal.world.Permission;
import dev.kizuna.sealing.Keys;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A small Discord with one server, and the real application beside it: everything but Discord itself is what runs in
 * production. The bot's clock begins on Thursday 5 November 2026, 10:00 in Japan, and runs.
 */
final class LiveCircle implements AutoCloseable {
    static final String NEWS = "news";
    static final String COORDINATORS = "coordinators";
    static final String HALL = "hall";
    /** A role with what voice channels by table need, which nobody has at first. */
    static final String VOICES = "voices";

    static final String OWNER = "owner";
    static final String COORDINATOR = "coordinator";
    private static final Instant BEGINNING = Instant.parse("2026-11-05T01:00:00Z");
    /** A busy machine may be slow, and no rule is about speed. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Options PATIENT = Options.standard().waiting(PATIENCE);

    static final long BOT = Permission.VIEW_CHANNEL
            | Permission.SEND_MESSAGES
            | Permission.ATTACH_FILES
            | Permission.READ_MESSAGE_HISTORY
            | Permission.CREATE_PUBLIC_THREADS
            | Permission.SEND_MESSAGES_IN_THREADS
            | Permission.CREATE_EVENTS;

    final SmallDiscord discord;
    final Guild guild;
    final MovableClock clock;
    final Installation installation;
    private Application application;

    private LiveCircle(Path folder, DatabaseSettings database, Options options, Language language, int members) {
        discord = SmallDiscord.start(options);
        clock = new MovableClock(Clock.offset(
                Clock.systemUTC(), Duration.between(Clock.systemUTC().instant(), BEGINNING)));
        String locale = language == Language.JA ? "ja" : "en-US";
        GuildPlan plan = discord.world()
                .found("circle")
                .locale(locale)
                .owner(OWNER)
                .role(COORDINATORS, Permission.MANAGE_EVENTS)
                .text(NEWS)
                .text("elsewhere")
                .voice(HALL)
                .role(VOICES, Permission.MANAGE_CHANNELS | Permission.MOVE_MEMBERS | Permission.CONNECT)
                .member(COORDINATOR, locale, COORDINATORS);
        for (int i = 1; i <= members; i++) {
            plan.member(name(i), locale);
        }
        guild = plan.bot(BOT).open();
        discord.person(OWNER).speak(locale);
        installation = new Installation(
                folder,
                database,
                Keys.inFile(folder.resolve("kizuna.keys")),
                new DiscordAddress(discord.token(), discord.api()),
                LocalTime.of(3, 30),
                ZoneId.of("Asia/Tokyo"),
                50);
        application = start();
    }

    /** With an H2 file in the folder. */
    static LiveCircle open(Path folder, Language language, int members) {
        return open(folder, PATIENT, language, members);
    }

    /** With a Discord that behaves otherwise. */
    static LiveCircle open(Path folder, Options options, Language language, int members) {
        DatabaseSettings file = DatabaseSettings.file(folder.resolve("kizuna"), folder.resolve("backups"));
        return new LiveCircle(folder, file, options, language, members);
    }

    /** With another database, and a Discord that behaves otherwise. */
    static LiveCircle open(Path folder, DatabaseSettings database, Options options, Language language, int members) {
        return new LiveCircle(folder, database, options, language, members);
    }

    /** With another database. */
    static LiveCircle open(Path folder, DatabaseSettings database, Language language, int members) {
        return new LiveCircle(folder, database, PATIENT, language, members);
    }

    /** The bot's. */
    Keys keys() {
        return installation.keys();
    }

    private Application start() {
        Application started = new Application(installation, clock);
        started.open();
        try {
            started.ready().get(2, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the bot did not get ready", e);
        }
        return started;
    }

    /** Stops the bot in order; Discord goes on. */
    void stop() {
        application.close();
    }

    /** Stops the bot in order and starts it anew on the same data. */
    void restart() {
        application.close();
        application = start();
    }

    Application application() {
        return application;
    }

    static String name(int member) {
        return String.format(Locale.ROOT, "m%04d", member);
    }

    Person owner() {
        return discord.person(OWNER);
    }

    Person coordinator() {
        return discord.person(COORDINATOR);
    }

    Person member(int number) {
        return discord.person(name(number));
    }

    long news() {
        return guild.channel(NEWS);
    }

    /** Sets the circle up as its owner does, with options at once. */
    void setUp(Language language) {
        Act setup = owner().run(
                        "/circle setup",
                        Map.of(
                                "channel",
                                NEWS,
                                "coordinators",
                                COORDINATORS,
                                "language",
                                language == Language.JA ? "ja" : "en"),
                        news())
                .settle(PATIENCE);
        assertThat(setup.answered()).isTrue();
    }

    /** Every message in the news channel that everybody sees, oldest first. */
    List<ObjectNode> cards() {
        return owner().messages(news()).stream()
                .filter(message -> (message.path("flags").asInt() & 64) == 0)
                .toList();
    }

    /** The custom id of the message's button with this label. */
    static String button(JsonNode message, String label) {
        return buttons(message).stream()
                .filter(button -> button.path("label").asText().equals(label))
                .map(button -> button.path("custom_id").asText())
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no button " + label + " in " + buttons(message)));
    }

    /** The menu of this route; missing where there is none. */
    static JsonNode menu(JsonNode node, String route) {
        if (node.path("custom_id").asText().startsWith(route + ":")) {
            return node;
        }
        for (JsonNode child : node) {
            JsonNode found = menu(child, route);
            if (!found.isMissingNode()) {
                return found;
            }
        }
        return MissingNode.getInstance();
    }

    static List<JsonNode> buttons(JsonNode node) {
        List<JsonNode> found = new ArrayList<>();
        if (node.isObject() && node.path("type").asInt() == 2 && node.has("style")) {
            found.add(node);
        }
        node.forEach(child -> found.addAll(buttons(child)));
        return found;
    }

    /** All words of a message, line by line. */
    static String words(JsonNode node) {
        StringBuilder words = new StringBuilder(node.path("content").asText());
        for (JsonNode part : node.path("components")) {
            words.append('\n').append(wordsOf(part));
        }
        return words.toString().strip();
    }

    private static String wordsOf(JsonNode part) {
        StringBuilder words =
                new StringBuilder(part.path("content").asText(part.path("label").asText()));
        part.path("components").forEach(child -> words.append('\n').append(wordsOf(child)));
        if (part.has("accessory")) {
            words.append('\n').append(wordsOf(part.path("accessory")));
        }
        return words.toString().strip();
    }

    /** Nothing was asked of Discord that Discord does not have, and nothing was said in a form that it does not take. */
    void checkWire() {
        assertThat(discord.complaints()).isEmpty();
        OpenApiCheck.assertAll(discord.log());
    }

    @Override
    public void close() {
        application.close();
        discord.close();
    }
}
