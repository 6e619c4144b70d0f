package dev.kizuna.rehearsal.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.wire.ApiError;
import dev.kizuna.rehearsal.wire.Call;
import dev.kizuna.rehearsal.wire.Endpoints;
import dev.kizuna.rehearsal.wire.Reply;
import dev.kizuna.rehearsal.world.User;
import dev.kizuna.rehearsal.world.World;

/** The bot itself, its application, other users, and direct channels with them. */
final class AccountEndpoints {
    private final World world;

    AccountEndpoints(World world) {
        this.world = world;
    }

    void hang(Endpoints endpoints) {
        endpoints.add(
                "GET", "users/@me", call -> Reply.ok(world.welcome().ready().path("user")));
        endpoints.add(
                "GET",
                "users/@me/guilds",
                call -> Reply.ok(Json.array(world.welcome().guildCreates().values().stream()
                        .map(AccountEndpoints::brief)
                        .toList())));
        endpoints.add(
                "GET", "users/{user}", call -> Reply.ok(user(call.id("user")).json()));
        endpoints.add("GET", "applications/@me", call -> Reply.ok(application()));
        endpoints.add("GET", "oauth2/applications/@me", call -> Reply.ok(application()));
        endpoints.add("POST", "users/@me/channels", this::openDirect);
    }

    private static ObjectNode brief(ObjectNode guild) {
        return guild.retain("id", "name", "icon", "features");
    }

    private User user(long id) {
        User user = world.users().find(id);
        if (user == null) {
            throw new ApiError(404, 10013, "Unknown User");
        }
        return user;
    }

    private ObjectNode application() {
        User owner = world.users().all().stream()
                .filter(user -> !user.isBot())
                .findFirst()
                .orElse(world.bot());
        ObjectNode json = Json.object()
                .put("id", Json.id(world.bot().id()))
                .put("name", world.bot().name())
                .putNull("icon")
                .put("description", "")
                .put("summary", "")
                .put("bot_public", true)
                .put("bot_require_code_grant", false)
                .put("verify_key", "0".repeat(64))
                .put("flags", 0)
                .put("approximate_guild_count", world.welcome().guildCreates().size())
                .put("approximate_user_install_count", 0);
        json.set("owner", owner.json());
        json.set("bot", world.bot().json());
        json.putArray("tags");
        json.putArray("redirect_uris");
        json.putNull("team");
        return json;
    }

    private Reply openDirect(Call call) {
        User person = user(Json.id(call.body().path("recipient_id")));
        if (person.isBot()) {
            throw new ApiError(400, 50007, "Cannot send messages to this user");
        }
        return Reply.ok(world.directs().with(person).json());
    }
}
