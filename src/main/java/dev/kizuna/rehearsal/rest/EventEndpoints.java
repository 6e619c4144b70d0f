package dev.kizuna.rehearsal.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.rules.FormErrors;
import dev.kizuna.rehearsal.rules.KnownFields;
import dev.kizuna.rehearsal.rules.ServerRules;
import dev.kizuna.rehearsal.rules.Suspicions;
import dev.kizuna.rehearsal.wire.Call;
import dev.kizuna.rehearsal.wire.Endpoints;
import dev.kizuna.rehearsal.wire.Reply;
import dev.kizuna.rehearsal.world.Guild;
import dev.kizuna.rehearsal.world.Permission;
import dev.kizuna.rehearsal.world.World;

/** Servers' scheduled events. */
final class EventEndpoints {
    private final World world;
    private final Suspicions suspicions;

    EventEndpoints(World world, Suspicions suspicions) {
        this.world = world;
        this.suspicions = suspicions;
    }

    void hang(Endpoints endpoints) {
        String events = "guilds/{guild}/scheduled-events";
        endpoints.add("GET", events, call -> Reply.ok(Json.array(world.events().all(guild(call)))));
        endpoints.add("POST", events, this::create);
        endpoints.add("GET", events + "/{event}", call -> Reply.ok(event(call).deepCopy()));
        endpoints.add("PATCH", events + "/{event}", this::edit);
        endpoints.add("DELETE", events + "/{event}", this::delete);
        endpoints.add("GET", events + "/{event}/users", this::users);
    }

    private Guild guild(Call call) {
        Guild guild = world.guilds().get(call.id("guild"));
        world.powers().demand(world.bot(), guild, 0);
        return guild;
    }

    private ObjectNode event(Call call) {
        return world.events().get(guild(call), call.id("event"));
    }

    private Reply create(Call call) {
        Guild guild = guild(call);
        check(call, call.body(), true);
        demand(guild, call.body(), Permission.CREATE_EVENTS);
        return Reply.ok(world.events().create(guild, world.bot(), call.body()));
    }

    private Reply edit(Call call) {
        Guild guild = guild(call);
        ObjectNode event = event(call);
        ObjectNode next = event.deepCopy();
        next.setAll((ObjectNode) call.body());
        check(call, next, false);
        demandOver(guild, event);
        return Reply.ok(world.events().edit(guild, event, call.body()));
    }

    private Reply delete(Call call) {
        ObjectNode event = event(call);
        demandOver(guild(call), event);
        world.events().delete(guild(call), event);
        return Reply.nothing();
    }

    private Reply users(Call call) {
        boolean withMember = "true".equals(call.query().get("with_member"));
        return Reply.ok(world.events().interested(guild(call), event(call), withMember));
    }

    private void check(Call call, JsonNode event, boolean fresh) {
        suspicions.look(call.method() + " event", KnownFields.Kind.EVENT, call.body());
        FormErrors errors = new FormErrors();
        ServerRules.event(errors, event, world.clock().instant(), fresh);
        errors.refuse();
    }

    /** One's own with Create Events, others' with Manage Events, which includes the former. */
    private void demandOver(Guild guild, ObjectNode event) {
        boolean own = Json.id(event.path("creator_id")) == world.bot().id();
        demand(guild, event, own ? Permission.CREATE_EVENTS : Permission.MANAGE_EVENTS);
    }

    private void demand(Guild guild, JsonNode event, long permission) {
        boolean manages = (world.powers().in(guild, world.bot()) & Permission.MANAGE_EVENTS) != 0;
        world.powers().demand(world.bot(), guild, manages ? 0 : permission);
        long channel = Json.id(event.path("channel_id"));
        if (channel != 0) {
            world.powers().demand(world.bot(), world.channels().get(channel), Permission.CONNECT);
        }
    }
}
