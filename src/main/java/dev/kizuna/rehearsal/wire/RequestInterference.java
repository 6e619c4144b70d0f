package dev.kizuna.rehearsal.wire;

import java.util.function.Supplier;

/** Stands around the handling of every request to a known route, and may spoil it. */
@FunctionalInterface
public interface RequestInterference {
    RequestInterference NONE = (call, proceed) -> proceed.get();

    /**
     * Called for each request.
     *
     * @param proceed handles the request; calling it is what applies its effect
     * @return what is sent instead of, or after, the answer of {@code proceed}
     */
    Answer around(Call call, Supplier<Answer> proceed);
}
