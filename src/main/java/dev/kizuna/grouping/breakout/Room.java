package dev.kizuna.grouping.breakout;

import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.MessageId;
import java.time.Instant;
import java.util.Optional;

/**
 * The room of one table as it is at one moment.
 *
 * @param tried when it was first tried to make it, by the machine's clock
 * @param channel where it is, once that is known
 * @param message of a thread, the message that it hangs on
 */
public record Room(
        int table,
        String name,
        RoomState state,
        Optional<Instant> tried,
        Optional<ChannelId> channel,
        Optional<MessageId> message) {}
