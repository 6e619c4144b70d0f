package dev.kizuna.rehearsal.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A place for messages or voices: a server's channel, a thread, or a direct channel between the bot and a person. */
public final class Channel {
    public static final int TEXT = 0;
    public static final int DM = 1;
    public static final int VOICE = 2;
    public static final int CATEGORY = 4;
    public static final int PUBLIC_THREAD = 11;
    public static final int PRIVATE_THREAD = 12;
    public static final int FORUM = 15;

    private final long id;
    private final int type;
    private final @Nullable Guild guild;
    private final @Nullable User recipient;
    final ObjectNode data = Json.object();
    final Map<Long, Overwrite> overwrites = new LinkedHashMap<>();
    final NavigableMap<Long, Message> messages = new TreeMap<>();
    /** A thread's members and since when. */
    final Map<Long, Instant> crew = new LinkedHashMap<>();

    @Nullable
    Channel parent;

    long owner;

    Channel(long id, int type, @Nullable Guild guild, @Nullable User recipient) {
        this.id = id;
        this.type = type;
        this.guild = guild;
        this.recipient = recipient;
    }

    public long id() {
        return id;
    }

    public int type() {
        return type;
    }

    public @Nullable Guild guild() {
        return guild;
    }

    /** The person at the other end of a direct channel. */
    public @Nullable User recipient() {
        return recipient;
    }

    public @Nullable Channel parent() {
        return parent;
    }

    public String name() {
        return data.path("name").asText();
    }

    public long owner() {
        return owner;
    }

    public boolean isThread() {
        return type == PUBLIC_THREAD || type == PRIVATE_THREAD;
    }

    public boolean holdsVoices() {
        return type == VOICE;
    }

    public boolean holdsMessages() {
        return type != CATEGORY && type != FORUM;
    }

    public boolean isArchived() {
        return data.path("thread_metadata").path("archived").asBoolean();
    }

    public boolean isLocked() {
        return data.path("thread_metadata").path("locked").asBoolean();
    }

    public ObjectNode json() {
        ObjectNode json =
                data.deepCopy().put("id", Json.id(id)).put("type", type).put("flags", 0);
        json.put("last_message_id", messages.isEmpty() ? null : Json.id(messages.lastKey()));
        if (guild == null) {
            json.putArray("recipients").add(recipient == null ? Json.object() : recipient.json());
            return json;
        }
        json.put("guild_id", Json.id(guild.id()));
        json.put("parent_id", parent == null ? null : Json.id(parent.id));
        if (isThread()) {
            long shown = messages.values().stream().filter(Message::isPublic).count();
            json.put("owner_id", Json.id(owner))
                    .put("message_count", shown)
                    .put("total_message_sent", shown)
                    .put("member_count", crew.size());
        } else {
            json.set(
                    "permission_overwrites",
                    Json.array(overwrites.values().stream().map(Overwrite::json).toList()));
        }
        return json;
    }

    ObjectNode membership(long user) {
        return Json.object()
                .put("id", Json.id(id))
                .put("user_id", Json.id(user))
                .put("join_timestamp", Json.time(crew.getOrDefault(user, Instant.EPOCH)))
                .put("flags", 0);
    }
}
