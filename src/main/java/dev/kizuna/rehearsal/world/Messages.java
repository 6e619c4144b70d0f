package dev.kizuna.rehearsal.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.wire.ApiError;
import dev.kizuna.rehearsal.wire.Call;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Messages: written, edited, deleted, and who hears of it. Bodies are checked by the rules before they come here. */
public final class Messages {
    private static final int ORDINARY = 0;
    private static final int REPLY = 19;
    private static final int COMMAND_ANSWER = 20;

    private final World world;
    private final Nonces nonces;

    Messages(World world) {
        this.world = world;
        this.nonces = new Nonces(world.clock());
    }

    /** @throws ApiError 10008 where there is none, or it is somebody's ephemeral one */
    public Message get(Channel channel, long id) {
        Message message = channel.messages.get(id);
        if (message == null || !message.isPublic()) {
            throw new ApiError(404, 10008, "Unknown Message");
        }
        return message;
    }

    /** Also an ephemeral one, for its reader; null where there is none that the user sees. */
    public @Nullable Message find(Channel channel, long id, User user) {
        Message message = channel.messages.get(id);
        return message == null || !message.isVisibleTo(user) ? null : message;
    }

    /** Oldest first, ephemeral ones among them. */
    public List<Message> all(Channel channel) {
        return List.copyOf(channel.messages.values());
    }

    public boolean exists(Message message) {
        return message.channel().messages.get(message.id()) == message;
    }

    /**
     * Writes a message into a channel. The same nonce with {@code enforce_nonce} within some minutes gives the message
     * that was written first.
     *
     * @throws ApiError 50007, 50278 where a direct channel is closed; 50083 in a locked thread
     */
    public Message post(Channel channel, User author, JsonNode body, List<Call.Upload> files) {
        String nonce = Json.has(body, "nonce") ? body.path("nonce").asText() : null;
        if (nonce != null && body.path("enforce_nonce").asBoolean()) {
            Message earlier = nonces.find(nonce);
            if (earlier != null) {
                return earlier;
            }
        }
        User recipient = channel.recipient();
        if (recipient != null && author.isBot()) {
            world.directs().demandOpen(recipient);
        }
        if (channel.isThread()) {
            world.threads().wake(channel);
            channel.crew.putIfAbsent(author.id(), world.clock().instant());
        }
        long id = world.snowflakes().next();
        return write(id, channel, author, body, files);
    }

    /** The first message of a forum post has the post's own id. */
    public Message open(Channel post, User author, JsonNode body, List<Call.Upload> files) {
        return write(post.id(), post, author, body, files);
    }

    private Message write(long id, Channel channel, User author, JsonNode body, List<Call.Upload> files) {
        boolean reply = Json.has(body.path("message_reference"), "message_id");
        Message message = lay(id, channel, author, reply ? REPLY : ORDINARY, 0, null);
        if (reply) {
            message.reference = reference(
                    get(channel, Json.id(body.path("message_reference").path("message_id"))));
        }
        if (Json.has(body, "nonce")) {
            message.nonce = body.path("nonce").asText();
            nonces.keep(message.nonce, message);
        }
        new Composition(world, message).write(body, files);
        announce("MESSAGE_CREATE", message);
        ring(message);
        return message;
    }

    /** An answer to an interaction; with a reader it is ephemeral. */
    Message answer(Interaction origin, boolean ephemeral, JsonNode body, List<Call.Upload> files, int flags) {
        int type = origin.type() == Interaction.COMMAND ? COMMAND_ANSWER : ORDINARY;
        User author = world.bot();
        long reader = ephemeral ? origin.user().id() : 0;
        Message message = lay(world.snowflakes().next(), origin.channel(), author, type, reader, origin);
        new Composition(world, message).write(body, files);
        message.flags |= flags;
        announce("MESSAGE_CREATE", message);
        ring(message);
        return message;
    }

