package dev.kizuna.rehearsal.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.rules.FormErrors;
import dev.kizuna.rehearsal.rules.KnownFields;
import dev.kizuna.rehearsal.rules.MessageRules;
import dev.kizuna.rehearsal.rules.ServerRules;
import dev.kizuna.rehearsal.rules.Suspicions;
import dev.kizuna.rehearsal.wire.ApiError;
import dev.kizuna.rehearsal.wire.Call;
import dev.kizuna.rehearsal.wire.Endpoints;
import dev.kizuna.rehearsal.wire.Reply;
import dev.kizuna.rehearsal.world.Channel;
import dev.kizuna.rehearsal.world.Guild;
import dev.kizuna.rehearsal.world.Message;
import dev.kizuna.rehearsal.world.Permission;
import dev.kizuna.rehearsal.world.User;
import dev.kizuna.rehearsal.world.World;
import java.util.List;

/** Threads and forum posts, and who is in them. */
final class ThreadEndpoints {
    private final World world;
    private final Suspicions suspicions;

    ThreadEndpoints(World world, Suspicions suspicions) {
        this.world = world;
        this.suspicions = suspicions;
    }

    void hang(Endpoints endpoints) {
        String members = "channels/{channel}/thread-members";
        endpoints.add("POST", "channels/{channel}/messages/{message}/threads", this::startOnMessage);
        endpoints.add("POST", "channels/{channel}/threads", this::start);
        endpoints.add("GET", "guilds/{guild}/threads/active", this::active);
        endpoints.add("GET", "channels/{channel}/threads/archived/public", this::archived);
        endpoints.add("GET", members, call -> Reply.ok(Json.array(world.crews().of(thread(call)))));
        endpoints.add("GET", members + "/{user}", this::member);
        endpoints.add("PUT", members + "/{user}", this::join);
        endpoints.add("DELETE", members + "/{user}", this::leave);
    }

    private Channel channel(Call call, long permissions) {
        Channel channel = world.channels().get(call.id("channel"));
        world.powers().demand(world.bot(), channel, permissions);
        return channel;
    }

    private Channel thread(Call call) {
        Channel channel = channel(call, 0);
        if (!channel.isThread()) {
            throw new ApiError(400, 50024, "Cannot execute action on this channel type");
        }
        return channel;
    }

    private void check(Call call) {
        suspicions.look("POST thread", KnownFields.Kind.THREAD, call.body());
        FormErrors errors = new FormErrors();
        ServerRules.thread(errors, call.body(), true);
        errors.refuse();
    }

    private Reply startOnMessage(Call call) {
        Channel channel = channel(call, Permission.CREATE_PUBLIC_THREADS);
        check(call);
        Message message = world.messages().get(channel, call.id("message"));
        return Reply.created(world.threads()
                .start(channel, world.bot(), call.body(), message)
                .json());
    }

    private Reply start(Call call) {
        Channel channel = channel(call, 0);
        check(call);
        if (channel.type() == Channel.FORUM) {
            return post(channel, call);
        }
        boolean open = call.body().path("type").asInt(Channel.PRIVATE_THREAD) == Channel.PUBLIC_THREAD;
        long needed = open ? Permission.CREATE_PUBLIC_THREADS : Permission.CREATE_PRIVATE_THREADS;
        world.powers().demand(world.bot(), channel, needed);
        return Reply.created(
                world.threads().start(channel, world.bot(), call.body(), null).json());
    }

    private Reply post(Channel forum, Call call) {
        JsonNode first = call.body().path("message");
        FormErrors errors = new FormErrors();
        MessageRules.checkNew(errors, first, call.files());
        errors.refuse();
        world.powers().demand(world.bot(), forum, Permission.SEND_MESSAGES | Sending.extras(first, call.files()));
        Channel post = world.threads().start(forum, world.bot(), call.body(), null);
        Message message = world.messages().open(post, world.bot(), first, call.files());
        ObjectNode json = post.json();
        json.set("message", message.json());
        return Reply.created(json);
    }

    private Reply active(Call call) {
        Guild guild = world.guilds().get(call.id("guild"));
        world.powers().demand(world.bot(), guild, 0);
        ObjectNode json = Json.object();
        json.set(
                "threads",
                Json.array(world.threads().active(guild).stream()
                        .filter(thread -> world.powers().sees(world.bot(), thread))
                        .map(Channel::json)
                        .toList()));
        json.putArray("members");
        return Reply.ok(json);
    }

    private Reply archived(Call call) {
        Channel parent = channel(call, Permission.READ_MESSAGE_HISTORY);
        Guild guild = parent.guild();
        ObjectNode json = Json.object().put("has_more", false);
        json.set(
                "threads",
                Json.array(
                        guild == null
                                ? List.of()
                                : world.threads().archived(guild, parent).stream()
                                        .map(Channel::json)
                                        .toList()));
        json.putArray("members");
        return Reply.ok(json);
    }

    private User user(Call call) {
        return "@me".equals(call.path().get("user"))
                ? world.bot()
                : world.users().get(call.id("user"));
    }

    private Reply member(Call call) {
        Channel thread = thread(call);
        long user = user(call).id();
        return Reply.ok(world.crews().of(thread).stream()
                .filter(member -> Json.id(member.path("user_id")) == user)
                .findFirst()
                .orElseThrow(() -> new ApiError(404, 10007, "Unknown Member")));
    }

    private Reply join(Call call) {
        Channel thread = thread(call);
        User user = user(call);
        world.powers().demand(world.bot(), thread, user == world.bot() ? 0 : Permission.SEND_MESSAGES_IN_THREADS);
        if (!world.powers().sees(user, thread.parent() == null ? thread : thread.parent())) {
            throw new ApiError(403, 50001, "Missing Access");
        }
        world.crews().join(thread, user);
        return Reply.nothing();
    }

    private Reply leave(Call call) {
        Channel thread = thread(call);
        User user = user(call);
        boolean own = user == world.bot() || thread.owner() == world.bot().id();
        world.powers().demand(world.bot(), thread, own ? 0 : Permission.MANAGE_THREADS);
        world.crews().leave(thread, user);
        return Reply.nothing();
    }
}
