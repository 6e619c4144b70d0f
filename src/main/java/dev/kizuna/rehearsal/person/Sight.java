package dev.kizuna.rehearsal.person;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.world.Channel;
import dev.kizuna.rehearsal.world.Guild;
import dev.kizuna.rehearsal.world.Member;
import dev.kizuna.rehearsal.world.Message;
import dev.kizuna.rehearsal.world.Role;
import dev.kizuna.rehearsal.world.User;
import dev.kizuna.rehearsal.world.World;
import java.util.List;

/** What a person sees. Within the world's lock. */
final class Sight {
    private final World world;
    private final User user;

    Sight(World world, User user) {
        this.world = world;
        this.user = user;
    }

    List<ObjectNode> guilds() {
        return world.guilds().all().stream()
                .filter(guild -> guild.member(user.id()) != null)
                .map(Guild::json)
                .toList();
    }

    Guild guild(long id) {
        Guild guild = world.guilds().get(id);
        world.powers().demand(user, guild, 0);
        return guild;
    }

    List<ObjectNode> channels(long guild) {
        return guild(guild).channels().stream()
                .filter(channel -> world.powers().sees(user, channel))
                .map(Channel::json)
                .toList();
    }

    Channel channel(long id) {
        Channel channel = world.channels().get(id);
        world.powers().demand(user, channel, 0);
        return channel;
    }

    Message message(long channel, long message) {
        return Controls.visible(world, channel(channel), message, user);
    }

    List<ObjectNode> messages(Channel channel) {
        return world.messages().all(channel).stream()
                .filter(message -> message.isVisibleTo(user))
                .map(Message::json)
                .toList();
    }

    List<ObjectNode> members(long guild) {
        return guild(guild).members().stream().map(Member::json).toList();
    }

    List<ObjectNode> roles(long guild) {
        return guild(guild).roles().stream().map(Role::json).toList();
    }
}
