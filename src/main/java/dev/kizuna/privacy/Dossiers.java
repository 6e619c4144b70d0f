package dev.kizuna.privacy;

import static java.util.Comparator.comparing;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.persistence.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** All that the house holds about somebody: read by them, and erased when they wish. */
public final class Dossiers {
    private final Transactions transactions;
    private final List<PersonalData> rooms;
    private final Runnable erased;
    private final Clock clock;
    private final List<ErasureWatcher> watchers = new CopyOnWriteArrayList<>();

    /**
     * @param rooms from above to below, the members' last, since the others' rows are theirs
     * @param erased done before anything is erased: what held it is to be tidied up
     */
    public Dossiers(Transactions transactions, List<PersonalData> rooms, Runnable erased, Clock clock) {
        this.transactions = transactions;
        this.rooms = List.copyOf(rooms);
        this.erased = erased;
        this.clock = clock;
    }

    /** From now on the watcher is told of everybody who is erased; for the assembly at start. */
    public void watchedBy(ErasureWatcher watcher) {
        watchers.add(watcher);
    }

    /** By subject. */
    public List<Held> of(Whom whom) {
        return transactions.read(work -> rooms.stream()
                .flatMap(room -> room.held(work, whom).stream())
                .sorted(comparing(Held::subject))
                .toList());
    }

    /**
     * Erases them in every room, in one write: afterwards nothing here leads to the person, and all counts are what they
     * were.
     *
     * @return what was published with their name in it, for coordinators to mend
     */
    public List<String> erase(Whom whom) {
        erased.run();
        List<Runnable> afterwards =
                watchers.stream().map(watcher -> watcher.erasing(whom)).toList();
        List<String> named = transactions.write(work -> {
            List<String> published = new ArrayList<>();
            rooms.forEach(room -> published.addAll(room.erase(work, whom)));
            return List.copyOf(published);
        });
        afterwards.forEach(Runnable::run);
        return named;
    }

    /** Those of whom nothing was heard since then, with when they last were. Of whom nobody knows that are none of them. */
    public Map<MemberId, Instant> unseenSince(CircleId circle, Instant since) {
        Map<MemberId, Instant> seen = new HashMap<>();
        transactions.read(work -> {
            rooms.forEach(room -> room.seen(work, circle)
                    .forEach((member, at) -> seen.merge(member, at, (one, other) -> one.isAfter(other) ? one : other)));
            return null;
        });
        seen.values().removeIf(at -> !at.isBefore(since));
        return seen;
    }

    /** Lets go of what has had its time. To be called every night. */
    public void expire() {
        Instant now = clock.instant();
        transactions.write(work -> {
            rooms.forEach(room -> room.expire(work, now));
            return null;
        });
    }

    /** The tables that rooms answer for. */
    public Set<String> tables() {
        return rooms.stream().flatMap(room -> room.tables().stream()).collect(Collectors.toSet());
    }
}
