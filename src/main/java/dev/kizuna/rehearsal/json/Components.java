package dev.kizuna.rehearsal.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A message's or form's components, read as a tree. */
public final class Components {
    public static final int ROW = 1;
    public static final int BUTTON = 2;
    public static final int STRING_SELECT = 3;
    public static final int TEXT_INPUT = 4;
    public static final int USER_SELECT = 5;
    public static final int ROLE_SELECT = 6;
    public static final int MENTIONABLE_SELECT = 7;
    public static final int CHANNEL_SELECT = 8;
    public static final int SECTION = 9;
    public static final int TEXT = 10;
    public static final int THUMBNAIL = 11;
    public static final int GALLERY = 12;
    public static final int FILE = 13;
    public static final int SEPARATOR = 14;
    public static final int CONTAINER = 17;
    public static final int LABEL = 18;
    public static final int UPLOAD = 19;
    public static final int RADIO_GROUP = 21;
    public static final int CHECKBOX_GROUP = 22;
    public static final int CHECKBOX = 23;
    public static final Set<Integer> SELECTS =
            Set.of(STRING_SELECT, USER_SELECT, ROLE_SELECT, MENTIONABLE_SELECT, CHANNEL_SELECT);

    private Components() {}

    public static int type(JsonNode component) {
        return component.path("type").asInt();
    }

    /** All components, each before what it holds: Discord numbers them in this order. */
    public static List<ObjectNode> all(JsonNode components) {
        List<ObjectNode> found = new ArrayList<>();
        components.forEach(component -> gather(component, found));
        return found;
    }

    private static void gather(JsonNode component, List<ObjectNode> found) {
        if (component instanceof ObjectNode object) {
            found.add(object);
            object.path("components").forEach(child -> gather(child, found));
            gather(object.path("accessory"), found);
            gather(object.path("component"), found);
        }
    }

    /** Numbers those without an id in order, from 1 on, as Discord does. */
    public static void number(JsonNode components) {
        int id = 1;
        for (ObjectNode component : all(components)) {
            if (component.path("id").asInt() == 0) {
                component.put("id", id);
            }
            id++;
        }
    }

    /** The texts shown by text components, one a line. */
    public static String text(JsonNode components) {
        return all(components).stream()
                .filter(component -> type(component) == TEXT)
                .map(component -> component.path("content").asText())
                .collect(Collectors.joining("\n"));
    }
}
