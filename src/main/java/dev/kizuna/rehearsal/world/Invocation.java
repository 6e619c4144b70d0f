package dev.kizuna.rehearsal.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;

/** The payload of INTERACTION_CREATE: all that the bot learns without asking. */
final class Invocation {
    private static final int ATTACHMENT_LIMIT_BYTES = 10 << 20;
    private static final int IN_GUILD = 0;
    private static final int IN_BOT_DM = 1;

    private Invocation() {}

    static ObjectNode payload(World world, Interaction interaction, ObjectNode data) {
        Channel channel = interaction.channel();
        User user = interaction.user();
        ObjectNode json = Json.object()
                .put("id", Json.id(interaction.id()))
                .put("application_id", Json.id(world.bot().id()))
                .put("type", interaction.type())
                .put("token", interaction.token())
                .put("version", 1)
                .put("channel_id", Json.id(channel.id()))
                .put("locale", user.locale())
                .put("app_permissions", Long.toString(world.powers().in(channel, world.bot())))
                .put("attachment_size_limit", ATTACHMENT_LIMIT_BYTES);
        json.set("data", data);
        json.set("authorizing_integration_owners", interaction.owners());
        json.putArray("entitlements");
        Guild guild = channel.guild();
        Member member = guild == null ? null : guild.member(user.id());
        if (guild != null && member != null) {
            inGuild(world, json, channel, guild, member);
        } else {
            inDirectChannel(world, json, channel, user);
        }
        Message source = interaction.source();
        if (source != null) {
            json.set("message", source.json());
        }
        return json;
    }

    private static void inGuild(World world, ObjectNode json, Channel channel, Guild guild, Member member) {
        String permissions = Long.toString(world.powers().in(channel, member.user()));
        json.put("guild_id", Json.id(guild.id()))
                .put("guild_locale", guild.locale)
                .put("context", IN_GUILD);
        json.set("guild", guild.brief());
        json.set("channel", channel.json().put("permissions", permissions));
        json.set("member", member.json().put("permissions", permissions));
    }

    /** Seen from the person, the other end of the channel is the bot. */
    private static void inDirectChannel(World world, ObjectNode json, Channel channel, User user) {
        json.put("context", IN_BOT_DM);
        json.set("user", user.json());
        ObjectNode seen = channel.json();
        seen.putArray("recipients").add(world.bot().json());
        json.set("channel", seen);
    }
}
