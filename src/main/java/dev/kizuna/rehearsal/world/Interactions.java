package dev.kizuna.rehearsal.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Components;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.wire.ApiError;
import dev.kizuna.rehearsal.wire.Call;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What persons ask of the bot, and its first answers: within 3 seconds, once, by token. */
public final class Interactions {
    private Duration patience = Duration.ofSeconds(3);

    private final World world;
    private final Map<Long, Interaction> byId = new HashMap<>();
    private final Map<String, Interaction> byToken = new HashMap<>();

    Interactions(World world) {
        this.world = world;
    }

    /** A slash command, or ({@link Interaction#AUTOCOMPLETE}) one that is still being typed. */
    public Interaction command(User user, Channel channel, int type, ObjectNode data) {
        return raise(type, user, channel, null, null, data);
    }

    public Interaction component(User user, Message source, ObjectNode data) {
        return raise(Interaction.COMPONENT, user, source.channel(), source, null, data);
    }

    /** How long an interaction waits for its answer; 3 seconds unless told. */
    public void waitFor(Duration other) {
        patience = other;
    }

    /** A submitted form; without an opener a forged one. */
    public Interaction form(User user, Channel channel, @Nullable Interaction opener, ObjectNode data) {
        Message source = opener == null ? null : opener.source();
        return raise(Interaction.FORM, user, channel, source, opener, data);
    }

    private Interaction raise(
            int type,
            User user,
            Channel channel,
            @Nullable Message source,
            @Nullable Interaction opener,
            ObjectNode data) {
        long id = world.snowflakes().next();
        Interaction interaction = new Interaction(
                id,
                world.newToken(),
                type,
                user,
                channel,
                source,
                opener,
                world.clock().instant());
        byId.put(id, interaction);
        byToken.put(interaction.token(), interaction);
        CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> world.inside(() -> giveUp(interaction)));
        Guild guild = channel.guild();
        if (guild == null || guild.member(world.bot().id()) != null) {
            ObjectNode payload = Invocation.payload(world, interaction, data);
            world.feed().toBot("INTERACTION_CREATE", guild == null ? 0 : guild.id(), Intents.NONE, payload);
        }
        return interaction;
    }

    private void giveUp(Interaction interaction) {
        if (interaction.state == Interaction.State.WAITING) {
            interaction.state = Interaction.State.FAILED;
            close(interaction, "INTERACTION_FAILED");
            interaction.settled().complete(interaction);
        }
    }

    /**
     * The interaction that a first answer is meant for.
     *
     * @throws ApiError 10062 where it is unknown or too late, 40060 where it was answered before
     */
    public Interaction waiting(long id, String token) {
        Interaction interaction = byId.get(id);
        if (interaction == null || !interaction.token().equals(token)) {
            throw new ApiError(404, 10062, "Unknown interaction");
        }
        if (interaction.state == Interaction.State.ANSWERED) {
            interaction.refused = 40060;
            throw new ApiError(400, 40060, "Interaction has already been acknowledged.");
        }
        if (interaction.raisedAt().plus(patience).isBefore(world.clock().instant())) {
            giveUp(interaction);
        }
        if (interaction.state == Interaction.State.FAILED) {
            interaction.refused = 10062;
            throw new ApiError(404, 10062, "Unknown interaction");
        }
        return interaction;
    }

    /** The interaction behind a webhook token; null where there is none. */
    @Nullable
    Interaction behind(String token) {
        return byToken.get(token);
    }

    public @Nullable Interaction find(long id) {
        return byId.get(id);
    }

    /** Remembers that Discord refused an answer; the interaction goes on waiting. */
    public void refuse(Interaction interaction, ApiError error) {
        interaction.refused = error.code();
    }

    /** Callback 4. */
    public void reply(Interaction interaction, JsonNode data, List<Call.Upload> files) {
        boolean ephemeral = (data.path("flags").asInt() & Message.EPHEMERAL) != 0;
        interaction.original = world.messages().answer(interaction, ephemeral, data, files, 0);
        answered(interaction, 4);
        interaction.settled().complete(interaction);
    }

    /** Callback 5. */
    public void deferReply(Interaction interaction, boolean ephemeral) {
        interaction.original =
                world.messages().answer(interaction, ephemeral, Json.object(), List.of(), Message.LOADING);
        answered(interaction, 5);
    }

    /** Callback 6. */
    public void deferUpdate(Interaction interaction) {
        interaction.original = interaction.source();
        answered(interaction, 6);
        interaction.settled().complete(interaction);
    }

    /** Callback 7. */
    public void update(Interaction interaction, JsonNode data, List<Call.Upload> files) {
        Message source = interaction.source();
        if (source != null) {
            world.messages().edit(source, data, files);
        }
        interaction.original = source;
        answered(interaction, 7);
        interaction.settled().complete(interaction);
    }

    /** Callback 8. */
    public void suggest(Interaction interaction, ArrayNode choices) {
        interaction.choices = choices.deepCopy();
        answered(interaction, 8);
        interaction.settled().complete(interaction);
    }

    /** Callback 9. */
    public void openForm(Interaction interaction, ObjectNode form) {
        ObjectNode numbered = form.deepCopy();
        Components.number(numbered.path("components"));
        interaction.form = numbered;
        interaction.user().form = interaction;
        answered(interaction, 9);
        interaction.settled().complete(interaction);
        world.feed().toPerson("FORM_OPENED", interaction.channel(), interaction.user(), numbered);
    }

    private void answered(Interaction interaction, int callback) {
        interaction.state = Interaction.State.ANSWERED;
        interaction.callback = callback;
        interaction.answeredNanos = System.nanoTime();
        close(interaction, "INTERACTION_ANSWERED");
    }

    private void close(Interaction interaction, String type) {
        ObjectNode data = Json.object().put("id", Json.id(interaction.id())).put("callback", interaction.callback);
        world.feed().toPerson(type, interaction.channel(), interaction.user(), data);
        interaction.closed().complete(interaction);
    }
}
