package dev.kizuna.reminder;

import dev.kizuna.circle.Circles;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.member.Presence;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Who coordinates which circle, as far as they were seen to: the bot has no list of a server's members. Whether somebody
 * still does is asked of Discord when they are told something.
 */
public final class Coordinators {
    private final Transactions transactions;
    private final Circles circles;
    private final Members members;
    private final Executor writer;
    private final Clock clock;
    private final Map<Coordinator.Of, Presence> seen = new ConcurrentHashMap<>();
    private final Map<Coordinator.Of, Presence> unwritten = new ConcurrentHashMap<>();

    /** @param writer writes down who was seen */
    public Coordinators(Transactions transactions, Circles circles, Members members, Executor writer, Clock clock) {
        this.transactions = transactions;
        this.circles = circles;
        this.members = members;
        this.writer = writer;
        this.clock = clock;
    }

    /** Somebody does what only coordinators may. Returns at once. */
    public void seen(CircleId circle, Presence now) {
        Coordinator.Of who = new Coordinator.Of(circle.value(), now.user().value());
        if (!now.equals(seen.put(who, now))) {
            unwritten.put(who, now);
            writer.execute(this::remember);
        }
    }

    /**
     * Writes down who was seen for the first time, or otherwise than before, as far as that has not been done. Their
     * first digest is the next week's.
     */
    public void remember() {
        Map<Coordinator.Of, Presence> some = Map.copyOf(unwritten);
        if (some.isEmpty()) {
            return;
        }
        transactions.<@Nullable Void>write(work -> {
            some.forEach((who, now) -> remember(work, who, now));
            return null;
        });
        some.forEach(unwritten::remove);
    }

    private void remember(Work work, Coordinator.Of who, Presence now) {
        CoordinatorRepository repository = work.repository(CoordinatorRepository_::new);
        work.lock(Coordinator.class, who)
                .ifPresentOrElse(
                        known -> {
                            known.is(now);
                            repository.update(known);
                        },
                        () -> repository.insert(new Coordinator(
                                who,
                                now,
                                Week.last(
                                        clock.instant(),
                                        circles.settings(new CircleId(who.circle()))
                                                .zone()))));
    }

    /** Whether they get the weekly digest: everyone does who has not said otherwise. */
    public boolean wantsDigest(CircleId circle, UserId user) {
        return transactions.read(work -> work.find(Coordinator.class, new Coordinator.Of(circle.value(), user.value()))
                .map(Coordinator::wantsDigest)
                .orElse(true));
    }

    /** Somebody wants the weekly digest, or no longer; of somebody never seen nothing is kept. */
    public void wantDigest(CircleId circle, UserId user, boolean wanted) {
        remember();
        transactions.<@Nullable Void>write(work -> {
            work.lock(Coordinator.class, new Coordinator.Of(circle.value(), user.value()))
                    .ifPresent(known -> {
                        known.wantDigest(wanted);
                        work.repository(CoordinatorRepository_::new).update(known);
                    });
            return null;
        });
    }

    /** All of a circle who have been seen, whether they still coordinate or not. */
    public List<Known> known(CircleId circle) {
        return transactions.read(work -> work.repository(CoordinatorRepository_::new).of(circle.value()).stream()
                .map(one -> new Known(one.user(), one.name(), one.wantsDigest()))
                .toList());
    }

    /** As people of the circle, so that something can be owed to them. */
    public List<Person> of(Work work, CircleId circle) {
        return work.repository(CoordinatorRepository_::new).of(circle.value()).stream()
                .map(coordinator -> person(work, coordinator))
                .toList();
    }

    /**
     * A coordinator as last seen.
     *
     * @param digest whether they want the weekly one
     */
    public record Known(UserId user, String name, boolean digest) {}

    Person person(Work work, Coordinator coordinator) {
        CircleId circle = new CircleId(coordinator.circle());
        return members.of(circle, coordinator.user())
                .or(() -> members.known(work, circle, coordinator.presence()))
                .orElseThrow();
    }
}
