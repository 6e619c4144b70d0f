package dev.kizuna.rehearsal.gateway;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Work that waits for the next event of its session, but not for long. */
final class Postponed {
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Loop loop;
    private List<Runnable> waiting = new ArrayList<>();

    Postponed(Loop loop) {
        this.loop = loop;
    }

    void add(Runnable work) {
        boolean[] done = new boolean[1];
        Runnable once = () -> {
            if (!done[0]) {
                done[0] = true;
                work.run();
            }
        };
        waiting.add(once);
        loop.later(PATIENCE, once);
    }

    /** Hands out what has been waiting since before now. */
    List<Runnable> take() {
        List<Runnable> due = waiting;
        waiting = new ArrayList<>();
        return due;
    }
}
