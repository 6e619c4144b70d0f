package dev.kizuna.rehearsal.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.wire.ApiError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All places for messages: servers' channels with their overwrites; threads are added by {@link Threads}. */
public final class Channels {
    private static final int LIMIT_PER_GUILD = 500;
    private static final String[] SETTINGS = {
        "name",
        "topic",
        "nsfw",
        "rate_limit_per_user",
        "position",
        "bitrate",
        "user_limit",
        "default_auto_archive_duration",
        "available_tags",
        "default_reaction_emoji",
        "default_sort_order",
        "default_forum_layout"
    };

    private final World world;
    private final Map<Long, Channel> byId = new LinkedHashMap<>();

    Channels(World world) {
        this.world = world;
    }

    /** @throws ApiError 10003 */
    public Channel get(long id) {
        Channel channel = byId.get(id);
        if (channel == null) {
            throw new ApiError(404, 10003, "Unknown Channel");
        }
        return channel;
    }

    Channel add(Channel channel) {
        byId.put(channel.id(), channel);
        Guild guild = channel.guild();
        if (guild != null) {
            guild.channels.put(channel.id(), channel);
        }
        return channel;
    }

    /** In a category and without overwrites of its own it takes over those of the category.
     *
     * @throws ApiError 30013 beyond 500 channels
     */
    public Channel create(Guild guild, JsonNode body) {
        long count = guild.channels.values().stream()
                .filter(channel -> !channel.isThread())
                .count();
        if (count >= LIMIT_PER_GUILD) {
            throw new ApiError(400, 30013, "Maximum number of guild channels reached (500)");
        }
        Channel channel =
                new Channel(world.snowflakes().next(), body.path("type").asInt(), guild, null);
        channel.data.put("nsfw", false).put("rate_limit_per_user", 0).put("position", count);
        if (channel.type() == Channel.VOICE) {
            channel.data.put("bitrate", 64_000).put("user_limit", 0).putNull("rtc_region");
        } else {
            channel.data.putNull("topic");
        }
        if (channel.type() == Channel.FORUM) {
            channel.data.putArray("available_tags");
        }
        set(channel, body);
        if (channel.parent != null && !body.has("permission_overwrites")) {
            channel.overwrites.putAll(channel.parent.overwrites);
        }
        add(channel);
        world.feed().inGuild("CHANNEL_CREATE", guild, Intents.GUILDS, channel.json());
        return channel;
    }

    public void edit(Channel channel, JsonNode changes) {
        set(channel, changes);
        announce(channel);
    }

    private void set(Channel channel, JsonNode body) {
        Json.copy(body, channel.data, SETTINGS);
        channel.data.path("available_tags").forEach(tag -> {
            if (!Json.has(tag, "id")) {
                ((ObjectNode) tag).put("id", Json.id(world.snowflakes().next())).put("moderated", false);
            }
        });
        if (body.has("parent_id")) {
            channel.parent = byId.get(Json.id(body.path("parent_id")));
        }
        if (body.has("permission_overwrites")) {
            channel.overwrites.clear();
            body.path("permission_overwrites").forEach(node -> put(channel, Json.id(node.path("id")), node));
        }
    }

    public void overwrite(Channel channel, long target, JsonNode body) {
        put(channel, target, body);
        announce(channel);
    }

    private static void put(Channel channel, long target, JsonNode body) {
        boolean ofMember = body.path("type").asInt() == 1;
        long allow = body.path("allow").asLong();
        channel.overwrites.put(
                target, new Overwrite(target, ofMember, allow, body.path("deny").asLong()));
    }

    /** @throws ApiError 10009 where there is none for the target */
    public void clearOverwrite(Channel channel, long target) {
        if (channel.overwrites.remove(target) == null) {
            throw new ApiError(404, 10009, "Unknown Overwrite");
        }
        announce(channel);
    }

    /** With its threads; what stood in a category stays, and whoever sat in a voice channel sits nowhere. */
    public void delete(Channel channel) {
        Guild guild = channel.guild();
        if (guild == null) {
            return;
        }
        List<Channel> threads = guild.channels.values().stream()
                .filter(each -> each.parent == channel && each.isThread())
                .toList();
        threads.forEach(world.threads()::delete);
        forget(channel);
        world.feed().inGuild("CHANNEL_DELETE", guild, Intents.GUILDS, channel.json());
        world.voices().close(guild, channel);
        guild.channels.values().stream().filter(each -> each.parent == channel).forEach(orphan -> {
            orphan.parent = null;
            announce(orphan);
        });
    }

    void forget(Channel channel) {
        byId.remove(channel.id());
        Guild guild = channel.guild();
        if (guild != null) {
            guild.channels.remove(channel.id());
        }
    }

    private void announce(Channel channel) {
        Guild guild = channel.guild();
        if (guild != null) {
            world.feed().inGuild("CHANNEL_UPDATE", guild, Intents.GUILDS, channel.json());
        }
    }
}
