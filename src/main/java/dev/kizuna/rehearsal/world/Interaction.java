package dev.kizuna.rehearsal.world;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One thing that a person asked of the bot, and how far its answer has come. */
public final class Interaction {
    public static final int COMMAND = 2;
    public static final int COMPONENT = 3;
    public static final int AUTOCOMPLETE = 4;
    public static final int FORM = 5;

    /** Whether the bot may still give its first answer. */
    public enum State {
        WAITING,
        ANSWERED,
        FAILED
    }

    private final long id;
    private final String token;
    private final int type;
    private final User user;
    private final Channel channel;
    private final @Nullable Message source;
    private final @Nullable Interaction opener;
    private final Instant raisedAt;
    private final long raisedNanos;
    private final CompletableFuture<Interaction> closed = new CompletableFuture<>();
    private final CompletableFuture<Interaction> settled = new CompletableFuture<>();
    State state = State.WAITING;
    int callback;
    int refused;
    long answeredNanos;

    @Nullable
    Message original;

    @Nullable
    ArrayNode choices;

    @Nullable
    ObjectNode form;

    final List<Message> followUps = new ArrayList<>();

    Interaction(
            long id,
            String token,
            int type,
            User user,
            Channel channel,
            @Nullable Message source,
            @Nullable Interaction opener,
            Instant raisedAt) {
        this.id = id;
        this.token = token;
        this.type = type;
        this.user = user;
        this.channel = channel;
        this.source = source;
        this.opener = opener;
        this.raisedAt = raisedAt;
        this.raisedNanos = System.nanoTime();
    }

    public long id() {
        return id;
    }

    public String token() {
        return token;
    }

    public int type() {
        return type;
    }

    public User user() {
        return user;
    }

    public Channel channel() {
        return channel;
    }

    /** The message whose component was used, also when a form came between. */
    public @Nullable Message source() {
        return source;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public State state() {
        return state;
    }

    /** Discord's number for the kind of the first answer; 0 before. */
    public int callback() {
        return callback;
    }

    /** The error code of the last refused answer; 0 for none. */
    public int refused() {
        return refused;
    }

    public long latencyNanos() {
        return answeredNanos - raisedNanos;
    }

    public @Nullable Message original() {
        return original;
    }

    public List<Message> followUps() {
        return followUps;
    }

    public @Nullable ArrayNode choices() {
        return choices;
    }

    public @Nullable ObjectNode form() {
        return form;
    }

    /** Done when answered or failed. */
    public CompletableFuture<Interaction> closed() {
        return closed;
    }

    /** Done when the answer's content is there, or it failed. */
    public CompletableFuture<Interaction> settled() {
        return settled;
    }

    /** As messages that answer it tell of it. */
    ObjectNode metadata() {
        ObjectNode json = Json.object().put("id", Json.id(id)).put("type", type);
        json.set("user", user.json());
        json.set("authorizing_integration_owners", owners());
        if (source != null) {
            json.put("interacted_message_id", Json.id(source.id()));
        }
        if (opener != null) {
            json.set("triggering_interaction_metadata", opener.metadata());
        }
        return json;
    }

    /** By whom the application was installed: the server, or in direct channels nobody in particular. */
    ObjectNode owners() {
        Guild guild = channel.guild();
        return Json.object().put("0", guild == null ? "0" : Json.id(guild.id()));
    }
}
