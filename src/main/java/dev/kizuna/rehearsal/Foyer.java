package dev.kizuna.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.gateway.Hall;
import dev.kizuna.rehearsal.gateway.MemberQuery;
import dev.kizuna.rehearsal.world.World;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Between the gateway and the world, which need each other: the gateway is built first and looks in here. */
final class Foyer implements Hall {
    private volatile @Nullable World world;

    void open(World opened) {
        world = opened;
    }

    private World world() {
        return Objects.requireNonNull(world, "the gateway was started before the world");
    }

    @Override
    public ObjectNode ready() {
        return world().inside(() -> world().welcome().ready());
    }

    @Override
    public Map<Long, ObjectNode> guilds() {
        return world().inside(() -> world().welcome().guildCreates());
    }

    @Override
    public List<ObjectNode> members(MemberQuery query) {
        return world().inside(
                        () -> world().welcome().members(query.guild(), query.users(), query.prefix(), query.limit()));
    }

    /** Presence and the bot's own voice leave no trace here. */
    @Override
    public void received(int opcode, JsonNode data) {}
}
