package dev.kizuna.rehearsal.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.rules.CommandRules;
import dev.kizuna.rehearsal.rules.FormErrors;
import dev.kizuna.rehearsal.rules.KnownFields;
import dev.kizuna.rehearsal.rules.Suspicions;
import dev.kizuna.rehearsal.wire.ApiError;
import dev.kizuna.rehearsal.wire.Call;
import dev.kizuna.rehearsal.wire.Endpoints;
import dev.kizuna.rehearsal.wire.Reply;
import dev.kizuna.rehearsal.world.World;
import java.util.List;

/** Application commands, global and of single servers. */
final class CommandEndpoints {
    private static final String ONE = "/{command}";

    private final World world;
    private final Suspicions suspicions;

    CommandEndpoints(World world, Suspicions suspicions) {
        this.world = world;
        this.suspicions = suspicions;
    }

    void hang(Endpoints endpoints) {
        hang(endpoints, "applications/{application}/commands");
        hang(endpoints, "applications/{application}/guilds/{guild}/commands");
    }

    private void hang(Endpoints endpoints, String path) {
        endpoints.add("GET", path, call -> Reply.ok(Json.array(world.commands().all(scope(call)))));
        endpoints.add("PUT", path, this::overwrite);
        endpoints.add("POST", path, this::create);
        endpoints.add("GET", path + ONE, call -> Reply.ok(world.commands().get(scope(call), call.id("command"))));
        endpoints.add("PATCH", path + ONE, this::edit);
        endpoints.add("DELETE", path + ONE, this::delete);
    }

    /** The server's id, or 0 for global commands. */
    private long scope(Call call) {
        if (call.id("application") != world.bot().id()) {
            throw new ApiError(403, 20012, "You are not authorized to perform this action on this application");
        }
        if (!call.path().containsKey("guild")) {
            return 0;
        }
        world.powers().demand(world.bot(), world.guilds().get(call.id("guild")), 0);
        return call.id("guild");
    }

    private Reply overwrite(Call call) {
        long scope = scope(call);
        suspicions.look("PUT commands", KnownFields.Kind.COMMAND, call.body());
        FormErrors errors = new FormErrors();
        CommandRules.checkAll(errors, call.body());
        errors.refuse();
        return Reply.ok(Json.array(world.commands().overwrite(scope, call.body())));
    }

    private Reply create(Call call) {
        long scope = scope(call);
        check(call, (ObjectNode) call.body());
        List<ObjectNode> others = world.commands().all(scope).stream()
                .filter(command -> !isNamesake(command, call.body()))
                .toList();
        CommandRules.checkAll(new FormErrors(), Json.array(others).add(call.body()));
        boolean fresh = others.size() == world.commands().all(scope).size();
        ObjectNode command = world.commands().put(scope, call.body());
        return fresh ? Reply.created(command) : Reply.ok(command);
    }

    private static boolean isNamesake(JsonNode command, JsonNode body) {
        return command.path("name").equals(body.path("name"))
                && command.path("type").asInt() == body.path("type").asInt(1);
    }

    private Reply edit(Call call) {
        long scope = scope(call);
        ObjectNode next = world.commands().get(scope, call.id("command"));
        next.setAll((ObjectNode) call.body());
        check(call, next);
        return Reply.ok(world.commands().edit(scope, call.id("command"), call.body()));
    }

    private void check(Call call, ObjectNode command) {
        suspicions.look(call.method() + " command", KnownFields.Kind.COMMAND, call.body());
        FormErrors errors = new FormErrors();
        CommandRules.check(errors, command, "");
        errors.refuse();
    }

    private Reply delete(Call call) {
        world.commands().delete(scope(call), call.id("command"));
        return Reply.nothing();
    }
}
