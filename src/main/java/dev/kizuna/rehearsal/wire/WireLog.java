package dev.kizuna.rehearsal.wire;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Every request and frame, in the order in which they were answered or sent, without the token. Keeps the newest
 * entries only, and counts what it had to forget. Safe for threads.
 */
public final class WireLog {
    private final int capacity;
    private final Deque<LogEntry> entries = new ArrayDeque<>();
    private final List<Consumer<LogEntry>> listeners = new CopyOnWriteArrayList<>();
    private long forgotten;

    /** @param capacity how many entries are kept */
    public WireLog(int capacity) {
        this.capacity = capacity;
    }

    /** Called by the wire and the gateway; listeners hear of it on the caller's thread. */
    public void add(LogEntry entry) {
        synchronized (entries) {
            if (entries.size() == capacity) {
                entries.removeFirst();
                forgotten++;
            }
            entries.addLast(entry);
        }
        listeners.forEach(listener -> listener.accept(entry));
    }

    /** From now on tells the listener of every entry, before the bot can see the answer it tells of. */
    public void listen(Consumer<LogEntry> listener) {
        listeners.add(listener);
    }

    public void unlisten(Consumer<LogEntry> listener) {
        listeners.remove(listener);
    }

    public List<LogEntry> entries() {
        synchronized (entries) {
            return new ArrayList<>(entries);
        }
    }

    public List<Exchange> exchanges() {
        return entries().stream()
                .filter(Exchange.class::isInstance)
                .map(Exchange.class::cast)
                .toList();
    }

    public List<Frame> frames() {
        return entries().stream()
                .filter(Frame.class::isInstance)
                .map(Frame.class::cast)
                .toList();
    }

    /** The log as JSON lines. */
    public Stream<String> lines() {
        return entries().stream().map(entry -> Json.write(entry.json()));
    }

    /** How many entries were dropped for want of room. */
    public long forgotten() {
        synchronized (entries) {
            return forgotten;
        }
    }
}
