package dev.kizuna.rehearsal.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.wire.Dispatch;
import dev.kizuna.rehearsal.wire.Outlet;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Tells of every change: the bot through the gateway, as far as it may see it, and the user side. */
public final class Feed {
    private final World world;
    private final Outlet outlet;
    private final List<Consumer<Happening>> listeners = new CopyOnWriteArrayList<>();

    Feed(World world, Outlet outlet) {
        this.world = world;
        this.outlet = outlet;
    }

    /** Called in order, under the world's lock; run the answer to stop. */
    public Runnable listen(Consumer<Happening> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** A change that everyone in the server learns of. */
    void inGuild(String type, Guild guild, int intents, ObjectNode data) {
        if (guild.member(world.bot().id()) != null) {
            outlet.dispatch(new Dispatch(type, guild.id(), intents, data));
        }
        tell(new Happening(type, guild.id(), 0, 0, data));
    }

    /** A change that those learn of who may see the channel. */
    void inChannel(String type, Channel channel, int intents, ObjectNode data) {
        Guild guild = channel.guild();
        long guildId = guild == null ? 0 : guild.id();
        if (world.powers().sees(world.bot(), channel)) {
            outlet.dispatch(new Dispatch(type, guildId, intents, data));
        }
        User recipient = channel.recipient();
        tell(new Happening(type, guildId, channel.id(), recipient == null ? 0 : recipient.id(), data));
    }

    void toBot(String type, long guild, int intents, ObjectNode data) {
        outlet.dispatch(new Dispatch(type, guild, intents, data));
    }

    void toPerson(String type, Channel channel, User reader, ObjectNode data) {
        Guild guild = channel.guild();
        tell(new Happening(type, guild == null ? 0 : guild.id(), channel.id(), reader.id(), data));
    }

    void tell(Happening happening) {
        listeners.forEach(listener -> listener.accept(happening));
    }
}
