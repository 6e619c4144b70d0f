package dev.kizuna.rehearsal.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * What a bot finds when it comes in: the world, as seen from the gateway. Called on the gateway's own thread; the trees
 * returned belong to the caller.
 */
public interface Hall {
    /**
     * The payload of READY: at least {@code user}, {@code application} and {@code private_channels}. Version, session,
     * shard and {@code guilds} are added by the gateway.
     */
    ObjectNode ready();

    /** The payload of GUILD_CREATE of every guild, by guild id, in the order in which they are sent. */
    Map<Long, ObjectNode> guilds();

    /** The members that a client asked for, as objects of the API, at most {@link MemberQuery#limit()} if above 0. */
    List<ObjectNode> members(MemberQuery query);

    /** A presence update (opcode 3) or voice state update (opcode 4) of the bot. */
    void received(int opcode, JsonNode data);
}
