package dev.kizuna.rehearsal.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a bot is told when it comes in: itself, and every server it is in. */
public final class Welcome {
    private static final int LARGE = 250;

    private final World world;

    Welcome(World world) {
        this.world = world;
    }

    /** READY without what belongs to the session. */
    public ObjectNode ready() {
        ObjectNode json = Json.object();
        json.set("user", Users.self(world.bot()));
        json.putObject("application").put("id", Json.id(world.bot().id())).put("flags", 0);
        json.putArray("private_channels");
        json.putArray("relationships");
        return json;
    }

    /** GUILD_CREATE of every server that the bot is in, by id. */
    public Map<Long, ObjectNode> guildCreates() {
        Map<Long, ObjectNode> guilds = new LinkedHashMap<>();
        for (Guild guild : world.guilds().all()) {
            if (guild.member(world.bot().id()) != null) {
                guilds.put(guild.id(), guildCreate(guild));
            }
        }
        return guilds;
    }

    /** All channels, the threads that the bot sees, and of members itself and those in voice channels. */
    ObjectNode guildCreate(Guild guild) {
        User bot = world.bot();
        Member self = world.members().get(guild, bot.id());
        ObjectNode json = guild.json()
                .put("joined_at", self.bare().path("joined_at").asText())
                .put("large", guild.members.size() > LARGE)
                .put("unavailable", false)
                .put("member_count", guild.members.size());
        json.set(
                "channels",
                Json.array(guild.channels.values().stream()
                        .filter(channel -> !channel.isThread())
                        .map(Channel::json)
                        .toList()));
        json.set(
                "threads",
                Json.array(world.threads().active(guild).stream()
                        .filter(thread -> world.powers().sees(bot, thread))
                        .map(thread -> joined(thread, bot))
                        .toList()));
        json.set(
                "members",
                Json.array(guild.members.values().stream()
                        .filter(member -> member == self
                                || guild.voices.containsKey(member.user().id()))
                        .map(Member::json)
                        .toList()));
        json.set("voice_states", world.voices().states(guild));
        json.set("guild_scheduled_events", Json.array(world.events().all(guild)));
        List.of("presences", "stage_instances", "soundboard_sounds").forEach(json::putArray);
        return json;
    }

    private static ObjectNode joined(Channel thread, User bot) {
        ObjectNode json = thread.json();
        if (thread.crew.containsKey(bot.id())) {
            json.set("member", thread.membership(bot.id()));
        }
        return json;
    }

    /** Members by ids, or by the beginning of their name; a limit of 0 is none. */
    public List<ObjectNode> members(long guildId, List<Long> users, String prefix, int limit) {
        Guild guild = world.guilds().get(guildId);
        String start = prefix.toLowerCase(Locale.ROOT);
        return guild.members.values().stream()
                .filter(member -> users.isEmpty()
                        ? member.user().name().toLowerCase(Locale.ROOT).startsWith(start)
                        : users.contains(member.user().id()))
                .limit(limit > 0 ? limit : Long.MAX_VALUE)
                .map(Member::json)
                .toList();
    }
}
