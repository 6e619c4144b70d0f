package dev.kizuna.rehearsal.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.wire.ApiError;
import java.util.List;

/** Who is in a thread, and who hears of it. */
public final class Crews {
    private static final int LIMIT = 1000;

    private final World world;

    Crews(World world) {
        this.world = world;
    }

    /** The members as REST lists them. */
    public List<ObjectNode> of(Channel thread) {
        return thread.crew.keySet().stream().map(thread::membership).toList();
    }

    /** @throws ApiError 50083 in an archived thread, 30033 beyond 1000 members */
    public void join(Channel thread, User user) {
        Threads.demandOpen(thread);
        if (thread.crew.size() >= LIMIT) {
            throw new ApiError(400, 30033, "Maximum number of thread participants reached (1000)");
        }
        if (thread.crew.putIfAbsent(user.id(), world.clock().instant()) == null) {
            announce(thread, user, true);
        }
    }

    public void leave(Channel thread, User user) {
        Threads.demandOpen(thread);
        if (thread.crew.remove(user.id()) != null) {
            announce(thread, user, false);
        }
    }

    private void announce(Channel thread, User user, boolean joined) {
        Guild guild = thread.guild();
        Member member = guild == null ? null : guild.member(user.id());
        if (guild == null || member == null) {
            return;
        }
        ObjectNode data = Json.object()
                .put("id", Json.id(thread.id()))
                .put("guild_id", Json.id(guild.id()))
                .put("member_count", thread.crew.size());
        if (joined) {
            ObjectNode added = thread.membership(user.id());
            added.set("member", member.json());
            added.putNull("presence");
            data.putArray("added_members").add(added);
        } else {
            data.putArray("removed_member_ids").add(Json.id(user.id()));
        }
        int intents = user == world.bot() ? Intents.GUILDS : Intents.GUILD_MEMBERS;
        world.feed().inChannel("THREAD_MEMBERS_UPDATE", thread, intents, data);
    }
}
