package dev.kizuna.rehearsal.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.wire.ApiError;

/** Direct channels between the bot and persons. */
public final class Directs {
    private final World world;

    Directs(World world) {
        this.world = world;
    }

    /** The direct channel with this person, made where there is none. */
    public Channel with(User person) {
        Channel channel = person.dm;
        if (channel == null) {
            channel = world.channels().add(new Channel(world.snowflakes().next(), Channel.DM, null, person));
            person.dm = channel;
            ObjectNode data = channel.json();
            world.feed().toBot("CHANNEL_CREATE", 0, Intents.DIRECT_MESSAGES, data);
            world.feed().toPerson("CHANNEL_CREATE", channel, person, data);
        }
        return channel;
    }

    /** @throws ApiError 50278 without a common server, 50007 where the person accepts none */
    void demandOpen(User person) {
        if (!world.guilds().share(person, world.bot())) {
            throw new ApiError(403, 50278, "Cannot send messages to this user due to having no mutual guilds");
        }
        if (!person.acceptsDms()) {
            throw new ApiError(403, 50007, "Cannot send messages to this user");
        }
    }
}
