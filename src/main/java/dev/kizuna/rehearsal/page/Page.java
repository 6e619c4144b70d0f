package dev.kizuna.rehearsal.page;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kizuna.rehearsal.MovableClock;
import dev.kizuna.rehearsal.SmallDiscord;
import dev.kizuna.rehearsal.cast.Cast;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.world.Guild;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The page at the small Discord's own address, for one server of it. */
public final class Page implements AutoCloseable {
    /** A typed date means this zone: the page shows all times in it. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private final MovableClock clock;
    private final Sights sights;
    private final Deeds deeds;
    private final News news;
    private final Runnable deaf;

    private Page(SmallDiscord discord, Guild guild, Cast cast, MovableClock clock) {
        this.clock = clock;
        this.sights = new Sights(discord, guild, cast);
        this.deeds = new Deeds(discord, guild);
        this.news = new News();
        this.deaf = discord.listen(news::tell);
        clock.onMove(news::tell);
    }

    /**
     * Hangs the page beside the API; it is there until the small Discord closes.
     *
     * @param cast tells what the small Discord does not know of its people: reading, office, field, who coordinates
     * @param clock the bot's clock, which the page shows and moves forward
     */
    public static Page open(SmallDiscord discord, Guild guild, Cast cast, MovableClock clock) {
        var page = new Page(discord, guild, cast, clock);
        discord.mount("/", new StaticFiles());
        var desk = new Desk();
        desk.read("people", query -> page.sights.people());
        desk.read("view", query -> page.sights.view(query.id("as")));
        desk.read("commands", query -> page.sights.commands(query.id("as"), query.id("channel")));
        desk.read("messages", query -> page.sights.messages(query.id("as"), query.id("channel")));
        desk.read("clock", query -> page.time());
        desk.change("clock", page::move);
        desk.change("act", page.deeds::perform);
        discord.mount("/_sim/", desk);
        discord.mount("/_sim/events", page.news);
        return page;
    }

    private JsonNode time() {
        return Json.object().put("now", clock.instant().toString());
    }

    /** Moves the clock by an ISO duration ({@code forward}) or to a local time ({@code to}); back is refused. */
    private JsonNode move(JsonNode step) {
        try {
            Duration duration = step.has("to")
                    ? Duration.between(
                            clock.instant(),
                            LocalDateTime.parse(step.path("to").asText()).atZone(ZONE))
                    : Duration.parse(step.path("forward").asText());
            clock.forward(duration);
            return time();
        } catch (DateTimeException | IllegalArgumentException e) {
            return Json.object().put("refused", e.getMessage());
        }
    }

    @Override
    public void close() {
        deaf.run();
        news.close();
    }
}
