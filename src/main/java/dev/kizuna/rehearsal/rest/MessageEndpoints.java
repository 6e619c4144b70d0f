package dev.kizuna.rehearsal.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.rules.FormErrors;
import dev.kizuna.rehearsal.rules.KnownFields;
import dev.kizuna.rehearsal.rules.MessageRules;
import dev.kizuna.rehearsal.rules.Suspicions;
import dev.kizuna.rehearsal.wire.ApiError;
import dev.kizuna.rehearsal.wire.Call;
import dev.kizuna.rehearsal.wire.Endpoints;
import dev.kizuna.rehearsal.wire.Reply;
import dev.kizuna.rehearsal.world.Channel;
import dev.kizuna.rehearsal.world.Message;
import dev.kizuna.rehearsal.world.Permission;
import dev.kizuna.rehearsal.world.Polls;
import dev.kizuna.rehearsal.world.World;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Messages in channels. */
final class MessageEndpoints {
    private static final int PAGE = 50;
    private static final int PAGE_LIMIT = 100;

    private final World world;
    private final Suspicions suspicions;

    MessageEndpoints(World world, Suspicions suspicions) {
        this.world = world;
        this.suspicions = suspicions;
    }

    void hang(Endpoints endpoints) {
        String messages = "channels/{channel}/messages";
        endpoints.add("GET", messages, this::list);
        endpoints.add("POST", messages, this::send);
        endpoints.add(
                "GET",
                messages + "/{message}",
                call -> Reply.ok(message(call, Permission.READ_MESSAGE_HISTORY).json()));
        endpoints.add("PATCH", messages + "/{message}", this::edit);
        endpoints.add("DELETE", messages + "/{message}", this::delete);
        endpoints.add("POST", messages + "/bulk-delete", this::deleteAll);
        endpoints.add("GET", messages + "/pins", this::pins);
        endpoints.add("PUT", messages + "/pins/{message}", call -> pin(call, true));
        endpoints.add("DELETE", messages + "/pins/{message}", call -> pin(call, false));
        endpoints.add("POST", "channels/{channel}/polls/{message}/expire", this::expirePoll);
        endpoints.add("POST", "channels/{channel}/typing", this::typing);
    }

    private Channel channel(Call call, long permissions) {
        Channel channel = world.channels().get(call.id("channel"));
        world.powers().demand(world.bot(), channel, permissions);
        return channel;
    }

    private Message message(Call call, long permissions) {
        return world.messages().get(channel(call, permissions), call.id("message"));
    }

    private Message own(Call call) {
        Message message = message(call, 0);
        if (message.author() != world.bot()) {
            throw new ApiError(403, 50005, "Cannot edit a message authored by another user");
        }
        return message;
    }

    /** Newest first, as Discord pages them. */
    private Reply list(Call call) {
        Channel channel = channel(call, 0);
        boolean reads = (world.powers().in(channel, world.bot()) & Permission.READ_MESSAGE_HISTORY) != 0;
        long before = bound(call, "before", Long.MAX_VALUE);
        long after = bound(call, "after", 0);
        Stream<Message> found = visible(channel, message -> message.id() < before && message.id() > after);
        int limit = Math.min(PAGE_LIMIT, Integer.parseInt(call.query().getOrDefault("limit", String.valueOf(PAGE))));
        List<ObjectNode> page = (call.query().containsKey("after") ? found : newestFirst(found))
                .limit(reads ? limit : 0)
                .sorted(Comparator.comparingLong(Message::id).reversed())
                .map(Message::json)
                .toList();
        return Reply.ok(Json.array(page));
    }

    private static long bound(Call call, String key, long otherwise) {
        return call.query().containsKey(key) ? Long.parseLong(call.query().get(key)) : otherwise;
    }

    private Stream<Message> visible(Channel channel, Predicate<Message> wanted) {
        return world.messages().all(channel).stream().filter(Message::isPublic).filter(wanted);
    }

    private static Stream<Message> newestFirst(Stream<Message> messages) {
        return messages.sorted(Comparator.comparingLong(Message::id).reversed());
    }

    private Reply send(Call call) {
        Channel channel = channel(call, 0);
        suspicions.look("POST message", KnownFields.Kind.MESSAGE, call.body());
        FormErrors errors = new FormErrors();
        MessageRules.checkNew(errors, call.body(), call.files());
        errors.refuse();
        world.powers().demand(world.bot(), channel, Sending.needs(channel, call.body(), call.files()));
        return Reply.ok(world.messages()
                .post(channel, world.bot(), call.body(), call.files())
                .json());
    }

    private Reply edit(Call call) {
        Message message = own(call);
        if (message.channel().isArchived()) {
            throw new ApiError(400, 50083, "Thread is archived");
        }
        suspicions.look("PATCH message", KnownFields.Kind.MESSAGE, call.body());
        FormErrors errors = new FormErrors();
        MessageRules.checkEdit(errors, call.body(), call.files(), message.is(Message.COMPONENTS_V2));
        errors.refuse();
        world.messages().edit(message, call.body(), call.files());
        return Reply.ok(message.json());
    }

    private Reply delete(Call call) {
        Message message = message(call, 0);
        boolean own = message.author() == world.bot();
        world.powers().demand(world.bot(), message.channel(), own ? 0 : Permission.MANAGE_MESSAGES);
        world.messages().delete(message);
        return Reply.nothing();
    }

    private Reply deleteAll(Call call) {
        Channel channel = channel(call, Permission.MANAGE_MESSAGES);
        List<Long> ids = Json.idsOf(call.body().path("messages"));
        if (ids.size() < 2 || ids.size() > PAGE_LIMIT) {
            throw new ApiError(
                    400,
                    50016,
                    "Provided too few or too many messages to delete. Must provide at least 2 and fewer than 100 messages to delete");
        }
        world.messages().deleteAll(channel, ids);
        return Reply.nothing();
    }

    private Reply pins(Call call) {
        Channel channel = channel(call, Permission.READ_MESSAGE_HISTORY);
        ObjectNode page = Json.object().put("has_more", false);
        var items = page.putArray("items");
        newestFirst(visible(channel, Message::isPinned)).forEach(message -> {
            ObjectNode item = items.addObject().put("pinned_at", Json.time(message.sentAt()));
            item.set("message", message.json());
        });
        return Reply.ok(page);
    }

    private Reply pin(Call call, boolean pinned) {
        world.messages().pin(message(call, Permission.PIN_MESSAGES), pinned);
        return Reply.nothing();
    }

    private Reply expirePoll(Call call) {
        Message message = own(call);
        Polls.expire(world, message);
        return Reply.ok(message.json());
    }

    private Reply typing(Call call) {
        world.messages().typing(channel(call, Permission.SEND_MESSAGES), world.bot());
        return Reply.nothing();
    }
}
