package dev.kizuna.rehearsal.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;
import org.jspecify.annotations.Nullable;

/** A command in the form in which Discord keeps and answers it. */
final class Registration {
    private Registration() {}

    static ObjectNode of(JsonNode body, World world, long scope, long id) {
        ObjectNode json = Json.object()
                .put("id", Json.id(id))
                .put("application_id", Json.id(world.bot().id()))
                .put("version", Json.id(world.snowflakes().next()))
                .put("type", body.path("type").asInt(1))
                .put("name", body.path("name").asText())
                .put("description", body.path("description").asText(""))
                .putNull("name_localizations")
                .putNull("description_localizations")
                .put("dm_permission", true)
                .put("nsfw", false);
        if (scope != 0) {
            json.put("guild_id", Json.id(scope));
        }
        Json.copy(body, json, "name_localizations", "description_localizations", "nsfw", "dm_permission");
        JsonNode permissions = body.path("default_member_permissions");
        json.put(
                "default_member_permissions",
                permissions.isNull() || permissions.isMissingNode() ? null : permissions.asText());
        json.set("contexts", numbers(body.path("contexts")));
        ArrayNode types = numbers(body.path("integration_types"));
        json.set("integration_types", types == null ? Json.array().add(0) : types);
        json.set(
                "options", body.path("options").isArray() ? body.path("options").deepCopy() : Json.array());
        return json;
    }

    /** Clients send them as text or as numbers; Discord answers numbers. */
    private static @Nullable ArrayNode numbers(JsonNode list) {
        if (!list.isArray()) {
            return null;
        }
        ArrayNode numbers = Json.array();
        list.forEach(each -> numbers.add(each.asInt()));
        return numbers;
    }

    static boolean same(ObjectNode present, ObjectNode next) {
        ObjectNode renamed = next.deepCopy();
        renamed.set("version", present.path("version"));
        return present.equals(renamed);
    }
}
