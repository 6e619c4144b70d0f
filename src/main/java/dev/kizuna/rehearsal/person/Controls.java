package dev.kizuna.rehearsal.person;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Components;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.world.Channel;
import dev.kizuna.rehearsal.world.Message;
import dev.kizuna.rehearsal.world.User;
import dev.kizuna.rehearsal.world.World;
import java.util.List;
import java.util.function.Predicate;

/** Buttons and menus on messages, as a client uses them. */
final class Controls {
    private static final int LINK = 5;

    private Controls() {}

    /** @throws IllegalArgumentException where no such button is there, or it is disabled or a link */
    static ObjectNode press(Message message, String button) {
        ObjectNode found = find(
                message,
                button,
                component -> Components.type(component) == Components.BUTTON
                        && component.path("style").asInt() != LINK,
                "label");
        return data(found);
    }

    /** What a client sends for a custom id of its own invention. */
    static ObjectNode forge(String customId) {
        return Json.object()
                .put("custom_id", customId)
                .put("component_type", Components.BUTTON)
                .put("id", 1);
    }

    /** @throws IllegalArgumentException where no such menu or value is there, or too few or many are chosen */
    static ObjectNode select(World world, Message message, String menu, List<String> chosen) {
        ObjectNode found = find(
                message, menu, component -> Components.SELECTS.contains(Components.type(component)), "placeholder");
        ObjectNode data = data(found);
        Finding finding = new Finding(world, message.channel());
        data.set("values", values(finding, found, chosen));
        if (!finding.resolved().isEmpty()) {
            data.set("resolved", finding.resolved());
        }
        return data;
    }

    private static ObjectNode find(Message message, String named, Predicate<ObjectNode> kind, String label) {
        List<ObjectNode> all =
                Components.all(message.components()).stream().filter(kind).toList();
        ObjectNode found = all.stream()
                .filter(component -> component.path("custom_id").asText().equals(named))
                .findFirst()
                .or(() -> all.stream()
                        .filter(component -> component.path(label).asText().equals(named))
                        .findFirst())
                .orElseThrow(() -> new IllegalArgumentException("nothing on the message is named " + named));
        if (found.path("disabled").asBoolean()) {
            throw new IllegalArgumentException(named + " is disabled");
        }
        return found;
    }

    private static ObjectNode data(ObjectNode component) {
        ObjectNode data = Json.object();
        Json.copy(component, data, "custom_id", "id");
        return data.put("component_type", Components.type(component));
    }

    /** Also for menus in forms. */
    static ArrayNode values(Finding finding, ObjectNode menu, List<String> chosen) {
        if (chosen.size() < menu.path("min_values").asInt(1)
                || chosen.size() > menu.path("max_values").asInt(1)) {
            throw new IllegalArgumentException("the client does not let choose " + chosen.size());
        }
        ArrayNode values = Json.array();
        for (String each : chosen) {
            values.add(
                    switch (Components.type(menu)) {
                        case Components.USER_SELECT -> Json.id(finding.user(each));
                        case Components.ROLE_SELECT -> Json.id(finding.role(each));
                        case Components.MENTIONABLE_SELECT -> Json.id(finding.mentionable(each));
                        case Components.CHANNEL_SELECT -> Json.id(finding.channel(each));
                        default -> option(menu, each);
                    });
        }
        return values;
    }

    static String option(ObjectNode menu, String named) {
        return Json.stream(menu.path("options"))
                .filter(option -> option.path("value").asText().equals(named)
                        || option.path("label").asText().equals(named))
                .map(option -> option.path("value").asText())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the menu has no " + named));
    }

    /** @throws IllegalArgumentException where the message is not there for this person */
    static Message visible(World world, Channel channel, long id, User user) {
        Message message = world.messages().find(channel, id, user);
        if (message == null) {
            throw new IllegalArgumentException("this person sees no message " + id);
        }
        return message;
    }
}
