package dev.kizuna.rehearsal.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.rules.FormErrors;
import dev.kizuna.rehearsal.rules.KnownFields;
import dev.kizuna.rehearsal.rules.ServerRules;
import dev.kizuna.rehearsal.rules.Suspicions;
import dev.kizuna.rehearsal.wire.Call;
import dev.kizuna.rehearsal.wire.Endpoints;
import dev.kizuna.rehearsal.wire.Reply;
import dev.kizuna.rehearsal.world.Channel;
import dev.kizuna.rehearsal.world.Guild;
import dev.kizuna.rehearsal.world.Permission;
import dev.kizuna.rehearsal.world.World;
import org.jspecify.annotations.Nullable;

/** Channels and threads as such, and channels' overwrites. */
final class ChannelEndpoints {
    private final World world;
    private final Suspicions suspicions;

    ChannelEndpoints(World world, Suspicions suspicions) {
        this.world = world;
        this.suspicions = suspicions;
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
        suspicions.look("PATCH channel", KnownFields.Kind.CHANNEL, call.body());
        FormErrors errors = new FormErrors();
        if (channel.isThread()) {
            ServerRules.thread(errors, call.body(), false);
        } else {
            ServerRules.channel(errors, call.body(), false);
            parent(errors, channel.guild(), channel.type(), call);
        }
        errors.refuse();
        world.powers().demand(world.bot(), channel, neededToEdit(channel, call));
        demandOwn(channel.guild(), call.body().path("permission_overwrites"));
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
            boolean overwrites = call.body().has("permission_overwrites");
            return Permission.MANAGE_CHANNELS | (overwrites ? Permission.MANAGE_ROLES : 0);
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
        suspicions.look("POST channel", KnownFields.Kind.CHANNEL, call.body());
        FormErrors errors = new FormErrors();
        ServerRules.channel(errors, call.body(), true);
        Channel parent = parent(errors, guild, call.body().path("type").asInt(), call);
        errors.refuse();
        if (parent == null) {
            world.powers().demand(world.bot(), guild, Permission.MANAGE_CHANNELS);
        } else {
            world.powers().demand(world.bot(), parent, Permission.MANAGE_CHANNELS);
        }
        demandOwn(guild, call.body().path("permission_overwrites"));
        return Reply.created(world.channels().create(guild, call.body()).json());
    }

    /** The category that the body names; what is no category of this server is an error of the form. */
    private @Nullable Channel parent(FormErrors errors, @Nullable Guild guild, int type, Call call) {
        if (guild == null || !Json.has(call.body(), "parent_id")) {
            return null;
        }
        long wanted = Json.id(call.body().path("parent_id"));
        Channel parent = guild.channels().stream()
                .filter(channel -> channel.id() == wanted)
                .findFirst()
                .orElse(null);
        long siblings = guild.channels().stream()
                .filter(channel -> channel.parent() == parent && channel.id() != call.id("channel"))
                .count();
        boolean category = parent != null && parent.type() == Channel.CATEGORY;
        ServerRules.parent(errors, category && type != Channel.CATEGORY, siblings);
        return parent;
    }

    /** Nobody gives or takes by an overwrite what they do not have in the server themselves. */
    private void demandOwn(@Nullable Guild guild, JsonNode overwrites) {
        if (guild != null) {
            overwrites.forEach(overwrite -> world.powers()
                    .demand(
                            world.bot(),
                            guild,
                            overwrite.path("allow").asLong()
                                    | overwrite.path("deny").asLong()));
        }
    }
}
