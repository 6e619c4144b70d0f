package dev.kizuna.rehearsal.gateway;

/** Stands around everything that the gateway does for a connected client, and may spoil it. Runs on its thread. */
@FunctionalInterface
public interface LineInterference {
    LineInterference NONE = (moment, line, proceed) -> proceed.run();

    /**
     * Called for each moment of a line.
     *
     * @param moment {@code IDENTIFY}, {@code RESUME}, {@code HEARTBEAT}, or the type of the event about to be sent
     * @param proceed does it, as often as it is called; an event is then part of the session even if the line is down
     */
    void around(String moment, Line line, Runnable proceed);
}
