package dev.kizuna.discord;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.kernel.UserId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What people typed and what is not kept: because it may be about somebody real, because somebody else was quicker, or
 * because a part of it cannot be read. In memory only, since the first must not reach the disk; for an hour, and for
 * whoever typed it alone.
 */
public final class Unsaved<T> {
    private static final Duration KEPT = Duration.ofHours(1);
    private static final int MOST = 500;

    private final Clock clock;
    private final Map<Long, Typed<T>> drafts = new LinkedHashMap<>();
    private long last;

    public Unsaved(Clock clock) {
        this.clock = clock;
        // So that a button from before a restart does not find what was typed after it.
        this.last = clock.millis();
    }

    public synchronized Draft keep(Caller caller, T typed) {
        Instant now = clock.instant();
        drafts.values().removeIf(draft -> draft.at().plus(KEPT).isBefore(now));
        if (drafts.size() >= MOST) {
            drafts.remove(drafts.keySet().iterator().next());
        }
        drafts.put(++last, new Typed<>(caller.circle(), caller.user(), now, typed));
        return new Draft(last);
    }

    /** @throws Refusal {@link EdgeRefusal#TYPED_GONE} also of what somebody else typed */
    public synchronized T get(Caller caller, Draft draft) {
        Typed<T> typed = drafts.get(draft.draft());
        if (typed == null
                || !Objects.equals(typed.circle(), caller.circle())
                || !typed.user().equals(caller.user())
                || typed.at().plus(KEPT).isBefore(clock.instant())) {
            throw new Refusal(EdgeRefusal.TYPED_GONE);
        }
        return typed.what();
    }

    /** It is stored now, or given up. */
    public synchronized void forget(Draft draft) {
        drafts.remove(draft.draft());
    }

    /** What somebody typed, by a number. */
    public record Draft(long draft) {}

    private record Typed<T>(@Nullable CircleId circle, UserId user, Instant at, T what) {}
}
