package dev.kizuna.rehearsal.person;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.world.Channel;
import dev.kizuna.rehearsal.world.Message;
import dev.kizuna.rehearsal.world.User;
import dev.kizuna.rehearsal.world.World;
import java.util.List;
import java.util.OptionalLong;

/** What one person sees, as copies in Discord's JSON form. */
abstract class Onlooker {
    final World world;
    final User user;
    final Sight sight;

    Onlooker(World world, User user) {
        this.world = world;
        this.user = user;
        this.sight = new Sight(world, user);
    }

    public long id() {
        return user.id();
    }

    public String name() {
        return world.inside(user::name);
    }

    public String locale() {
        return world.inside(user::locale);
    }

    public List<ObjectNode> guilds() {
        return world.inside(sight::guilds);
    }

    /** Channels and threads that they may view. */
    public List<ObjectNode> channels(long guild) {
        return world.inside(() -> sight.channels(guild));
    }

    /** Oldest first, their own ephemeral messages among them; a deferred answer has flag 128 (loading). */
    public List<ObjectNode> messages(long channel) {
        return world.inside(() -> sight.messages(sight.channel(channel)));
    }

    public ObjectNode message(long channel, long message) {
        return world.inside(() -> sight.message(channel, message).json());
    }

    /** Their direct-message channels. */
    public List<ObjectNode> dms() {
        return world.inside(
                () -> user.directChannel().map(Channel::json).stream().toList());
    }

    /** Messages of their direct channel with the bot, oldest first; empty where there is none. */
    public List<ObjectNode> mail() {
        return world.inside(() -> user.directChannel().map(sight::messages).orElse(List.of()));
    }

    /** The voice channel of the server that they are in. */
    public OptionalLong voice(long guild) {
        return world.inside(() -> {
            Channel channel = world.voices().of(world.guilds().get(guild), user);
            return channel == null ? OptionalLong.empty() : OptionalLong.of(channel.id());
        });
    }

    public List<ObjectNode> scheduledEvents(long guild) {
        return world.inside(() -> world.events().all(sight.guild(guild)));
    }

    public List<ObjectNode> members(long guild) {
        return world.inside(() -> sight.members(guild));
    }

    public List<ObjectNode> roles(long guild) {
        return world.inside(() -> sight.roles(guild));
    }

    /** The commands the client offers them in this channel, as registered (with {@code name_localizations}). */
    public List<ObjectNode> commands(long channel) {
        return world.inside(() -> world.commands().offered(user, sight.channel(channel)));
    }

    /** Messages that made their phone ring: mentions of them, their roles or everyone, at sending and not at editing. */
    public List<ObjectNode> pings() {
        return world.inside(() -> user.pings().stream().map(Message::json).toList());
    }
}
