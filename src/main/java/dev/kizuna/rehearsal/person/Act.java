package dev.kizuna.rehearsal.person;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.json.Json;
import dev.kizuna.rehearsal.world.Interaction;
import dev.kizuna.rehearsal.world.Message;
import dev.kizuna.rehearsal.world.World;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Something a person did with the bot (a command, a press, a form) and what became of it. */
public final class Act {
    /** Discord gives up after 3 seconds; a busy machine may tell us late. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final World world;
    private final Interaction interaction;

    Act(World world, Interaction interaction) {
        this.world = world;
        this.interaction = interaction;
    }

    /** The interaction's id. */
    public long id() {
        return interaction.id();
    }

    /** Waits until the bot has answered or Discord has given up after 3 seconds. */
    public Act await() {
        return await(interaction.closed(), LONGEST);
    }

    /** Waits as {@link #await}, and then until a deferred answer shows its content. */
    public Act settle(Duration patience) {
        return await(interaction.settled(), patience);
    }

    private Act await(CompletableFuture<Interaction> moment, Duration patience) {
        try {
            moment.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return this;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the bot", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the bot has not come to an end within " + patience, e);
        }
    }

    /** Whether a valid answer came in time. */
    public boolean answered() {
        return world.inside(() -> interaction.state() == Interaction.State.ANSWERED);
    }

    /** Whether Discord told the person that the application did not respond. */
    public boolean failed() {
        return world.inside(() -> interaction.state() == Interaction.State.FAILED);
    }

    /** Discord's callback type (4 message, 5 deferred, 6, 7 update, 8 choices, 9 form); 0 before the answer. */
    public int callbackType() {
        return world.inside(interaction::callback);
    }

    /**
     * From the event's dispatch to the answer's arrival.
     *
     * @throws IllegalStateException where it is not answered
     */
    public Duration latency() {
        return world.inside(() -> {
            if (interaction.state() != Interaction.State.ANSWERED) {
                throw new IllegalStateException("never answered");
            }
            return Duration.ofNanos(interaction.latencyNanos());
        });
    }

    /** Discord's code for the last answer that it refused (50035, 10062, 40060, ...); 0 when none was refused. */
    public int errorCode() {
        return world.inside(interaction::refused);
    }

    /**
     * The message that answers it: the new one, or the one that the press updated.
     *
     * @throws NoSuchElementException where there is none
     */
    public ObjectNode message() {
        return world.inside(() -> {
            Message original = interaction.original();
            if (original == null) {
                throw new NoSuchElementException("no message answers this; callback " + interaction.callback());
            }
            return original.json();
        });
    }

    /** Further messages sent with its token. */
    public List<ObjectNode> followUps() {
        return world.inside(
                () -> interaction.followUps().stream().map(Message::json).toList());
    }

    /** The choices of an autocompletion: {@code name} in the person's language and {@code value}. */
    public List<ObjectNode> choices() {
        return world.inside(() -> {
            var choices = interaction.choices();
            return Json.stream(choices == null ? Json.array() : choices)
                    .map(choice -> Names.localised((ObjectNode) choice.deepCopy(), interaction.user()))
                    .toList();
        });
    }

    /**
     * The form that it opened.
     *
     * @throws NoSuchElementException where it opened none
     */
    public Form form() {
        return world.inside(() -> Form.of(interaction));
    }
}
