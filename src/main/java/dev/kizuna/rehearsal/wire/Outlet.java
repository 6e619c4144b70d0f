package dev.kizuna.rehearsal.wire;

/** Where the world sends its events; the gateway stands behind it. */
@FunctionalInterface
public interface Outlet {
    void dispatch(Dispatch event);
}
