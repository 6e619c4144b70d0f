package dev.kizuna.rehearsal.rules;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kizuna.rehearsal.json.Json;

/** Embeds: 10 a message, 6000 characters over all of them. */
final class EmbedRules {
    private static final int MOST = 10;
    private static final int TOTAL = 6000;

    private EmbedRules() {}

    static void check(FormErrors errors, JsonNode embeds) {
        errors.size(embeds, "embeds", 0, MOST);
        int total = 0;
        for (int i = 0; i < embeds.size(); i++) {
            JsonNode embed = embeds.path(i);
            check(errors, "embeds." + i, embed);
            total += length(embed);
        }
        if (total > TOTAL) {
            errors.add("embeds", "MAX_EMBED_SIZE_EXCEEDED", "Embed size exceeds maximum size of 6000");
        }
    }

    private static void check(FormErrors errors, String at, JsonNode embed) {
        errors.text(embed, at, "title", 0, 256);
        errors.text(embed, at, "description", 0, 4096);
        errors.text(embed.path("footer"), at + ".footer", "text", 0, 2048);
        errors.text(embed.path("author"), at + ".author", "name", 0, 256);
        JsonNode fields = embed.path("fields");
        errors.size(fields, at + ".fields", 0, 25);
        for (int i = 0; i < fields.size(); i++) {
            errors.text(fields.path(i), at + ".fields." + i, "name", 1, 256);
            errors.text(fields.path(i), at + ".fields." + i, "value", 1, 1024);
        }
    }

    private static int length(JsonNode embed) {
        int length = of(embed, "title") + of(embed, "description");
        length += of(embed.path("footer"), "text") + of(embed.path("author"), "name");
        for (JsonNode field : embed.path("fields")) {
            length += of(field, "name") + of(field, "value");
        }
        return length;
    }

    private static int of(JsonNode node, String key) {
        return Json.length(node.path(key).asText(""));
    }
}
