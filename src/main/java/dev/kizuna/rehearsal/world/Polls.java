package dev.kizuna.rehearsal.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;
import java.time.Clock;
import java.time.Duration;

/** Polls on messages, as far as sending and ending them goes. */
public final class Polls {
    private Polls() {}

    static ObjectNode open(ObjectNode poll, Clock clock) {
        Duration duration = Duration.ofHours(poll.path("duration").asInt(24));
        poll.remove("duration");
        poll.put("expiry", Json.time(clock.instant().plus(duration)));
        int id = 1;
        for (var answer : poll.path("answers")) {
            ((ObjectNode) answer).put("answer_id", id++);
        }
        results(poll, false);
        return poll;
    }

    /** Ends the poll now. */
    public static void expire(World world, Message message) {
        ObjectNode poll = message.poll;
        if (poll != null) {
            poll.put("expiry", Json.time(world.clock().instant()));
            results(poll, true);
            world.messages().announce("MESSAGE_UPDATE", message);
        }
    }

    private static void results(ObjectNode poll, boolean finished) {
        poll.putObject("results").put("is_finalized", finished).putArray("answer_counts");
    }
}
