package dev.kizuna;

import java.util.ArrayDeque;
import java.util.Deque;

/** What was opened, to be closed in reverse: each once, whatever becomes of the others. */
final class Opened implements AutoCloseable {
    private final Deque<AutoCloseable> things = new ArrayDeque<>();

    <T extends AutoCloseable> T add(T thing) {
        things.push(thing);
        return thing;
    }

    /** Closes because of this failure, which takes along what fails now. */
    void closeAfter(Throwable failure) {
        try {
            close();
        } catch (RuntimeException another) {
            failure.addSuppressed(another);
        }
    }

    /** @throws IllegalStateException after everything was closed, with what could not be closed in order */
    @Override
    public void close() {
        IllegalStateException troubles = new IllegalStateException("not everything could be closed in order");
        while (!things.isEmpty()) {
            try {
                things.pop().close();
            } catch (Exception trouble) {
                troubles.addSuppressed(trouble);
            }
        }
        if (troubles.getSuppressed().length > 0) {
            throw troubles;
        }
    }
}
