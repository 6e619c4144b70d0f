package dev.kizuna.rehearsal.rules;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kizuna.rehearsal.json.Components;
import dev.kizuna.rehearsal.json.Json;

/** Forms: a title, 1 to 5 labels or texts, one field under each label. */
public final class ModalRules {
    private static final int PARTS = 5;

    private final FormErrors errors;

    private ModalRules(FormErrors errors) {
        this.errors = errors;
    }

    public static void check(FormErrors errors, JsonNode modal) {
        errors.text(modal, "", "custom_id", 1, 100);
        errors.text(modal, "", "title", 1, 45);
        JsonNode components = modal.path("components");
        if (!components.isArray()) {
            errors.required("components");
        }
        errors.size(components, "components", 1, PARTS);
        ModalRules rules = new ModalRules(errors);
        for (int i = 0; i < components.size(); i++) {
            rules.part(components.path(i), "components." + i);
        }
        ComponentRules.uniqueIds(errors, components);
    }

    private void part(JsonNode part, String path) {
        switch (Components.type(part)) {
            case Components.LABEL -> {
                errors.text(part, path, "label", 1, 45);
                errors.text(part, path, "description", 0, 100);
                field(part.path("component"), path + ".component");
            }
            case Components.TEXT -> errors.text(part, path, "content", 1, 4000);
            case Components.ROW -> {
                errors.size(part.path("components"), path + ".components", 1, 1);
                JsonNode input = part.path("components").path(0);
                errors.text(input, path + ".components.0", "label", 1, 45);
                field(input, path + ".components.0");
            }
            default -> errors.choices(path + ".type", "(1, 10, 18)");
        }
    }

    private void field(JsonNode field, String path) {
        PartRules parts = new PartRules(errors);
        switch (Components.type(field)) {
            case Components.TEXT_INPUT -> input(field, path);
            case Components.STRING_SELECT,
                    Components.USER_SELECT,
                    Components.ROLE_SELECT,
                    Components.MENTIONABLE_SELECT,
                    Components.CHANNEL_SELECT -> parts.select(field, path);
            case Components.UPLOAD -> {
                errors.text(field, path, "custom_id", 1, 100);
                errors.number(field, path, "min_values", 0, 10);
                errors.number(field, path, "max_values", 1, 10);
            }
            case Components.RADIO_GROUP -> {
                errors.text(field, path, "custom_id", 1, 100);
                parts.options(field, path, 2, 10);
            }
            case Components.CHECKBOX_GROUP -> {
                errors.text(field, path, "custom_id", 1, 100);
                parts.options(field, path, 1, 10);
            }
            case Components.CHECKBOX -> errors.text(field, path, "custom_id", 1, 100);
            default -> errors.choices(path + ".type", "(3, 4, 5, 6, 7, 8, 19, 21, 22, 23)");
        }
    }

    private void input(JsonNode input, String path) {
        errors.text(input, path, "custom_id", 1, 100);
        if (!Json.has(input, "style")) {
            errors.required(path + ".style");
        }
        errors.choice(input, path, "style", 1, 2);
        errors.number(input, path, "min_length", 0, 4000);
        errors.number(input, path, "max_length", 1, 4000);
        errors.text(input, path, "value", 0, input.path("max_length").asInt(4000));
        errors.text(input, path, "placeholder", 0, 100);
    }
}
