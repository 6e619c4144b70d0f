package dev.kizuna.rehearsal.fidelity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Set;

/**
 * Writes a body as the description wants it where Discord itself takes it either way: ids as numbers, enumerations and
 * permissions as text, and what clients write although the description has it elsewhere only: switches that are off, the
 * type of an attachment.
 */
final class Leniency {
    private static final Set<String> INTEGERS =
            Set.of("contexts", "integration_types", "default_member_permissions", "allow", "deny", "permissions");

    private static final Set<String> SWITCHES = Set.of("autocomplete", "nsfw", "tts", "enforce_nonce");

    private Leniency() {}

    static JsonNode applied(JsonNode body) {
        return applied(body.deepCopy(), "", "");
    }

    private static JsonNode applied(JsonNode node, String parent, String key) {
        if (node instanceof ObjectNode object) {
            object.properties().removeIf(field -> SWITCHES.contains(field.getKey()) && isOff(field.getValue()));
            if (key.equals("attachments")) {
                object.remove("content_type");
            }
            object.properties().forEach(field -> field.setValue(applied(field.getValue(), key, field.getKey())));
            return object;
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, applied(array.get(i), parent, key));
            }
            return array;
        }
        if (node.isIntegralNumber() && isId(parent, key)) {
            return TextNode.valueOf(node.asText());
        }
        if (node.isTextual() && INTEGERS.contains(key) && node.asText().matches("\\d{1,18}")) {
            long value = node.asLong();
            return value <= Integer.MAX_VALUE ? IntNode.valueOf((int) value) : LongNode.valueOf(value);
        }
        return node;
    }

    /** A component's own id is a small number by right; everything else of that name is a snowflake. */
    private static boolean isId(String parent, String key) {
        return key.endsWith("_id") || key.endsWith("_ids") || (key.equals("id") && parent.equals("attachments"));
    }

    private static boolean isOff(JsonNode value) {
        return value.isBoolean() && !value.booleanValue();
    }
}
