package dev.kizuna.rehearsal.wire;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Where the small Discord fell short of the real one. Tests fail when either list is not empty. */
final class Shortcomings {
    private final List<String> unimplemented = new CopyOnWriteArrayList<>();
    private final List<RuntimeException> failures = new CopyOnWriteArrayList<>();

    void unimplemented(String request) {
        unimplemented.add(request);
    }

    void failed(RuntimeException failure) {
        failures.add(failure);
    }

    /** Requests to endpoints that do not exist here: method and path. */
    List<String> unimplemented() {
        return List.copyOf(unimplemented);
    }

    /** What endpoints threw other than {@link ApiError}. */
    List<RuntimeException> failures() {
        return List.copyOf(failures);
    }
}
