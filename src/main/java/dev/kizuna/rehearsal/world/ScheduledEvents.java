package dev.kizuna.rehearsal.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.wire.ApiError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Servers' scheduled events and who marked interest. */
public final class ScheduledEvents {
    private static final int LIMIT = 100;
    private static final int SCHEDULED = 1;
    private static final int ACTIVE = 2;
    private static final String[] SETTINGS = {
        "name",
        "description",
        "scheduled_start_time",
        "scheduled_end_time",
        "privacy_level",
        "entity_type",
        "entity_metadata",
        "status",
        "image"
    };

    private final World world;

    ScheduledEvents(World world) {
        this.world = world;
    }

    /** @throws ApiError 10070 */
    public ObjectNode get(Guild guild, long id) {
        ObjectNode event = guild.events.get(id);
        if (event == null) {
            throw new ApiError(404, 10070, "Unknown Guild Scheduled Event");
        }
        return event;
    }

    public List<ObjectNode> all(Guild guild) {
        return guild.events.values().stream().map(ObjectNode::deepCopy).toList();
    }

    /** @throws ApiError 30038 beyond 100 that are scheduled or running */
    public ObjectNode create(Guild guild, User by, JsonNode body) {
        long open =
                guild.events.values().stream().filter(ScheduledEvents::isOpen).count();
        if (open >= LIMIT) {
            throw new ApiError(400, 30038, "Maximum number of uncompleted guild scheduled events reached (100)");
        }
        long id = world.snowflakes().next();
        ObjectNode event = Json.object()
                .put("id", Json.id(id))
                .put("guild_id", Json.id(guild.id()))
                .putNull("channel_id")
                .put("creator_id", Json.id(by.id()))
                .put("status", SCHEDULED)
                .putNull("entity_id")
                .putNull("entity_metadata")
                .putNull("description")
                .putNull("scheduled_end_time")
                .putNull("image")
                .putNull("recurrence_rule")
                .put("user_count", 0);
        event.set("creator", by.json());
        set(event, body);
        guild.events.put(id, event);
        announce("GUILD_SCHEDULED_EVENT_CREATE", guild, event);
        return event.deepCopy();
    }

    /** @throws ApiError 180000 where it is over */
    public ObjectNode edit(Guild guild, ObjectNode event, JsonNode changes) {
        if (!isOpen(event)) {
            throw new ApiError(400, 180000, "Cannot update a finished event");
        }
        set(event, changes);
        announce("GUILD_SCHEDULED_EVENT_UPDATE", guild, event);
        return event.deepCopy();
    }

    private static boolean isOpen(JsonNode event) {
        int status = event.path("status").asInt();
        return status == SCHEDULED || status == ACTIVE;
    }

    private static void set(ObjectNode event, JsonNode body) {
        Json.copy(body, event, SETTINGS);
        if (body.has("channel_id")) {
            long channel = Json.id(body.path("channel_id"));
            event.put("channel_id", channel == 0 ? null : Json.id(channel));
        }
    }

    public void delete(Guild guild, ObjectNode event) {
        long id = Json.id(event.path("id"));
        guild.events.remove(id);
        guild.interest.remove(id);
        announce("GUILD_SCHEDULED_EVENT_DELETE", guild, event);
    }

    public void interest(Guild guild, ObjectNode event, Member member, boolean interested) {
        Map<Long, Member> members =
                guild.interest.computeIfAbsent(Json.id(event.path("id")), key -> new LinkedHashMap<>());
        if (interested) {
            members.put(member.user().id(), member);
        } else {
            members.remove(member.user().id());
        }
        event.put("user_count", members.size());
        ObjectNode data = Json.object()
                .put("guild_scheduled_event_id", event.path("id").asText())
                .put("user_id", Json.id(member.user().id()))
                .put("guild_id", Json.id(guild.id()));
        String type = interested ? "GUILD_SCHEDULED_EVENT_USER_ADD" : "GUILD_SCHEDULED_EVENT_USER_REMOVE";
        world.feed().inGuild(type, guild, Intents.GUILD_SCHEDULED_EVENTS, data);
    }

    /** Those who marked interest, with their membership where asked. */
    public ArrayNode interested(Guild guild, ObjectNode event, boolean withMember) {
        ArrayNode users = Json.array();
        guild.interest
                .getOrDefault(Json.id(event.path("id")), Map.of())
                .values()
                .forEach(member -> {
                    ObjectNode entry = users.addObject()
                            .put("guild_scheduled_event_id", event.path("id").asText());
                    entry.set("user", member.user().json());
                    if (withMember) {
                        entry.set("member", member.bare());
                    }
                });
        return users;
    }

    private void announce(String type, Guild guild, ObjectNode event) {
        world.feed().inGuild(type, guild, Intents.GUILD_SCHEDULED_EVENTS, event.deepCopy());
    }
}
