package dev.kizuna.rehearsal.rules;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kizuna.rehearsal.json.Json;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Channels, threads, scheduled events, members and roles. */
public final class ServerRules {
    private static final int EXTERNAL = 3;
    private static final int LIMIT_PER_CATEGORY = 50;

    private ServerRules() {}

    public static void channel(FormErrors errors, JsonNode body, boolean fresh) {
        errors.text(body, "", "name", fresh ? 1 : 0, 100);
        errors.text(body, "", "topic", 0, body.path("type").asInt() == 15 ? 4096 : 1024);
        errors.number(body, "", "rate_limit_per_user", 0, 21_600);
        errors.number(body, "", "bitrate", 8_000, 96_000);
        errors.number(body, "", "user_limit", 0, 99);
        errors.size(body.path("available_tags"), "available_tags", 0, 20);
        if (fresh) {
            errors.choice(body, "", "type", 0, 2, 4, 5, 13, 14, 15, 16);
        }
    }

    /**
     * Where a channel is to stand: in a category with room, and never a category in another.
     *
     * @param siblings the channels that stand there already
     */
    public static void parent(FormErrors errors, boolean fits, long siblings) {
        if (!fits) {
            errors.add("parent_id", "CHANNEL_PARENT_INVALID_TYPE", "Not a category");
        } else if (siblings >= LIMIT_PER_CATEGORY) {
            errors.add(
                    "parent_id", "CHANNEL_PARENT_MAX_CHANNELS", "Maximum number of channels in category reached (50)");
        }
    }

    public static void thread(FormErrors errors, JsonNode body, boolean fresh) {
        errors.text(body, "", "name", fresh ? 1 : 0, 100);
        errors.choice(body, "", "auto_archive_duration", 60, 1440, 4320, 10_080);
        errors.number(body, "", "rate_limit_per_user", 0, 21_600);
        errors.size(body.path("applied_tags"), "applied_tags", 0, 5);
        if (fresh) {
            errors.choice(body, "", "type", 10, 11, 12);
        }
    }

    public static void member(FormErrors errors, JsonNode body) {
        errors.text(body, "", "nick", 0, 32);
    }

    public static void role(FormErrors errors, JsonNode body) {
        errors.text(body, "", "name", 0, 100);
    }

    /** A scheduled event as it will be: when changing one, its old fields with the changes laid over them. */
    public static void event(FormErrors errors, JsonNode event, Instant now, boolean fresh) {
        errors.text(event, "", "name", 1, 100);
        errors.text(event, "", "description", 0, 1000);
        errors.choice(event, "", "privacy_level", 2);
        errors.choice(event, "", "entity_type", 1, 2, EXTERNAL);
        if (!Json.has(event, "privacy_level")) {
            errors.required("privacy_level");
        }
        if (!Json.has(event, "entity_type")) {
            errors.required("entity_type");
        }
        if (event.path("entity_type").asInt() == EXTERNAL) {
            errors.text(event.path("entity_metadata"), "entity_metadata", "location", 1, 100);
            if (!Json.has(event, "scheduled_end_time")) {
                errors.required("scheduled_end_time");
            }
        } else if (Json.id(event.path("channel_id")) == 0) {
            errors.required("channel_id");
        }
        times(errors, event, now, fresh);
    }

    private static void times(FormErrors errors, JsonNode event, Instant now, boolean fresh) {
        Instant start = time(errors, event, "scheduled_start_time");
        Instant end = time(errors, event, "scheduled_end_time");
        if (start == null) {
            errors.required("scheduled_start_time");
        } else if (fresh && start.isBefore(now)) {
            errors.add(
                    "scheduled_start_time",
                    "GUILD_SCHEDULED_EVENT_SCHEDULE_PAST",
                    "Cannot schedule event in the past.");
        }
        if (start != null && end != null && !end.isAfter(start)) {
            errors.add(
                    "scheduled_end_time",
                    "GUILD_SCHEDULED_EVENT_END_TIME_BEFORE_START_TIME",
                    "Cannot schedule event to end before it starts.");
        }
    }

    private static @Nullable Instant time(FormErrors errors, JsonNode event, String key) {
        if (!Json.has(event, key)) {
            return null;
        }
        try {
            return OffsetDateTime.parse(event.path(key).asText()).toInstant();
        } catch (DateTimeParseException e) {
            errors.add(key, "DATE_TIME_TYPE_PARSE", "Could not parse " + event.path(key) + ". Should be ISO8601.");
            return null;
        }
    }
}
