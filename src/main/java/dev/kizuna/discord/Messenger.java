package dev.kizuna.discord;

import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MessageId;
import dev.kizuna.kernel.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/**
 * Says things unasked: posts, edits, direct messages, threads and scheduled events. Every call waits for Discord's
 * answer, so never call it within a write or from a handler that has not said {@link Response#later}.
 *
 * <p>Every method throws {@link MessengerTrouble} when Discord refuses or cannot be reached.
 */
public interface Messenger {
    /** How long a call takes at most; it ends in {@link MessengerTrouble.Kind#UNAVAILABLE} then. */
    Duration PATIENCE = Duration.ofSeconds(20);

    /**
     * Posts into a channel or thread.
     *
     * @param nonce at most 25 characters; the same message sent twice within some minutes under one nonce appears once
     */
    MessageId post(ChannelId channel, MessageCreateData message, String nonce);

    /** Gives a posted message a new content; in a thread that fell asleep, wakes it up. */
    void edit(ChannelId channel, MessageId message, MessageCreateData content);

    /** Sends a direct message; the nonce as in {@link #post}. */
    MessageId tell(UserId person, MessageCreateData message, String nonce);

    /** Gives a direct message another content. */
    void edit(UserId person, MessageId message, MessageCreateData content);

    /** The newest of the bot's own messages in a channel that carries a button or menu with this custom id, among the last 100. */
    Optional<MessageId> find(ChannelId channel, String customId);

    /** The same in the direct messages with a person. */
    Optional<MessageId> find(UserId person, String customId);

    /** Whether the message is still there. */
    boolean exists(ChannelId channel, MessageId message);

    /** Whether the channel or thread is still there. */
    boolean exists(ChannelId channel);

    /** Hangs a thread on a message; where it hangs already, that one. */
    ChannelId openThread(ChannelId channel, MessageId on, String name);

    /** Lets a thread of the bot's own sleep, as days of silence would; writing in it wakes it up. */
    void putToSleep(ChannelId thread);

    /** Makes a scheduled event of the server. */
    long schedule(CircleId circle, Event event);

    /** Whether the scheduled event is still there. */
    boolean isScheduled(CircleId circle, long eventId);

    /** Changes a scheduled event. */
    void reschedule(CircleId circle, long eventId, Event event);

    /** Takes a scheduled event back. */
    void unschedule(CircleId circle, long eventId);

    /**
     * A scheduled event that is held somewhere outside Discord.
     *
     * @param place at most 100 characters, not blank
     */
    record Event(String name, String description, String place, Instant start, Instant end) {}
}
