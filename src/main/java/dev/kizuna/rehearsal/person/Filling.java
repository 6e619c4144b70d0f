package dev.kizuna.rehearsal.person;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Components;
import dev.kizuna.rehearsal.json.Json;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A form as a person fills it in: what a client sends on submitting. */
final class Filling {
    private final Finding finding;
    private final Map<String, Object> typed;

    private Filling(Finding finding, Map<String, ?> typed) {
        this.finding = finding;
        this.typed = new LinkedHashMap<>(typed);
    }

    /** @throws IllegalArgumentException where a field is missing, unknown, or does not take the value */
    static ObjectNode of(Finding finding, JsonNode modal, Map<String, ?> typed) {
        Filling filling = new Filling(finding, typed);
        ObjectNode data = Json.object().put("custom_id", modal.path("custom_id").asText());
        ArrayNode parts = data.putArray("components");
        modal.path("components").forEach(part -> parts.add(filling.part(part)));
        if (!filling.typed.isEmpty()) {
            throw new IllegalArgumentException("the form has no fields " + filling.typed.keySet());
        }
        if (!finding.resolved().isEmpty()) {
            data.set("resolved", finding.resolved());
        }
        return data;
    }

    /** A form that nobody opened, with text fields alone. */
    static ObjectNode forge(String customId, Map<String, String> values) {
        ObjectNode data = Json.object().put("custom_id", customId);
        ArrayNode parts = data.putArray("components");
        values.forEach((field, value) -> {
            ObjectNode label = parts.addObject().put("type", Components.LABEL).put("id", parts.size() * 2);
            label.putObject("component")
                    .put("type", Components.TEXT_INPUT)
                    .put("id", parts.size() * 2 + 1)
                    .put("custom_id", field)
                    .put("value", value);
        });
        return data;
    }

    private ObjectNode part(JsonNode part) {
        ObjectNode filled = Json.object();
        Json.copy(part, filled, "type", "id");
        if (part.path("component") instanceof ObjectNode field) {
            filled.set("component", field(field, part.path("label").asText()));
        } else if (Components.type(part) == Components.ROW) {
            ArrayNode row = filled.putArray("components");
            part.path("components")
                    .forEach(field -> row.add(
                            field((ObjectNode) field, field.path("label").asText())));
        }
        return filled;
    }

    private ObjectNode field(ObjectNode field, String label) {
        ObjectNode filled = Json.object();
        Json.copy(field, filled, "type", "id", "custom_id");
        Object value = take(field.path("custom_id").asText(), label);
        boolean required = field.path("required").asBoolean(true);
        switch (Components.type(field)) {
            case Components.TEXT_INPUT -> filled.put("value", text(field, value, required));
            case Components.CHECKBOX ->
                filled.put("value", value == null ? field.path("default").asBoolean() : (Boolean) value);
            case Components.RADIO_GROUP -> filled.put("value", radio(field, value, required));
            case Components.UPLOAD -> filled.set("values", uploads(value));
            default -> filled.set("values", chosen(field, value, required));
        }
        return filled;
    }

    private @Nullable Object take(String customId, String label) {
        return typed.containsKey(customId) ? typed.remove(customId) : typed.remove(label);
    }

    private static String text(ObjectNode field, @Nullable Object value, boolean required) {
        String text = value == null ? field.path("value").asText("") : value.toString();
        int length = Json.length(text);
        boolean tooShort = length < field.path("min_length").asInt(0) && (required || length > 0);
        if (tooShort || length > field.path("max_length").asInt(4000) || required && text.isEmpty()) {
            throw new IllegalArgumentException(
                    "the form does not take this for " + field.path("custom_id") + ": " + text);
        }
        return text;
    }

    private static @Nullable String radio(ObjectNode field, @Nullable Object value, boolean required) {
        if (value != null) {
            return Controls.option(field, value.toString());
        }
        String preset = preset(field).stream().findFirst().orElse(null);
        if (preset == null && required) {
            throw new IllegalArgumentException("the form demands " + field.path("custom_id"));
        }
        return preset;
    }

    private static List<String> preset(ObjectNode field) {
        return Json.stream(field.path("options"))
                .filter(option -> option.path("default").asBoolean())
                .map(option -> option.path("value").asText())
                .toList();
    }

    private ArrayNode chosen(ObjectNode field, @Nullable Object value, boolean required) {
        List<String> chosen = value == null ? preset(field) : list(value);
        if (chosen.isEmpty() && !required) {
            return Json.array();
        }
        ObjectNode menu = field.deepCopy();
        if (Components.type(field) == Components.CHECKBOX_GROUP && !menu.has("max_values")) {
            menu.put("max_values", menu.path("options").size());
        }
        return Controls.values(finding, menu, chosen);
    }

    private ArrayNode uploads(@Nullable Object value) {
        ArrayNode ids = Json.array();
        Collection<?> files = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
        files.forEach(file -> ids.add(Json.id(finding.attach((Attached) file))));
        return ids;
    }

    private static List<String> list(Object value) {
        return value instanceof Collection<?> many
                ? many.stream().map(Object::toString).toList()
                : List.of(value.toString());
    }
}