    /** A line that Discord itself writes. */
    void note(Channel channel, User author, int type, String content, ObjectNode reference) {
        Message message = lay(world.snowflakes().next(), channel, author, type, 0, null);
        message.content = content;
        message.reference = reference;
        announce("MESSAGE_CREATE", message);
    }

    private Message lay(long id, Channel channel, User author, int type, long reader, @Nullable Interaction origin) {
        Message message = new Message(id, channel, author, type, world.clock().instant(), reader, origin);
        channel.messages.put(id, message);
        return message;
    }

    /** Changes what the body names and leaves the rest; a loading answer is filled and rings now. */
    public void edit(Message message, JsonNode changes, List<Call.Upload> files) {
        if (!exists(message)) {
            throw new ApiError(404, 10008, "Unknown Message");
        }
        boolean filled = message.is(Message.LOADING);
        new Composition(world, message).change(changes, files);
        if (filled) {
            message.flags &= ~Message.LOADING;
        } else {
            message.editedAt = world.clock().instant();
        }
        announce("MESSAGE_UPDATE", message);
        if (filled) {
            ring(message);
        }
    }

    public void pin(Message message, boolean pinned) {
        message.pinned = pinned;
        announce("MESSAGE_UPDATE", message);
    }

    public void delete(Message message) {
        if (message.channel().messages.remove(message.id()) == null) {
            throw new ApiError(404, 10008, "Unknown Message");
        }
        ObjectNode data = address(message).put("id", Json.id(message.id()));
        send("MESSAGE_DELETE", message, data);
    }

    public void deleteAll(Channel channel, List<Long> ids) {
        List<Long> gone = new ArrayList<>();
        for (long id : ids) {
            Message message = channel.messages.get(id);
            if (message != null && message.isPublic()) {
                channel.messages.remove(id);
                gone.add(id);
            }
        }
        ObjectNode data = Json.object().put("channel_id", Json.id(channel.id()));
        Guild guild = channel.guild();
        if (guild != null) {
            data.put("guild_id", Json.id(guild.id()));
        }
        data.set("ids", Json.ids(gone));
        world.feed().inChannel("MESSAGE_DELETE_BULK", channel, Intents.messages(channel), data);
    }

    public void typing(Channel channel, User user) {
        ObjectNode data = Json.object()
                .put("channel_id", Json.id(channel.id()))
                .put("user_id", Json.id(user.id()))
                .put("timestamp", world.clock().instant().getEpochSecond());
        Guild guild = channel.guild();
        if (guild != null) {
            data.put("guild_id", Json.id(guild.id()));
        }
        world.feed().inChannel("TYPING_START", channel, Intents.typing(channel), data);
    }

    /** Where it stands, as events name it. */
    ObjectNode address(Message message) {
        ObjectNode address =
                Json.object().put("channel_id", Json.id(message.channel().id()));
        Guild guild = message.channel().guild();
        return guild == null ? address : address.put("guild_id", Json.id(guild.id()));
    }

    ObjectNode reference(Message message) {
        return address(message).put("type", 0).put("message_id", Json.id(message.id()));
    }

    void announce(String type, Message message) {
        send(type, message, message.event());
    }

    /** Ephemeral messages reach the bot as direct ones do, and of persons their reader alone. */
    private void send(String type, Message message, ObjectNode data) {
        Channel channel = message.channel();
        if (message.isPublic()) {
            world.feed().inChannel(type, channel, Intents.messages(channel), data);
        } else {
            world.feed().toBot(type, 0, Intents.DIRECT_MESSAGES, data);
            world.feed().toPerson(type, channel, world.users().get(message.reader()), data);
        }
    }

    private void ring(Message message) {
        boolean silent = message.is(Message.SILENT) || message.is(Message.LOADING) || !message.isPublic();
        if (!silent && !message.mentions.isEmpty()) {
            message.mentions.rung(world, message.channel()).stream()
                    .filter(user -> user != message.author())
                    .forEach(user -> user.pings.add(message));
        }
    }
}
