package dev.kizuna.rehearsal.rest;

import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.wire.Call;
import dev.kizuna.rehearsal.wire.Endpoints;
import dev.kizuna.rehearsal.wire.Reply;
import dev.kizuna.rehearsal.world.Channel;
import dev.kizuna.rehearsal.world.Message;
import dev.kizuna.rehearsal.world.Permission;
import dev.kizuna.rehearsal.world.User;
import dev.kizuna.rehearsal.world.World;

/** Reactions under messages. */
final class ReactionEndpoints {
    private final World world;

    ReactionEndpoints(World world) {
        this.world = world;
    }

    void hang(Endpoints endpoints) {
        String reactions = "channels/{channel}/messages/{message}/reactions";
        endpoints.add("GET", reactions + "/{emoji}", this::list);
        endpoints.add("PUT", reactions + "/{emoji}/@me", this::add);
        endpoints.add("DELETE", reactions + "/{emoji}/@me", this::removeOwn);
        endpoints.add("DELETE", reactions + "/{emoji}/{user}", this::removeOther);
        endpoints.add("DELETE", reactions + "/{emoji}", this::clearOne);
        endpoints.add("DELETE", reactions, this::clear);
    }

    private Message message(Call call, long permissions) {
        Channel channel = world.channels().get(call.id("channel"));
        world.powers().demand(world.bot(), channel, permissions);
        return world.messages().get(channel, call.id("message"));
    }

    private static String emoji(Call call) {
        return call.path().getOrDefault("emoji", "");
    }

    private Reply list(Call call) {
        Message message = message(call, Permission.READ_MESSAGE_HISTORY);
        return Reply.ok(Json.array(world.reactions().of(message, emoji(call)).stream()
                .map(User::json)
                .toList()));
    }

    private Reply add(Call call) {
        world.reactions().add(message(call, Permission.READ_MESSAGE_HISTORY), world.bot(), emoji(call));
        return Reply.nothing();
    }

    private Reply removeOwn(Call call) {
        world.reactions().remove(message(call, 0), world.bot(), emoji(call));
        return Reply.nothing();
    }

    private Reply removeOther(Call call) {
        Message message = message(call, Permission.MANAGE_MESSAGES);
        world.reactions().remove(message, world.users().get(call.id("user")), emoji(call));
        return Reply.nothing();
    }

    private Reply clearOne(Call call) {
        Message message = message(call, Permission.MANAGE_MESSAGES);
        world.reactions()
                .of(message, emoji(call))
                .forEach(user -> world.reactions().remove(message, user, emoji(call)));
        return Reply.nothing();
    }

    private Reply clear(Call call) {
        world.reactions().clear(message(call, Permission.MANAGE_MESSAGES));
        return Reply.nothing();
    }
}
