package dev.kizuna.rehearsal.rest;

import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.rules.FormErrors;
import dev.kizuna.rehearsal.rules.ServerRules;
import dev.kizuna.rehearsal.wire.Call;
import dev.kizuna.rehearsal.wire.Endpoints;
import dev.kizuna.rehearsal.wire.Reply;
import dev.kizuna.rehearsal.world.Channel;
import dev.kizuna.rehearsal.world.Guild;
import dev.kizuna.rehearsal.world.Permission;
import dev.kizuna.rehearsal.world.World;

/** Channels and threads as such, and channels' overwrites. */
final class ChannelEndpoints {
    private final World world;

    ChannelEndpoints(World world) {
        this.world = world;
    }

    void hang(Endpoints endpoints) {
        endpoints.add("GET", "channels/{channel}", call -> Reply.ok(seen(call).json()));
        endpoints.add("PATCH", "channels/{channel}", this::edit);
        endpoints.add("DELETE", "channels/{channel}", this::delete);
        endpoints.add("PUT", "channels/{channel}/permissions/{target}", this::overwrite);
        endpoints.add("DELETE", "channels/{channel}/permissions/{target}", this::clearOverwrite);
        endpoints.add("GET", "guilds/{guild}/channels", this::list);
        endpoints.add("POST", "guilds/{guild}/channels", this::create);
    }

    private Channel seen(Call call) {
        return with(call, 0);
    }

    private Channel with(Call call, long permissions) {
        Channel channel = world.channels().get(call.id("channel"));
        world.powers().demand(world.bot(), channel, permissions);
        return channel;
    }

    private Reply edit(Call call) {
        Channel channel = seen(call);
        FormErrors errors = new FormErrors();
        if (channel.isThread()) {
            ServerRules.thread(errors, call.body(), false);
        } else {
            ServerRules.channel(errors, call.body(), false);
        }
        errors.refuse();
        world.powers().demand(world.bot(), channel, neededToEdit(channel, call));
        if (channel.isThread()) {
            world.threads().edit(channel, call.body());
        } else {
            world.channels().edit(channel, call.body());
        }
        return Reply.ok(channel.json());
    }

    /** A thread's owner may name and archive it; locking it is for moderators. */
    private long neededToEdit(Channel channel, Call call) {
        if (!channel.isThread()) {
            return Permission.MANAGE_CHANNELS;
        }
        boolean own = channel.owner() == world.bot().id() && !call.body().has("locked");
        return own ? 0 : Permission.MANAGE_THREADS;
    }

    private Reply delete(Call call) {
        Channel channel = seen(call);
        long needed = channel.isThread() ? Permission.MANAGE_THREADS : Permission.MANAGE_CHANNELS;
        world.powers().demand(world.bot(), channel, channel.guild() == null ? 0 : needed);
        if (channel.isThread()) {
            world.threads().delete(channel);
        } else {
            world.channels().delete(channel);
        }
        return Reply.ok(channel.json());
    }

    private Reply overwrite(Call call) {
        world.channels().overwrite(with(call, Permission.MANAGE_ROLES), call.id("target"), call.body());
        return Reply.nothing();
    }

    private Reply clearOverwrite(Call call) {
        world.channels().clearOverwrite(with(call, Permission.MANAGE_ROLES), call.id("target"));
        return Reply.nothing();
    }

    private Reply list(Call call) {
        Guild guild = world.guilds().get(call.id("guild"));
        world.powers().demand(world.bot(), guild, 0);
        return Reply.ok(Json.array(guild.channels().stream()
                .filter(channel -> !channel.isThread())
                .map(Channel::json)
                .toList()));
    }

    private Reply create(Call call) {
        Guild guild = world.guilds().get(call.id("guild"));
        world.powers().demand(world.bot(), guild, Permission.MANAGE_CHANNELS);
        FormErrors errors = new FormErrors();
        ServerRules.channel(errors, call.body(), true);
        errors.refuse();
        return Reply.created(world.channels().create(guild, call.body()).json());
    }
}
