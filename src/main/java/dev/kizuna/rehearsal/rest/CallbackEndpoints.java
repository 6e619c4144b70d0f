package dev.kizuna.rehearsal.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.rules.CallbackRules;
import dev.kizuna.rehearsal.rules.FormErrors;
import dev.kizuna.rehearsal.rules.KnownFields;
import dev.kizuna.rehearsal.rules.Suspicions;
import dev.kizuna.rehearsal.wire.ApiError;
import dev.kizuna.rehearsal.wire.Call;
import dev.kizuna.rehearsal.wire.Endpoints;
import dev.kizuna.rehearsal.wire.Reply;
import dev.kizuna.rehearsal.world.Interaction;
import dev.kizuna.rehearsal.world.Message;
import dev.kizuna.rehearsal.world.World;

/** The first answer to an interaction. */
final class CallbackEndpoints {
    private final World world;
    private final Suspicions suspicions;

    CallbackEndpoints(World world, Suspicions suspicions) {
        this.world = world;
        this.suspicions = suspicions;
    }

    void hang(Endpoints endpoints) {
        endpoints.add("POST", "interactions/{interaction}/{token}/callback", this::answer);
    }

    private Reply answer(Call call) {
        Interaction interaction =
                world.interactions().waiting(call.id("interaction"), call.path().getOrDefault("token", ""));
        try {
            check(interaction, call);
            apply(interaction, call);
        } catch (ApiError e) {
            world.interactions().refuse(interaction, e);
            throw e;
        }
        boolean withResponse = "true".equals(call.query().get("with_response"));
        return withResponse ? Reply.ok(response(interaction)) : Reply.nothing();
    }

    private void check(Interaction interaction, Call call) {
        Message source = interaction.source();
        boolean v2 = source != null && source.is(Message.COMPONENTS_V2);
        FormErrors errors = new FormErrors();
        CallbackRules.check(errors, interaction.type(), source != null, v2, call.body(), call.files());
        errors.refuse();
        switch (call.body().path("type").asInt()) {
            case CallbackRules.MESSAGE, CallbackRules.UPDATE ->
                suspicions.look(
                        "callback", KnownFields.Kind.MESSAGE, call.body().path("data"));
            case CallbackRules.FORM ->
                suspicions.look("form", KnownFields.Kind.MODAL, call.body().path("data"));
            default -> {}
        }
    }

    private void apply(Interaction interaction, Call call) {
        JsonNode data = call.body().path("data");
        switch (call.body().path("type").asInt()) {
            case CallbackRules.MESSAGE -> world.interactions().reply(interaction, data, call.files());
            case CallbackRules.DEFERRED_MESSAGE -> {
                boolean ephemeral = (data.path("flags").asInt() & Message.EPHEMERAL) != 0;
                world.interactions().deferReply(interaction, ephemeral);
            }
            case CallbackRules.DEFERRED_UPDATE -> world.interactions().deferUpdate(interaction);
            case CallbackRules.UPDATE -> world.interactions().update(interaction, data, call.files());
            case CallbackRules.CHOICES -> world.interactions().suggest(interaction, (ArrayNode) data.path("choices"));
            default -> world.interactions().openForm(interaction, (ObjectNode) data);
        }
    }

    private static ObjectNode response(Interaction interaction) {
        ObjectNode json = Json.object();
        ObjectNode about = json.putObject("interaction")
                .put("id", Json.id(interaction.id()))
                .put("type", interaction.type());
        ObjectNode resource = json.putObject("resource").put("type", interaction.callback());
        Message original = interaction.original();
        if (original != null) {
            about.put("response_message_id", Json.id(original.id()))
                    .put("response_message_loading", original.is(Message.LOADING))
                    .put("response_message_ephemeral", !original.isPublic());
            if (interaction.callback() != CallbackRules.DEFERRED_UPDATE) {
                resource.set("message", original.json());
            }
        }
        return json;
    }
}
