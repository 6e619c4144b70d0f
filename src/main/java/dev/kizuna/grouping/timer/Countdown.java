package dev.kizuna.grouping.timer;

import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MessageId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A timer as it is at one moment.
 *
 * @param channel where its card stands
 * @param started tells it from earlier ones of the same meeting
 * @param rung what of its time was rung last
 * @param turn who presents: 1 for the first of {@code turns}, 0 for nobody yet, one more than there are when all have
 * @param turns tables in the order that was drawn
 * @param shown fingerprint of what the card shows
 */
public record Countdown(
        MeetingId meeting,
        CircleId circle,
        ChannelId channel,
        Instant started,
        Instant ends,
        TimerState state,
        Optional<BellKind> rung,
        int turn,
        List<Integer> turns,
        CardState card,
        Optional<MessageId> message,
        Optional<String> shown) {
    public Countdown {
        turns = List.copyOf(turns);
    }

    /** The table that presents in a turn; empty before the first and after the last. */
    public Optional<Integer> presenting(int inTurn) {
        return inTurn >= 1 && inTurn <= turns.size() ? Optional.of(turns.get(inTurn - 1)) : Optional.empty();
    }
}
