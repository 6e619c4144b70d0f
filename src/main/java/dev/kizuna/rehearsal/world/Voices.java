package dev.kizuna.rehearsal.world;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.wire.ApiError;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who sits in which voice channel. */
public final class Voices {
    private final World world;

    Voices(World world) {
        this.world = world;
    }

    /** @throws ApiError 10065 where the user is in no voice channel */
    public ObjectNode state(Guild guild, User user) {
        Channel channel = guild.voices.get(user.id());
        if (channel == null) {
            throw new ApiError(404, 10065, "Unknown Voice State");
        }
        return json(guild, user, channel);
    }

    public @Nullable Channel of(Guild guild, User user) {
        return guild.voices.get(user.id());
    }

    /**
     * A person goes in by themselves.
     *
     * @throws ApiError 50001 without the permission to connect
     * @throws IllegalArgumentException where it is full, as the client then lets nobody in
     */
    public void enter(Member member, Channel channel) {
        Guild guild = member.guild();
        demandVoice(guild, channel);
        world.powers().demand(member.user(), channel, Permission.CONNECT);
        if (isFull(guild, channel) && !world.powers().may(member.user(), channel, Permission.MOVE_MEMBERS)) {
            throw new IllegalArgumentException(channel.name() + " is full");
        }
        if (guild.voices.put(member.user().id(), channel) != channel) {
            announce(guild, member.user(), channel);
        }
    }

    /**
     * A move by somebody else, who may fill a full channel.
     *
     * @param target null puts the member out of voice
     * @throws ApiError 40032 who is in no voice channel; 50013 where the mover may not move members out of it; 50001
     *     where they may not connect to the target; 50024 where the target is for text
     */
    public void move(User mover, Member member, @Nullable Channel target) {
        Guild guild = member.guild();
        Channel from = guild.voices.get(member.user().id());
        if (from == null) {
            world.powers().demand(mover, guild, Permission.MOVE_MEMBERS);
            throw new ApiError(400, 40032, "Target user is not connected to voice.");
        }
        world.powers().demand(mover, from, Permission.MOVE_MEMBERS);
        if (target == null) {
            leave(guild, member.user());
            return;
        }
        demandVoice(guild, target);
        world.powers().demand(mover, target, Permission.CONNECT);
        if (guild.voices.put(member.user().id(), target) != target) {
            announce(guild, member.user(), target);
        }
    }

    private static void demandVoice(Guild guild, Channel channel) {
        if (channel.guild() != guild) {
            throw new ApiError(404, 10003, "Unknown Channel");
        }
        if (!channel.holdsVoices()) {
            throw new ApiError(400, 50024, "Cannot execute action on this channel type");
        }
    }

    private static boolean isFull(Guild guild, Channel channel) {
        int limit = channel.data.path("user_limit").asInt();
        return limit > 0
                && guild.voices.values().stream().filter(channel::equals).count() >= limit;
    }

    /** The channel is gone: whoever sat in it hears silence. */
    void close(Guild guild, Channel channel) {
        List<Long> inside = guild.voices.entrySet().stream()
                .filter(seat -> seat.getValue() == channel)
                .map(Map.Entry::getKey)
                .toList();
        inside.forEach(user -> leave(guild, world.users().get(user)));
    }

    public void leave(Guild guild, User user) {
        if (guild.voices.remove(user.id()) != null) {
            announce(guild, user, null);
        }
    }

    private void announce(Guild guild, User user, @Nullable Channel channel) {
        world.feed().inGuild("VOICE_STATE_UPDATE", guild, Intents.GUILD_VOICE_STATES, json(guild, user, channel));
    }

    ArrayNode states(Guild guild) {
        ArrayNode states = Json.array();
        guild.voices.forEach((user, channel) -> {
            ObjectNode state = json(guild, world.users().get(user), channel);
            state.remove("guild_id");
            states.add(state);
        });
        return states;
    }

    private static ObjectNode json(Guild guild, User user, @Nullable Channel channel) {
        ObjectNode json = Json.object()
                .put("guild_id", Json.id(guild.id()))
                .put("channel_id", channel == null ? null : Json.id(channel.id()))
                .put("user_id", Json.id(user.id()))
                .put("session_id", "voice-" + user.id())
                .put("deaf", false)
                .put("mute", false)
                .put("self_deaf", false)
                .put("self_mute", false)
                .put("self_video", false)
                .put("suppress", false)
                .putNull("request_to_speak_timestamp");
        Member member = guild.member(user.id());
        if (member != null) {
            json.set("member", member.json());
        }
        return json;
    }
}
