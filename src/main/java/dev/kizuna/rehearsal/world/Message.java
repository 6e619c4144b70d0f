package dev.kizuna.rehearsal.world;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Components;
import dev.kizuna.rehearsal.json.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One message, for everyone in its channel or (ephemeral) for one reader alone. */
public final class Message {
    public static final int HAS_THREAD = 1 << 5;
    public static final int EPHEMERAL = 1 << 6;
    public static final int LOADING = 1 << 7;
    public static final int SILENT = 1 << 12;
    public static final int COMPONENTS_V2 = 1 << 15;

    private final long id;
    private final Channel channel;
    private final User author;
    private final int type;
    private final Instant sentAt;
    private final long reader;
    private final @Nullable Interaction origin;
    String content = "";
    ArrayNode embeds = Json.array();
    ArrayNode components = Json.array();
    List<Attachment> attachments = new ArrayList<>();
    Mentions mentions = Mentions.NONE;
    int flags;
    boolean pinned;

    @Nullable
    String nonce;

    @Nullable
    Instant editedAt;

    @Nullable
    ObjectNode reference;

    @Nullable
    ObjectNode poll;

    @Nullable
    Channel thread;
    /** Who reacted, by emoji. */
    final Map<String, Set<Long>> reactions = new LinkedHashMap<>();

    Message(
            long id,
            Channel channel,
            User author,
            int type,
            Instant sentAt,
            long reader,
            @Nullable Interaction origin) {
        this.id = id;
        this.channel = channel;
        this.author = author;
        this.type = type;
        this.sentAt = sentAt;
        this.reader = reader;
        this.origin = origin;
    }

    public long id() {
        return id;
    }

    public Channel channel() {
        return channel;
    }

    public User author() {
        return author;
    }

    public boolean isPublic() {
        return reader == 0;
    }

    public boolean isVisibleTo(User user) {
        return reader == 0 || reader == user.id();
    }

    long reader() {
        return reader;
    }

    public boolean is(int flag) {
        return (flags & flag) != 0;
    }

    public ArrayNode components() {
        return components;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public boolean isPinned() {
        return pinned;
    }

    String text() {
        return content + "\n" + Components.text(components);
    }

    /** As REST answers it: without the server's id. */
    public ObjectNode json() {
        ObjectNode json = Json.object()
                .put("id", Json.id(id))
                .put("channel_id", Json.id(channel.id()))
                .put("type", type)
                .put("content", content)
                .put("timestamp", Json.time(sentAt))
                .put("edited_timestamp", editedAt == null ? null : Json.time(editedAt))
                .put("tts", false)
                .put("pinned", pinned)
                .put("flags", flags | (reader == 0 ? 0 : EPHEMERAL) | (thread == null ? 0 : HAS_THREAD))
                .put("nonce", nonce);
        json.set("author", author.json());
        json.set("embeds", embeds.deepCopy());
        json.set("components", components.deepCopy());
        json.set(
                "attachments",
                Json.array(attachments.stream().map(Attachment::json).toList()));
        mentions.write(json);
        if (!reactions.isEmpty()) {
            json.set("reactions", Reactions.json(reactions, author.id()));
        }
        if (reference != null) {
            json.set("message_reference", reference);
        }
        if (poll != null) {
            json.set("poll", poll.deepCopy());
        }
        if (thread != null) {
            json.set("thread", thread.json());
        }
        if (origin != null) {
            String application = Json.id(author.id());
            json.put("application_id", application).put("webhook_id", application);
            json.set("interaction_metadata", origin.metadata());
        }
        return json;
    }

    /** As the gateway carries it. An ephemeral message names no server there. */
    ObjectNode event() {
        ObjectNode json = json();
        Guild guild = channel.guild();
        if (guild != null && reader == 0) {
            json.put("guild_id", Json.id(guild.id()));
            Member member = guild.member(author.id());
            if (member != null) {
                json.set("member", member.bare());
            }
        }
        return json;
    }
}
