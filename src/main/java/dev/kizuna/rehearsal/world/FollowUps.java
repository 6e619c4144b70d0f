package dev.kizuna.rehearsal.world;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kizuna.rehearsal.wire.ApiError;
import dev.kizuna.rehearsal.wire.Call;
import java.time.Duration;
import java.util.List;

/** What the bot says after its first answer, with the interaction's token, for 15 minutes. */
public final class FollowUps {
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(15);

    private final World world;

    FollowUps(World world) {
        this.world = world;
    }

    /** @throws ApiError 50027 where the token is unknown or has died, 10015 before the first answer */
    public Interaction by(String token) {
        Interaction interaction = world.interactions().behind(token);
        if (interaction == null
                || interaction
                        .raisedAt()
                        .plus(TOKEN_LIFE)
                        .isBefore(world.clock().instant())) {
            throw new ApiError(401, 50027, "Invalid Webhook Token");
        }
        if (interaction.state() != Interaction.State.ANSWERED) {
            throw new ApiError(404, 10015, "Unknown Webhook");
        }
        return interaction;
    }

    /** The first one after a deferred answer becomes that answer, and is ephemeral or not as that was. */
    public Message send(Interaction interaction, JsonNode body, List<Call.Upload> files) {
        Message original = interaction.original();
        if (original != null && original.is(Message.LOADING) && world.messages().exists(original)) {
            edit(interaction, original, body, files);
            return original;
        }
        boolean ephemeral = (body.path("flags").asInt() & Message.EPHEMERAL) != 0;
        Message message = world.messages().answer(interaction, ephemeral, body, files, 0);
        interaction.followUps.add(message);
        return message;
    }

    /** @throws ApiError 10008 where the interaction has no such message */
    public Message original(Interaction interaction) {
        Message original = interaction.original();
        if (original == null || !world.messages().exists(original)) {
            throw new ApiError(404, 10008, "Unknown Message");
        }
        return original;
    }

    /** @throws ApiError 10008 where no message of this id was sent with the token */
    public Message message(Interaction interaction, long id) {
        Message original = interaction.original();
        if (original != null && original.id() == id) {
            return original(interaction);
        }
        return interaction.followUps().stream()
                .filter(message -> message.id() == id && world.messages().exists(message))
                .findFirst()
                .orElseThrow(() -> new ApiError(404, 10008, "Unknown Message"));
    }

    public void edit(Interaction interaction, Message message, JsonNode changes, List<Call.Upload> files) {
        world.messages().edit(message, changes, files);
        interaction.settled().complete(interaction);
    }

    public void delete(Interaction interaction, Message message) {
        world.messages().delete(message);
        interaction.settled().complete(interaction);
    }
}
