package dev.kizuna.rehearsal.rules;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.wire.ApiError;
import dev.kizuna.rehearsal.wire.Call;
import java.util.List;

/** What a message may carry. */
public final class MessageRules {
    private static final int COMPONENTS_V2 = 1 << 15;
    private static final int CONTENT = 2000;

    private MessageRules() {}

    /**
     * A new message.
     *
     * @throws ApiError 50006 where it is empty, 40005 where its files are too large
     */
    public static void checkNew(FormErrors errors, JsonNode body, List<Call.Upload> files) {
        boolean v2 = (body.path("flags").asInt() & COMPONENTS_V2) != 0;
        check(errors, body, files, v2);
        boolean empty = body.path("content").asText("").isBlank()
                && body.path("embeds").isEmpty()
                && body.path("components").isEmpty()
                && body.path("sticker_ids").isEmpty()
                && !Json.has(body, "poll")
                && files.isEmpty();
        if (empty) {
            throw new ApiError(400, 50006, "Cannot send an empty message");
        }
    }

    /** A change of a message; {@code v2} tells whether it has the V2 flag already, which cannot be removed. */
    public static void checkEdit(FormErrors errors, JsonNode body, List<Call.Upload> files, boolean v2) {
        boolean turned = (body.path("flags").asInt() & COMPONENTS_V2) != 0;
        if (v2 && Json.has(body, "flags") && !turned) {
            errors.add(
                    "flags",
                    "MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG",
                    "The IS_COMPONENTS_V2 flag cannot be removed from a message");
        }
        check(errors, body, files, v2 || turned);
    }

    private static void check(FormErrors errors, JsonNode body, List<Call.Upload> files, boolean v2) {
        errors.text(body, "", "content", 0, CONTENT);
        errors.text(body, "", "nonce", 0, 25);
        EmbedRules.check(errors, body.path("embeds"));
        ComponentRules.check(errors, body.path("components"), v2);
        FileRules.check(errors, body, files);
        mentions(errors, body.path("allowed_mentions"));
        if (Json.has(body, "poll")) {
            poll(errors, body.path("poll"));
        }
        if (v2) {
            v2(errors, body);
        }
    }

    private static void v2(FormErrors errors, JsonNode body) {
        for (String key : List.of("content", "embeds", "poll", "sticker_ids")) {
            JsonNode value = body.path(key);
            boolean used = value.isContainerNode()
                    ? !value.isEmpty()
                    : !value.asText("").isEmpty() && !value.isNull();
            if (used) {
                errors.add(
                        key,
                        "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
                        "The `" + key + "` field cannot be used when using MessageFlags.IS_COMPONENTS_V2");
            }
        }
    }

    private static void mentions(FormErrors errors, JsonNode allowed) {
        for (String kind : List.of("users", "roles")) {
            errors.size(allowed.path(kind), "allowed_mentions." + kind, 0, 100);
            boolean all = Json.stream(allowed.path("parse"))
                    .anyMatch(each -> each.asText().equals(kind));
            if (all && !allowed.path(kind).isEmpty()) {
                errors.add(
                        "allowed_mentions",
                        "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
                        "parse:[\"" + kind + "\"] and " + kind + ": [ids...] are mutually exclusive.");
            }
        }
    }

    private static void poll(FormErrors errors, JsonNode poll) {
        errors.text(poll.path("question"), "poll.question", "text", 1, 300);
        errors.size(poll.path("answers"), "poll.answers", 1, 10);
        errors.number(poll, "poll", "duration", 1, 32 * 24);
        for (int i = 0; i < poll.path("answers").size(); i++) {
            JsonNode media = poll.path("answers").path(i).path("poll_media");
            errors.text(media, "poll.answers." + i + ".poll_media", "text", 1, 55);
        }
    }
}
