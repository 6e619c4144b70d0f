package dev.kizuna.rehearsal.person;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;

/** Something a person did with the bot (a command, a press, a form) and what became of it. */
public final class Act {

    /** The interaction's id. */
    public long id() {
        throw new UnsupportedOperationException();
    }

    /** Waits until the bot has answered or Discord has given up after 3 seconds. */
    public Act await() {
        throw new UnsupportedOperationException();
    }

    /** Waits as {@link #await}, and then until a deferred answer shows its content. */
    public Act settle(Duration patience) {
        throw new UnsupportedOperationException();
    }

    /** Whether a valid answer came in time. */
    public boolean answered() {
        throw new UnsupportedOperationException();
    }

    /** Whether Discord told the person that the application did not respond. */
    public boolean failed() {
        throw new UnsupportedOperationException();
    }

    /** Discord's callback type (4 message, 5 deferred, 6, 7 update, 8 choices, 9 form); 0 before the answer. */
    public int callbackType() {
        throw new UnsupportedOperationException();
    }

    /** From the event's dispatch to the answer's arrival. */
    public Duration latency() {
        throw new UnsupportedOperationException();
    }

    /** Discord's code for the last answer that it refused (50035, 10062, 40060, ...); 0 when none was refused. */
    public int errorCode() {
        throw new UnsupportedOperationException();
    }

    /** The message that answers it: the new one, or the one that the press updated. */
    public ObjectNode message() {
        throw new UnsupportedOperationException();
    }

    /** Further messages sent with its token. */
    public List<ObjectNode> followUps() {
        throw new UnsupportedOperationException();
    }

    /** The choices of an autocompletion: {@code name} in the person's language and {@code value}. */
    public List<ObjectNode> choices() {
        throw new UnsupportedOperationException();
    }

    /** The form that it opened. */
    public Form form() {
        throw new UnsupportedOperationException();
    }
}
