package dev.kizuna.rehearsal.person;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Components;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.world.Interaction;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * A form (modal) that is open before a person.
 *
 * @param interaction the interaction whose answer it is
 * @param fields each the inner component with {@code custom_id} and {@code type}, its {@code label} and
 *     {@code description} taken from the label around it; texts between them are not fields
 * @param json the whole modal as the bot sent it
 */
public record Form(long interaction, String customId, String title, List<ObjectNode> fields, ObjectNode json) {

    static Form of(Interaction interaction) {
        ObjectNode modal = interaction.form();
        if (modal == null) {
            throw new NoSuchElementException("no form answers this; callback " + interaction.callback());
        }
        ObjectNode copy = modal.deepCopy();
        String customId = copy.path("custom_id").asText();
        return new Form(interaction.id(), customId, copy.path("title").asText(), fields(copy), copy);
    }

    private static List<ObjectNode> fields(ObjectNode modal) {
        List<ObjectNode> fields = new ArrayList<>();
        for (JsonNode part : modal.path("components")) {
            if (part.path("component") instanceof ObjectNode inner) {
                ObjectNode field = inner.deepCopy();
                Json.copy(part, field, "label", "description");
                fields.add(field);
            } else if (Components.type(part) == Components.ROW) {
                part.path("components").forEach(input -> fields.add(input.deepCopy()));
            }
        }
        return fields;
    }
}
