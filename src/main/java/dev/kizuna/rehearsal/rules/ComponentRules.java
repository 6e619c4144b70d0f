package dev.kizuna.rehearsal.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Components;
import dev.kizuna.rehearsal.json.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How components of a message may be laid out: rows alone, or with the V2 flag all sorts, 40 in total. */
final class ComponentRules {
    private static final int ROWS = 5;
    private static final int TOTAL = 40;
    private static final int TEXT_TOTAL = 4000;
    private static final Set<Integer> LEGACY_TOP = Set.of(Components.ROW);
    private static final Set<Integer> V2_TOP = Set.of(
            Components.ROW,
            Components.SECTION,
            Components.TEXT,
            Components.GALLERY,
            Components.FILE,
            Components.SEPARATOR,
            Components.CONTAINER);
    private static final Set<Integer> IN_CONTAINER = Set.of(
            Components.ROW,
            Components.SECTION,
            Components.TEXT,
            Components.GALLERY,
            Components.FILE,
            Components.SEPARATOR);

    private final FormErrors errors;
    private final PartRules parts;

    private ComponentRules(FormErrors errors) {
        this.errors = errors;
        this.parts = new PartRules(errors);
    }

    static void check(FormErrors errors, JsonNode components, boolean v2) {
        ComponentRules rules = new ComponentRules(errors);
        if (v2) {
            rules.v2(components);
        } else {
            errors.size(components, "components", 0, ROWS);
            rules.each(components, "components", LEGACY_TOP);
        }
        uniqueIds(errors, components);
    }

    private void v2(JsonNode components) {
        List<ObjectNode> all = Components.all(components);
        if (all.size() > TOTAL) {
            errors.add(
                    "components",
                    "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
                    "The total number of components cannot exceed 40");
        }
        int text = all.stream()
                .filter(component -> Components.type(component) == Components.TEXT)
                .mapToInt(component -> Json.length(component.path("content").asText()))
                .sum();
        if (text > TEXT_TOTAL) {
            errors.add(
                    "components",
                    "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
                    "The total displayable text size exceeds the maximum size of 4000");
        }
        each(components, "components", V2_TOP);
    }

    private void each(JsonNode components, String at, Set<Integer> allowed) {
        for (int i = 0; i < components.size(); i++) {
            JsonNode component = components.path(i);
            String path = at + "." + i;
            if (allowed.contains(Components.type(component))) {
                one(component, path);
            } else {
                errors.choices(path + ".type", allowed.toString());
            }
        }
    }

    private void one(JsonNode component, String path) {
        switch (Components.type(component)) {
            case Components.ROW -> parts.row(component, path);
            case Components.SECTION -> parts.section(component, path);
            case Components.TEXT -> errors.text(component, path, "content", 1, TEXT_TOTAL);
            case Components.GALLERY -> parts.gallery(component, path);
            case Components.FILE -> parts.file(component, path);
            case Components.CONTAINER -> {
                errors.size(component.path("components"), path + ".components", 1, TOTAL);
                each(component.path("components"), path + ".components", IN_CONTAINER);
            }
            default -> errors.choice(component, path, "spacing", 1, 2);
        }
    }

    /** Also used for forms. */
    static void uniqueIds(FormErrors errors, JsonNode components) {
        Set<String> seen = new HashSet<>();
        for (ObjectNode component : Components.all(components)) {
            if (Json.has(component, "custom_id")
                    && !seen.add(component.path("custom_id").asText())) {
                errors.add("components", "COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated");
            }
        }
    }
}
