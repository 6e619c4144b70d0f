package dev.kizuna.rehearsal.world;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Nonces of recent messages. "Past few minutes" says Discord's documentation; five are taken here. */
final class Nonces {
    private static final Duration KEPT = Duration.ofMinutes(5);

    private final Clock clock;
    private final Map<String, Message> messages = new LinkedHashMap<>();

    Nonces(Clock clock) {
        this.clock = clock;
    }

    void keep(String nonce, Message message) {
        messages.values().removeIf(this::isOld);
        messages.put(nonce, message);
    }

    @Nullable
    Message find(String nonce) {
        Message message = messages.get(nonce);
        return message == null || isOld(message) ? null : message;
    }

    private boolean isOld(Message message) {
        return message.sentAt().plus(KEPT).isBefore(clock.instant());
    }
}
