package dev.kizuna.rehearsal.page;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.person.Attached;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was filled in, from JSON: texts, yes and no, lists, and files as {filename, content_type, base64}. */
final class Values {
    private Values() {}

    static Map<String, Object> of(JsonNode object) {
        Map<String, Object> values = new LinkedHashMap<>();
        object.properties().forEach(entry -> values.put(entry.getKey(), value(entry.getValue())));
        return values;
    }

    private static Object value(JsonNode node) {
        if (node.isArray()) {
            return Json.stream(node).map(Values::value).toList();
        }
        if (node.isObject()) {
            return new Attached(
                    node.path("filename").asText(),
                    node.path("content_type").asText(),
                    Base64.getDecoder().decode(node.path("base64").asText()));
        }
        return node.isBoolean() ? (Object) node.asBoolean() : node.asText();
    }
}
