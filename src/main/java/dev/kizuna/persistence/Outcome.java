package dev.kizuna.persistence;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What was done on another thread came to: its result, or what it threw. */
final class Outcome<T extends @Nullable Object> {
    private final Supplier<T> end;
    private final boolean failed;

    private Outcome(Supplier<T> end, boolean failed) {
        this.end = end;
        this.failed = failed;
    }

    static <T extends @Nullable Object> Outcome<T> of(Supplier<T> act) {
        try {
            T result = act.get();
            return new Outcome<>(() -> result, false);
        } catch (RuntimeException failure) {
            return failed(failure);
        } catch (Error failure) {
            return new Outcome<>(
                    () -> {
                        throw failure;
                    },
                    true);
        }
    }

    static <T extends @Nullable Object> Outcome<T> failed(RuntimeException failure) {
        return new Outcome<>(
                () -> {
                    throw failure;
                },
                true);
    }

    boolean failed() {
        return failed;
    }

    /** The result; or throws the same exception, on the thread that asks. */
    T get() {
        return end.get();
    }
}
