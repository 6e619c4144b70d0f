package dev.kizuna.rehearsal.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.rules.FormErrors;
import dev.kizuna.rehearsal.rules.ServerRules;
import dev.kizuna.rehearsal.wire.ApiError;
import dev.kizuna.rehearsal.wire.Call;
import dev.kizuna.rehearsal.wire.Endpoints;
import dev.kizuna.rehearsal.wire.Reply;
import dev.kizuna.rehearsal.world.Guild;
import dev.kizuna.rehearsal.world.Permission;
import dev.kizuna.rehearsal.world.Role;
import dev.kizuna.rehearsal.world.World;

/** Servers' roles, and giving them to members: only below one's own highest. */
final class RoleEndpoints {
    private final World world;

    RoleEndpoints(World world) {
        this.world = world;
    }

    void hang(Endpoints endpoints) {
        endpoints.add("GET", "guilds/{guild}/roles", this::list);
        endpoints.add("POST", "guilds/{guild}/roles", this::create);
        endpoints.add("PATCH", "guilds/{guild}/roles/{role}", this::edit);
        endpoints.add("DELETE", "guilds/{guild}/roles/{role}", this::delete);
        endpoints.add("PUT", "guilds/{guild}/members/{user}/roles/{role}", this::give);
        endpoints.add("DELETE", "guilds/{guild}/members/{user}/roles/{role}", this::take);
    }

    private Guild guild(Call call, long permissions) {
        Guild guild = world.guilds().get(call.id("guild"));
        world.powers().demand(world.bot(), guild, permissions);
        return guild;
    }

    private Role below(Call call, Guild guild) {
        Role role = guild.role(call.id("role"));
        if (role == null) {
            throw new ApiError(404, 10011, "Unknown Role");
        }
        world.powers().demandAbove(world.bot(), guild, role.position());
        return role;
    }

    private static void check(JsonNode body) {
        FormErrors errors = new FormErrors();
        ServerRules.role(errors, body);
        errors.refuse();
    }

    private Reply list(Call call) {
        return Reply.ok(
                Json.array(guild(call, 0).roles().stream().map(Role::json).toList()));
    }

    private Reply create(Call call) {
        Guild guild = guild(call, Permission.MANAGE_ROLES);
        check(call.body());
        String name = call.body().path("name").asText("new role");
        Role role = world.guilds()
                .addRole(guild, name, call.body().path("permissions").asLong(), false);
        world.guilds().editRole(guild, role, call.body());
        return Reply.ok(role.json());
    }

    private Reply edit(Call call) {
        Guild guild = guild(call, Permission.MANAGE_ROLES);
        Role role = below(call, guild);
        check(call.body());
        world.guilds().editRole(guild, role, call.body());
        return Reply.ok(role.json());
    }

    private Reply delete(Call call) {
        Guild guild = guild(call, Permission.MANAGE_ROLES);
        world.guilds().deleteRole(guild, below(call, guild));
        return Reply.nothing();
    }

    private Reply give(Call call) {
        Guild guild = guild(call, Permission.MANAGE_ROLES);
        world.members().giveRole(world.members().get(guild, call.id("user")), below(call, guild));
        return Reply.nothing();
    }

    private Reply take(Call call) {
        Guild guild = guild(call, Permission.MANAGE_ROLES);
        world.members().takeRole(world.members().get(guild, call.id("user")), below(call, guild));
        return Reply.nothing();
    }
}
