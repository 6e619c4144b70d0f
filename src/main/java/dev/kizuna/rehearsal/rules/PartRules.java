package dev.kizuna.rehearsal.rules;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kizuna.rehearsal.json.Components;
import dev.kizuna.rehearsal.json.Json;
import java.util.HashSet;
import java.util.Set;

/** Single components: buttons, menus, sections, galleries. */
final class PartRules {
    private static final int LINK = 5;
    private static final int PREMIUM = 6;
    private static final int BUTTONS_PER_ROW = 5;
    private static final int OPTIONS = 25;

    private final FormErrors errors;

    PartRules(FormErrors errors) {
        this.errors = errors;
    }

    void row(JsonNode row, String path) {
        JsonNode children = row.path("components");
        errors.size(children, path + ".components", 1, BUTTONS_PER_ROW);
        long menus = Json.stream(children)
                .filter(child -> Components.SELECTS.contains(Components.type(child)))
                .count();
        if (menus > 0 && children.size() > 1) {
            errors.add(
                    path + ".components",
                    "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
                    "The specified component exceeds the maximum width");
        }
        for (int i = 0; i < children.size(); i++) {
            String at = path + ".components." + i;
            JsonNode child = children.path(i);
            if (Components.type(child) == Components.BUTTON) {
                button(child, at);
            } else if (Components.SELECTS.contains(Components.type(child))) {
                select(child, at);
            } else {
                errors.choices(at + ".type", "(2, 3, 5, 6, 7, 8)");
            }
        }
    }

    void button(JsonNode button, String path) {
        int style = button.path("style").asInt();
        errors.number(button, path, "style", 1, PREMIUM);
        errors.text(button, path, "label", 0, 80);
        if (style == LINK) {
            errors.text(button, path, "url", 1, 512);
            if (Json.has(button, "custom_id")) {
                errors.add(path, "BUTTON_COMPONENT_CUSTOM_ID_AND_URL", "A custom id and url cannot both be specified");
            }
        } else if (style != PREMIUM) {
            errors.text(button, path, "custom_id", 1, 100);
        }
        boolean blank = button.path("label").asText("").isEmpty() && !Json.has(button, "emoji");
        if (blank && style != PREMIUM) {
            errors.add(path, "BUTTON_COMPONENT_INVALID_EMPTY", "A label or emoji is required");
        }
    }

    void select(JsonNode menu, String path) {
        errors.text(menu, path, "custom_id", 1, 100);
        errors.text(menu, path, "placeholder", 0, 150);
        errors.number(menu, path, "min_values", 0, OPTIONS);
        errors.number(menu, path, "max_values", 1, OPTIONS);
        if (menu.path("min_values").asInt(1) > menu.path("max_values").asInt(1)) {
            errors.add(path, "SELECT_COMPONENT_MIN_GREATER_THAN_MAX", "min_values cannot exceed max_values");
        }
        if (Components.type(menu) == Components.STRING_SELECT) {
            options(menu, path, 1, OPTIONS);
        }
    }

    /** Also of radio and checkbox groups in forms. */
    void options(JsonNode menu, String path, int least, int most) {
        JsonNode options = menu.path("options");
        if (!options.isArray()) {
            errors.required(path + ".options");
        }
        errors.size(options, path + ".options", least, most);
        Set<String> values = new HashSet<>();
        for (int i = 0; i < options.size(); i++) {
            String at = path + ".options." + i;
            errors.text(options.path(i), at, "label", 1, 100);
            errors.text(options.path(i), at, "value", 1, 100);
            errors.text(options.path(i), at, "description", 0, 100);
            if (!values.add(options.path(i).path("value").asText())) {
                errors.add(
                        at + ".value",
                        "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
                        "The specified option value is already used");
            }
        }
    }

    void section(JsonNode section, String path) {
        JsonNode texts = section.path("components");
        errors.size(texts, path + ".components", 1, 3);
        for (int i = 0; i < texts.size(); i++) {
            String at = path + ".components." + i;
            if (Components.type(texts.path(i)) == Components.TEXT) {
                errors.text(texts.path(i), at, "content", 1, 4000);
            } else {
                errors.choices(at + ".type", "(10,)");
            }
        }
        JsonNode accessory = section.path("accessory");
        switch (Components.type(accessory)) {
            case 0 -> errors.required(path + ".accessory");
            case Components.BUTTON -> button(accessory, path + ".accessory");
            case Components.THUMBNAIL -> media(accessory, path + ".accessory");
            default -> errors.choices(path + ".accessory.type", "(2, 11)");
        }
    }

    void gallery(JsonNode gallery, String path) {
        JsonNode items = gallery.path("items");
        errors.size(items, path + ".items", 1, 10);
        for (int i = 0; i < items.size(); i++) {
            media(items.path(i), path + ".items." + i);
        }
    }

    private void media(JsonNode holder, String path) {
        errors.text(holder.path("media"), path + ".media", "url", 1, 2048);
        errors.text(holder, path, "description", 0, 1024);
    }

    void file(JsonNode file, String path) {
        errors.text(file.path("file"), path + ".file", "url", 1, 2048);
        if (!file.path("file").path("url").asText().startsWith("attachment://")) {
            errors.add(path + ".file.url", "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND", "Only attachments");
        }
    }
}
