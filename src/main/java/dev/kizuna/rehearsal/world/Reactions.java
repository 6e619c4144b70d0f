package dev.kizuna.rehearsal.world;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.wire.ApiError;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Emoji under messages; plain Unicode ones only, the small Discord has no others. */
public final class Reactions {
    private static final int KINDS_PER_MESSAGE = 20;

    private final World world;

    Reactions(World world) {
        this.world = world;
    }

    /** @throws ApiError 30010 beyond 20 different emoji */
    public void add(Message message, User user, String emoji) {
        if (!message.reactions.containsKey(emoji)) {
            world.powers().demand(user, message.channel(), Permission.ADD_REACTIONS);
            if (message.reactions.size() >= KINDS_PER_MESSAGE) {
                throw new ApiError(400, 30010, "Maximum number of reactions reached (20)");
            }
        }
        if (message.reactions
                .computeIfAbsent(emoji, key -> new LinkedHashSet<>())
                .add(user.id())) {
            announce("MESSAGE_REACTION_ADD", message, user, emoji);
        }
    }

    /** @throws ApiError 10014 where that reaction is not there */
    public void remove(Message message, User user, String emoji) {
        Set<Long> users = message.reactions.getOrDefault(emoji, Set.of());
        if (!users.contains(user.id())) {
            throw new ApiError(404, 10014, "Unknown Emoji");
        }
        users.remove(user.id());
        if (users.isEmpty()) {
            message.reactions.remove(emoji);
        }
        announce("MESSAGE_REACTION_REMOVE", message, user, emoji);
    }

    public void clear(Message message) {
        message.reactions.clear();
        ObjectNode data = world.messages().address(message);
        world.feed()
                .inChannel(
                        "MESSAGE_REACTION_REMOVE_ALL", message.channel(), Intents.reactions(message.channel()), data);
    }

    /** Who reacted with the emoji. */
    public List<User> of(Message message, String emoji) {
        return message.reactions.getOrDefault(emoji, Set.of()).stream()
                .map(world.users()::get)
                .toList();
    }

    private void announce(String type, Message message, User user, String emoji) {
        ObjectNode data = world.messages().address(message);
        data.put("message_id", Json.id(message.id()))
                .put("user_id", Json.id(user.id()))
                .put("burst", false)
                .put("type", 0);
        data.set("emoji", emoji(emoji));
        Guild guild = message.channel().guild();
        Member member = guild == null ? null : guild.member(user.id());
        if (member != null && type.equals("MESSAGE_REACTION_ADD")) {
            data.set("member", member.json());
        }
        world.feed().inChannel(type, message.channel(), Intents.reactions(message.channel()), data);
    }

    private static ObjectNode emoji(String name) {
        return Json.object().putNull("id").put("name", name);
    }

    static ArrayNode json(Map<String, Set<Long>> reactions, long viewer) {
        ArrayNode array = Json.array();
        reactions.forEach((name, users) -> {
            ObjectNode reaction = array.addObject()
                    .put("count", users.size())
                    .put("me", users.contains(viewer))
                    .put("me_burst", false);
            reaction.set("emoji", emoji(name));
            reaction.putObject("count_details").put("burst", 0).put("normal", users.size());
        });
        return array;
    }
}
