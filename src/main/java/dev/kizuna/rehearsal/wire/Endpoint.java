package dev.kizuna.rehearsal.wire;

/** One endpoint of the API. Throws {@link ApiError} to refuse. */
@FunctionalInterface
public interface Endpoint {
    Reply answer(Call call);
}
