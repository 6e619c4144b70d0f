package dev.kizuna.rehearsal.world;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.wire.ApiError;
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

    /** @throws ApiError 50013 without the permission to connect */
    public void enter(Member member, Channel channel) {
        Guild guild = member.guild();
        world.powers().demand(member.user(), channel, Permission.CONNECT);
        if (guild.voices.put(member.user().id(), channel) != channel) {
            announce(guild, member.user(), channel);
        }
    }

    /** A move by somebody else. */
    public void move(Member member, Channel channel) {
        member.guild().voices.put(member.user().id(), channel);
        announce(member.guild(), member.user(), channel);
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
