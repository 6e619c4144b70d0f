package dev.kizuna.rehearsal.rest;

import dev.kizuna.rehearsal.rules.FormErrors;
import dev.kizuna.rehearsal.rules.KnownFields;
import dev.kizuna.rehearsal.rules.MessageRules;
import dev.kizuna.rehearsal.rules.Suspicions;
import dev.kizuna.rehearsal.wire.ApiError;
import dev.kizuna.rehearsal.wire.Call;
import dev.kizuna.rehearsal.wire.Endpoints;
import dev.kizuna.rehearsal.wire.Reply;
import dev.kizuna.rehearsal.world.Interaction;
import dev.kizuna.rehearsal.world.Message;
import dev.kizuna.rehearsal.world.World;

/** What follows the first answer of an interaction, by its token. */
final class WebhookEndpoints {
    private static final String ORIGINAL = "@original";

    private final World world;
    private final Suspicions suspicions;

    WebhookEndpoints(World world, Suspicions suspicions) {
        this.world = world;
        this.suspicions = suspicions;
    }

    void hang(Endpoints endpoints) {
        String hook = "webhooks/{application}/{token}";
        endpoints.add("POST", hook, this::send);
        endpoints.add(
                "GET",
                hook + "/messages/{message}",
                call -> Reply.ok(message(call, by(call)).json()));
        endpoints.add("PATCH", hook + "/messages/{message}", this::edit);
        endpoints.add("DELETE", hook + "/messages/{message}", this::delete);
    }

    private Interaction by(Call call) {
        if (call.id("application") != world.bot().id()) {
            throw new ApiError(404, 10015, "Unknown Webhook");
        }
        return world.followUps().by(call.path().getOrDefault("token", ""));
    }

    private Message message(Call call, Interaction interaction) {
        return ORIGINAL.equals(call.path().get("message"))
                ? world.followUps().original(interaction)
                : world.followUps().message(interaction, call.id("message"));
    }

    private Reply send(Call call) {
        Interaction interaction = by(call);
        suspicions.look("POST webhook", KnownFields.Kind.MESSAGE, call.body());
        FormErrors errors = new FormErrors();
        MessageRules.checkNew(errors, call.body(), call.files());
        errors.refuse();
        return Reply.ok(
                world.followUps().send(interaction, call.body(), call.files()).json());
    }

    private Reply edit(Call call) {
        Interaction interaction = by(call);
        Message message = message(call, interaction);
        suspicions.look("PATCH webhook message", KnownFields.Kind.MESSAGE, call.body());
        FormErrors errors = new FormErrors();
        MessageRules.checkEdit(errors, call.body(), call.files(), message.is(Message.COMPONENTS_V2));
        errors.refuse();
        world.followUps().edit(interaction, message, call.body(), call.files());
        return Reply.ok(message.json());
    }

    private Reply delete(Call call) {
        Interaction interaction = by(call);
        world.followUps().delete(interaction, message(call, interaction));
        return Reply.nothing();
    }
}
