package dev.kizuna.rehearsal.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Components;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.wire.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a request's body into a message, in the form in which Discord echoes it. */
final class Composition {
    private static final String ATTACHED = "attachment://";
    private static final int SUPPRESS_EMBEDS = 1 << 2;
    private static final int SETTABLE = SUPPRESS_EMBEDS | Message.SILENT | Message.COMPONENTS_V2;
    private static final int CHANGEABLE = SUPPRESS_EMBEDS | Message.COMPONENTS_V2;

    private final World world;
    private final Message message;

    Composition(World world, Message message) {
        this.world = world;
        this.message = message;
    }

    void write(JsonNode body, List<Call.Upload> files) {
        message.flags = body.path("flags").asInt() & SETTABLE;
        fill(body, files);
    }

    void change(JsonNode body, List<Call.Upload> files) {
        if (body.has("flags")) {
            message.flags =
                    (message.flags & ~SUPPRESS_EMBEDS) | (body.path("flags").asInt() & CHANGEABLE);
        }
        if (body.has("attachments")) {
            Set<Long> kept = Set.copyOf(Json.stream(body.path("attachments"))
                    .map(node -> Json.id(node.path("id")))
                    .collect(Collectors.toSet()));
            message.attachments = new ArrayList<>(message.attachments);
            message.attachments.removeIf(attachment -> !kept.contains(attachment.id()));
        }
        fill(body, files);
    }

    private void fill(JsonNode body, List<Call.Upload> files) {
        files.forEach(file -> attach(file, body.path("attachments")));
        if (body.has("content")) {
            message.content = body.path("content").asText("").strip();
        }
        if (body.has("embeds")) {
            message.embeds = list(body.path("embeds"));
            message.embeds.forEach(embed -> echo((ObjectNode) embed));
        }
        if (body.has("components")) {
            message.components = list(body.path("components"));
            Components.number(message.components);
            Components.all(message.components).forEach(this::resolve);
        }
        if (Json.has(body, "poll")) {
            message.poll = Polls.open((ObjectNode) body.path("poll").deepCopy(), world.clock());
        }
        JsonNode allowed = body.path("allowed_mentions");
        message.mentions = Mentions.of(world, message.channel(), message.author(), message.text(), allowed);
    }

    private static ArrayNode list(JsonNode node) {
        return node instanceof ArrayNode array ? array.deepCopy() : Json.array();
    }

    private void attach(Call.Upload file, JsonNode descriptions) {
        String description = Json.stream(descriptions)
                .filter(node -> Json.id(node.path("id")) == file.index() && Json.has(node, "description"))
                .map(node -> node.path("description").asText())
                .findFirst()
                .orElse(null);
        message.attachments.add(world.attachments().keep(message.channel().id(), file, description));
    }

    private void echo(ObjectNode embed) {
        embed.put("type", "rich");
        for (String media : List.of("image", "thumbnail")) {
            if (embed.path(media) instanceof ObjectNode object) {
                unfurl(object);
            }
        }
    }

    /** Turns media into what can be fetched. */
    private void resolve(ObjectNode component) {
        component.path("items").forEach(item -> unfurl(item.path("media")));
        unfurl(component.path("media"));
        if (component.path("file") instanceof ObjectNode file) {
            unfurl(file);
            describe(component, file);
        }
    }

    private void describe(ObjectNode component, ObjectNode file) {
        Attachment attachment = world.attachments().find(Json.id(file.path("attachment_id")));
        if (attachment != null) {
            component.put("name", attachment.filename()).put("size", attachment.bytes().length);
        }
    }

    private void unfurl(JsonNode media) {
        if (!(media instanceof ObjectNode object)) {
            return;
        }
        Attachment attachment = attached(object.path("url").asText());
        if (attachment != null) {
            object.put("url", attachment.url())
                    .put("attachment_id", Json.id(attachment.id()))
                    .put("content_type", attachment.contentType());
        }
        object.put("proxy_url", object.path("url").asText()).put("width", 0).put("height", 0);
    }

    private @Nullable Attachment attached(String url) {
        return message.attachments.stream()
                .filter(attachment -> url.equals(ATTACHED + attachment.filename()))
                .findFirst()
                .orElse(null);
    }
}
