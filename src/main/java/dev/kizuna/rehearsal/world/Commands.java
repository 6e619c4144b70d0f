package dev.kizuna.rehearsal.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.wire.ApiError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The bot's registered commands: global ones (scope 0) and those of single servers. */
public final class Commands {
    private final World world;
    private final Map<Long, Map<Long, ObjectNode>> scopes = new HashMap<>();
    private final Creations creations;

    Commands(World world) {
        this.world = world;
        this.creations = new Creations(world.clock());
    }

    private Map<Long, ObjectNode> of(long scope) {
        return scopes.computeIfAbsent(scope, key -> new LinkedHashMap<>());
    }

    public List<ObjectNode> all(long scope) {
        return of(scope).values().stream().map(ObjectNode::deepCopy).toList();
    }

    /** @throws ApiError 10063 */
    public ObjectNode get(long scope, long id) {
        ObjectNode command = of(scope).get(id);
        if (command == null) {
            throw new ApiError(404, 10063, "Unknown application command");
        }
        return command.deepCopy();
    }

    /** Replaces all commands of the scope; equal names keep their ids. */
    public List<ObjectNode> overwrite(long scope, JsonNode bodies) {
        List<ObjectNode> next = new ArrayList<>();
        bodies.forEach(body -> next.add(merge(scope, body)));
        Map<Long, ObjectNode> commands = of(scope);
        commands.clear();
        next.forEach(command -> commands.put(Json.id(command.path("id")), command));
        return all(scope);
    }

    /** Creates the command, or replaces the one of its name and type. */
    public ObjectNode put(long scope, JsonNode body) {
        ObjectNode command = merge(scope, body);
        of(scope).put(Json.id(command.path("id")), command);
        return command.deepCopy();
    }

    public ObjectNode edit(long scope, long id, JsonNode changes) {
        ObjectNode merged = get(scope, id);
        changes.fields().forEachRemaining(field -> merged.set(field.getKey(), field.getValue()));
        ObjectNode command = Registration.of(merged, world, scope, id);
        of(scope).put(id, command);
        return command.deepCopy();
    }

    public void delete(long scope, long id) {
        get(scope, id);
        of(scope).remove(id);
    }

    /** Drops a server's own commands, when the bot leaves it. */
    void forget(Guild guild) {
        scopes.remove(guild.id());
    }

    private ObjectNode merge(long scope, JsonNode body) {
        ObjectNode present =
                named(scope, body.path("type").asInt(1), body.path("name").asText());
        if (present == null) {
            creations.count(scope);
        }
        long id = present == null ? world.snowflakes().next() : Json.id(present.path("id"));
        ObjectNode command = Registration.of(body, world, scope, id);
        if (present != null && Registration.same(present, command)) {
            return present;
        }
        return command;
    }

    private @Nullable ObjectNode named(long scope, int type, String name) {
        return of(scope).values().stream()
                .filter(command -> command.path("type").asInt() == type
                        && command.path("name").asText().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** What the person's client offers in the channel: the server's own commands before global ones. */
    public List<ObjectNode> offered(User user, Channel channel) {
        Guild guild = channel.guild();
        if (guild != null && guild.member(world.bot().id()) == null) {
            return List.of();
        }
        List<ObjectNode> offered = new ArrayList<>();
        if (guild != null) {
            offered.addAll(of(guild.id()).values());
        }
        offered.addAll(of(0).values());
        return offered.stream()
                .filter(command -> isOffered(command, user, channel))
                .map(ObjectNode::deepCopy)
                .toList();
    }

    private boolean isOffered(JsonNode command, User user, Channel channel) {
        Guild guild = channel.guild();
        JsonNode contexts = command.path("contexts");
        int context = guild == null ? 1 : 0;
        boolean here = !contexts.isArray() || Json.stream(contexts).anyMatch(each -> each.asInt() == context);
        if (guild == null || !here) {
            return here;
        }
        long has = world.powers().in(channel, user);
        if ((has & Permission.USE_APPLICATION_COMMANDS) == 0) {
            return false;
        }
        JsonNode asked = command.path("default_member_permissions");
        if (asked.isNull() || guild.commandsForAll || has == Permission.ALL) {
            return true;
        }
        // "0" asks for nothing and still means: administrators only.
        return asked.asLong() != 0 && (has & asked.asLong()) == asked.asLong();
    }
}
