package dev.kizuna.rehearsal.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.wire.ApiError;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Threads and forum posts: their start and state. */
public final class Threads {
    private static final int ACTIVE_LIMIT = 1000;
    private static final int STARTED_THREAD = 18;
    private static final int STARTER_COPY = 21;

    private final World world;

    Threads(World world) {
        this.world = world;
    }

    /**
     * Starts a thread.
     *
     * @param starter the message that it hangs on, whose id it takes; null for one on its own
     * @throws ApiError 160004 where the message has a thread already, 160006 beyond the active threads of a server
     */
    public Channel start(Channel parent, User by, JsonNode body, @Nullable Message starter) {
        Guild guild = parent.guild();
        if (guild == null) {
            throw new ApiError(400, 50024, "Cannot execute action on this channel type");
        }
        if (starter != null && starter.thread != null) {
            throw new ApiError(400, 160004, "A thread has already been created for this message");
        }
        if (active(guild).size() >= ACTIVE_LIMIT) {
            throw new ApiError(400, 160006, "Maximum number of active threads reached");
        }
        Channel thread = lay(parent, guild, by, body, starter);
        ObjectNode created = thread.json().put("newly_created", true);
        if (by == world.bot()) {
            created.set("member", thread.membership(by.id()));
        }
        world.feed().inChannel("THREAD_CREATE", thread, Intents.GUILDS, created);
        mark(parent, thread, by, starter);
        return thread;
    }

    private Channel lay(Channel parent, Guild guild, User by, JsonNode body, @Nullable Message starter) {
        boolean alone = starter == null && parent.type() != Channel.FORUM;
        // Without a type Discord makes a private one.
        int type = alone ? body.path("type").asInt(Channel.PRIVATE_THREAD) : Channel.PUBLIC_THREAD;
        long id = starter == null ? world.snowflakes().next() : starter.id();
        Channel thread = new Channel(id, type, guild, null);
        thread.parent = parent;
        thread.owner = by.id();
        thread.data
                .put("name", body.path("name").asText())
                .put("rate_limit_per_user", body.path("rate_limit_per_user").asInt());
        String now = Json.time(world.clock().instant());
        int standard = parent.data.path("default_auto_archive_duration").asInt(4320);
        thread.data
                .putObject("thread_metadata")
                .put("archived", false)
                .put("locked", false)
                .put("invitable", body.path("invitable").asBoolean(true))
                .put("auto_archive_duration", body.path("auto_archive_duration").asInt(standard))
                .put("archive_timestamp", now)
                .put("create_timestamp", now);
        if (parent.type() == Channel.FORUM) {
            thread.data.set("applied_tags", Json.ids(Json.idsOf(body.path("applied_tags"))));
        }
        thread.crew.put(by.id(), world.clock().instant());
        return world.channels().add(thread);
    }

    /** What readers see of the start: the starter's copy inside, or a line in the parent. */
    private void mark(Channel parent, Channel thread, User by, @Nullable Message starter) {
        if (starter != null) {
            starter.thread = thread;
            world.messages().announce("MESSAGE_UPDATE", starter);
            world.messages().note(thread, by, STARTER_COPY, "", world.messages().reference(starter));
        } else if (thread.type() == Channel.PUBLIC_THREAD && parent.type() != Channel.FORUM) {
            ObjectNode reference = Json.object().put("channel_id", Json.id(thread.id()));
            world.messages().note(parent, by, STARTED_THREAD, thread.name(), reference);
        }
    }

    /** Not archived ones, newest first. */
    public List<Channel> active(Guild guild) {
        return guild.channels.values().stream()
                .filter(channel -> channel.isThread() && !channel.isArchived())
                .sorted(Comparator.comparingLong(Channel::id).reversed())
                .toList();
    }

    /** A channel's archived public ones, the last archived first. */
    public List<Channel> archived(Guild guild, Channel parent) {
        return guild.channels.values().stream()
                .filter(channel -> channel.type() == Channel.PUBLIC_THREAD && channel.isArchived())
                .filter(channel -> channel.parent == parent)
                .sorted(Comparator.comparing((Channel channel) -> channel.data
                                .path("thread_metadata")
                                .path("archive_timestamp")
                                .asText())
                        .reversed())
                .toList();
    }

    /** Archives or opens it, as it falls asleep by itself after days of silence. */
    public void archive(Channel thread, boolean archived) {
        edit(thread, Json.object().put("archived", archived));
    }

    public void edit(Channel thread, JsonNode changes) {
        Json.copy(changes, thread.data, "name", "rate_limit_per_user");
        if (changes.has("applied_tags")) {
            thread.data.set("applied_tags", Json.ids(Json.idsOf(changes.path("applied_tags"))));
        }
        ObjectNode metadata = (ObjectNode) thread.data.path("thread_metadata");
        if (changes.has("archived") && changes.path("archived").asBoolean() != thread.isArchived()) {
            metadata.put("archive_timestamp", Json.time(world.clock().instant()));
        }
        Json.copy(changes, metadata, "archived", "locked", "invitable", "auto_archive_duration");
        announce(thread);
    }

    public void delete(Channel thread) {
        world.channels().forget(thread);
        ObjectNode data = Json.object().put("id", Json.id(thread.id())).put("type", thread.type());
        Guild guild = thread.guild();
        Channel parent = thread.parent;
        if (guild != null && parent != null) {
            data.put("guild_id", Json.id(guild.id())).put("parent_id", Json.id(parent.id()));
            Message starter = parent.messages.get(thread.id());
            if (starter != null) {
                starter.thread = null;
            }
        }
        world.feed().inChannel("THREAD_DELETE", thread, Intents.GUILDS, data);
    }

    static void demandOpen(Channel thread) {
        if (thread.isArchived()) {
            throw new ApiError(400, 50083, "Thread is archived");
        }
    }

    /** Writing into an archived thread opens it, unless it is locked. */
    void wake(Channel thread) {
        if (thread.isArchived()) {
            if (thread.isLocked()) {
                demandOpen(thread);
            }
            edit(thread, Json.object().put("archived", false));
        }
    }

    private void announce(Channel thread) {
        world.feed().inChannel("THREAD_UPDATE", thread, Intents.GUILDS, thread.json());
    }
}
