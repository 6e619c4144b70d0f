package dev.kizuna.rehearsal.gateway;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** What one bot's shard has been told, and over which line, if any, it is told more. */
final class Session {
    private static final int KEPT = 10_000;
    private static final int KEPT_AFTER_ACKNOWLEDGEMENT = 250;

    private final String id;
    private final int shard;
    private final int shards;
    private final int intents;
    private final long bot;
    private final Deque<Told> told = new ArrayDeque<>();
    private long sequence;
    private @Nullable Connection line;

    /** An event under its number. */
    private record Told(long sequence, String payload) {}

    Session(String id, int shard, int shards, int intents, long bot) {
        this.id = id;
        this.shard = shard;
        this.shards = shards;
        this.intents = intents;
        this.bot = bot;
    }

    String id() {
        return id;
    }

    int intents() {
        return intents;
    }

    @Nullable
    Connection line() {
        return line;
    }

    void attach(Connection connection) {
        line = connection;
    }

    void detach(Connection connection) {
        if (line == connection) {
            line = null;
        }
    }

    boolean covers(long guild) {
        return (guild >> 22) % shards == shard;
    }

    boolean wants(Event event) {
        return covers(event.guild()) && (event.intents() == 0 || (event.intents() & intents) != 0);
    }

    /** Numbers the event, keeps it, and sends it if anybody listens. */
    void tell(Event event) {
        boolean whole =
                (intents & Intents.MESSAGE_CONTENT) != 0 || event.entitled().contains(bot);
        sequence++;
        String payload = "{\"t\":\"" + event.type() + "\",\"s\":" + sequence + ",\"op\":0,\"d\":"
                + (whole ? event.data() : event.bare()) + "}";
        told.addLast(new Told(sequence, payload));
        if (told.size() > KEPT) {
            told.removeFirst();
        }
        if (line != null) {
            line.send(payload);
        }
    }

    /** The client has everything up to this number; little of that is kept. */
    void acknowledge(long upTo) {
        while (!told.isEmpty() && told.getFirst().sequence() < upTo - KEPT_AFTER_ACKNOWLEDGEMENT) {
            told.removeFirst();
        }
    }

    boolean ahead(long claimed) {
        return claimed > sequence;
    }

    /** Whether everything after this number is still kept. */
    boolean canReplayFrom(long last) {
        return last == sequence || (!told.isEmpty() && told.getFirst().sequence() <= last + 1);
    }

    void replayFrom(long last, Connection connection) {
        told.stream().filter(t -> t.sequence() > last).forEach(t -> connection.send(t.payload()));
    }
}
