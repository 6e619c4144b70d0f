package dev.kizuna.rehearsal.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** A request that Discord refuses: the HTTP status and the JSON error code, message and nested errors of its body. */
public final class ApiError extends RuntimeException {
    private final int status;
    private final int code;
    private final transient @Nullable ObjectNode errors;

    public ApiError(int status, int code, String message, @Nullable ObjectNode errors) {
        super(message);
        this.status = status;
        this.code = code;
        this.errors = errors;
    }

    public ApiError(int status, int code, String message) {
        this(status, code, message, null);
    }

    public int status() {
        return status;
    }

    public int code() {
        return code;
    }

    public @Nullable ObjectNode errors() {
        return errors;
    }
}
