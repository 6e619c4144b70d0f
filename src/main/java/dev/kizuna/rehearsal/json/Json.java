package dev.kizuna.rehearsal.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Writing and reading Discord's JSON conventions. */
public final class Json {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSSxxx").withZone(ZoneOffset.UTC);

    private Json() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    public static ArrayNode array(Collection<? extends JsonNode> elements) {
        return array().addAll(elements);
    }

    public static ArrayNode ids(Collection<Long> ids) {
        ArrayNode array = array();
        ids.forEach(id -> array.add(id(id)));
        return array;
    }

    public static String id(long snowflake) {
        return Long.toUnsignedString(snowflake);
    }

    /** Reads an id that may come as text or as a number; 0 where there is none. */
    public static long id(JsonNode node) {
        if (node.isIntegralNumber()) {
            return node.longValue();
        }
        try {
            return Long.parseUnsignedLong(node.asText("0"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    public static List<Long> idsOf(JsonNode array) {
        List<Long> ids = new ArrayList<>();
        array.forEach(node -> ids.add(id(node)));
        return ids;
    }

    public static String time(Instant instant) {
        return TIME.format(instant);
    }

    /** Whether the key is there and not null. */
    public static boolean has(JsonNode node, String key) {
        return node.hasNonNull(key);
    }

    public static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** Copies those of the keys that {@code from} has, explicit nulls too. */
    public static void copy(JsonNode from, ObjectNode to, String... keys) {
        for (String key : keys) {
            if (from.has(key)) {
                to.set(key, from.get(key));
            }
        }
    }

    /** Length as Discord counts it: code points. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
