package dev.kizuna.circle;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The circles and how they want things. Settings are kept in memory, since every press needs them: a change made here
 * is seen at once, one made by another process within {@link #FRESH}.
 */
public final class Circles {
    static final Duration FRESH = Duration.ofSeconds(30);

    private final Transactions transactions;
    private final Clock clock;
    private final ConcurrentMap<CircleId, Remembered> remembered = new ConcurrentHashMap<>();
    private final List<CircleWatcher> watchers = new CopyOnWriteArrayList<>();

    public Circles(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The entities of this room, for the mapping. */
    public static List<Class<?>> entities() {
        return List.of(Circle.class);
    }

    /** From now on the watcher is told of every change; for the assembly at start. */
    public void watchedBy(CircleWatcher watcher) {
        watchers.add(watcher);
    }

    /** @throws Refusal {@link CircleRefusal#NOT_SET_UP} */
    public CircleSettings settings(CircleId circle) {
        return find(circle).orElseThrow(() -> new Refusal(CircleRefusal.NOT_SET_UP));
    }

    /**
     * The settings, their row ours until the end of a write of a room above: what is changed in one circle goes one by
     * one.
     *
     * @throws Refusal {@link CircleRefusal#NOT_SET_UP}
     */
    public CircleSettings lock(Work work, CircleId circle) {
        return work.lock(Circle.class, circle.value())
                .map(Circle::settings)
                .orElseThrow(() -> new Refusal(CircleRefusal.NOT_SET_UP));
    }

    /** Every circle that is set up. */
    public List<CircleId> all() {
        return transactions.read(work -> work.repository(CircleRepository_::new).all()).stream()
                .map(CircleId::new)
                .toList();
    }

    /** Empty until the circle is set up. */
    public Optional<CircleSettings> find(CircleId circle) {
        Instant now = clock.instant();
        Remembered known = remembered.get(circle);
        if (known != null && known.isFresh(now)) {
            return known.settings();
        }
        return remembered
                .compute(circle, (id, other) -> other != null && other.isFresh(now) ? other : recall(id, now))
                .settings();
    }

    /** The moment itself where the circle's people may be told something then, else the end of its quiet hours. */
    public Instant awake(CircleId circle, Instant moment) {
        return find(circle)
                .map(settings -> settings.quiet().end(moment, settings.zone()))
                .orElse(moment);
    }

    /**
     * Sets a circle up, or changes one that is.
     *
     * @param wanted from the settings it has, or else those given as {@code initial}, to those it shall have
     */
    public CircleSettings setUp(CircleSettings initial, UnaryOperator<CircleSettings> wanted) {
        return write(initial.id(), work -> {
            Optional<Circle> present = work.lock(Circle.class, initial.id().value());
            if (present.isPresent()) {
                return adopt(work, present.get(), wanted);
            }
            CircleSettings settings = wanted.apply(initial);
            work.repository(CircleRepository_::new).insert(new Circle(settings));
            return settings;
        });
    }

    /**
     * @param wanted from the settings as they stand to those wanted; may be asked more than once
     * @throws Refusal {@link CircleRefusal#NOT_SET_UP}, and what {@code wanted} throws
     */
    public CircleSettings change(CircleId circle, UnaryOperator<CircleSettings> wanted) {
        return write(
                circle,
                work -> adopt(
                        work,
                        work.lock(Circle.class, circle.value())
                                .orElseThrow(() -> new Refusal(CircleRefusal.NOT_SET_UP)),
                        wanted));
    }

    private CircleSettings adopt(Work work, Circle circle, UnaryOperator<CircleSettings> wanted) {
        CircleSettings before = circle.settings();
        CircleSettings after = wanted.apply(before);
        circle.adopt(after);
        work.repository(CircleRepository_::new).update(circle);
        if (!after.equals(before)) {
            watchers.forEach(watcher -> watcher.changed(work, before, after));
        }
        return after;
    }

    private CircleSettings write(CircleId circle, Function<Work, CircleSettings> work) {
        CircleSettings settings = transactions.write(work);
        // Forgotten rather than replaced: of two writers the one who speaks last need not have written last.
        remembered.remove(circle);
        return settings;
    }

    private Remembered recall(CircleId circle, Instant now) {
        return new Remembered(
                transactions.read(
                        work -> work.find(Circle.class, circle.value()).map(Circle::settings)),
                now);
    }

    private record Remembered(Optional<CircleSettings> settings, Instant since) {
        /** A clock set back must not make it last. */
        boolean isFresh(Instant now) {
            return Duration.between(since, now).abs().compareTo(FRESH) < 0;
        }
    }
}
