package dev.kizuna.rehearsal.person;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.wire.ApiError;
import dev.kizuna.rehearsal.world.Channel;
import dev.kizuna.rehearsal.world.Guild;
import dev.kizuna.rehearsal.world.Member;
import dev.kizuna.rehearsal.world.Message;
import dev.kizuna.rehearsal.world.Permission;
import dev.kizuna.rehearsal.world.Role;
import dev.kizuna.rehearsal.world.User;
import dev.kizuna.rehearsal.world.World;

/** What a person changes in a server by hand, with the permissions that Discord asks for. Within the world's lock. */
final class Moderation {
    private final World world;
    private final User user;

    Moderation(World world, User user) {
        this.world = world;
        this.user = user;
    }

    void deleteMessage(long channelId, long messageId) {
        Channel channel = world.channels().get(channelId);
        Message message = Controls.visible(world, channel, messageId, user);
        boolean own = message.author() == user || !message.isPublic();
        world.powers().demand(user, channel, own ? 0 : Permission.MANAGE_MESSAGES);
        world.messages().delete(message);
    }

    void deleteChannel(long channelId) {
        Channel channel = world.channels().get(channelId);
        world.powers()
                .demand(user, channel, channel.isThread() ? Permission.MANAGE_THREADS : Permission.MANAGE_CHANNELS);
        if (channel.isThread()) {
            world.threads().delete(channel);
        } else {
            world.channels().delete(channel);
        }
    }

    void archiveThread(long threadId) {
        Channel thread = world.channels().get(threadId);
        world.powers().demand(user, thread, Permission.MANAGE_THREADS);
        world.threads().archive(thread, true);
    }

    void deleteEvent(long guildId, long eventId) {
        Guild guild = world.guilds().get(guildId);
        ObjectNode event = world.events().get(guild, eventId);
        boolean own = Json.id(event.path("creator_id")) == user.id();
        world.powers().demand(user, guild, own ? 0 : Permission.MANAGE_EVENTS);
        world.events().delete(guild, event);
    }

    void kick(long guildId, long userId) {
        Guild guild = world.guilds().get(guildId);
        Member member = world.members().get(guild, userId);
        world.powers().demand(user, guild, Permission.KICK_MEMBERS);
        world.powers().demandAbove(user, guild, member.rank());
        world.members().leave(member);
    }

    void addBot(long guildId, long permissions) {
        Guild guild = world.guilds().get(guildId);
        world.powers().demand(user, guild, Permission.MANAGE_GUILD);
        world.members().join(guild, world.bot(), permissions);
    }

    void role(long guildId, long userId, long roleId, boolean give) {
        Guild guild = world.guilds().get(guildId);
        Role role = guild.role(roleId);
        if (role == null) {
            throw new ApiError(404, 10011, "Unknown Role");
        }
        world.powers().demand(user, guild, Permission.MANAGE_ROLES);
        world.powers().demandAbove(user, guild, role.position());
        Member member = world.members().get(guild, userId);
        if (give) {
            world.members().giveRole(member, role);
        } else {
            world.members().takeRole(member, role);
        }
    }

    void moveVoice(long userId, long channelId) {
        Channel channel = world.channels().get(channelId);
        Guild guild = channel.guild();
        if (guild != null) {
            world.voices().move(user, world.members().get(guild, userId), channel);
        }
    }

    void overwrite(long channelId, long target, long allow, long deny) {
        Channel channel = world.channels().get(channelId);
        world.powers().demand(user, channel, Permission.MANAGE_ROLES);
        Guild guild = channel.guild();
        boolean ofMember = guild != null && guild.role(target) == null;
        ObjectNode body = Json.object()
                .put("type", ofMember ? 1 : 0)
                .put("allow", Long.toString(allow))
                .put("deny", Long.toString(deny));
        world.channels().overwrite(channel, target, body);
    }
}
