package dev.kizuna.meeting;

import static java.util.stream.Collectors.toMap;

import dev.kizuna.circle.CircleSettings;
import dev.kizuna.circle.CircleWatcher;
import dev.kizuna.circle.Circles;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.MeetingChange.Kind;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The meetings of all circles; one transaction each. A circle is always said, and a meeting of another circle is not
 * found. Every method that changes throws {@link Refusal} with a {@link MeetingRefusal}; who may change is not asked
 * here. What changes a meeting that members know of is told to the watchers in the same write.
 */
public final class Meetings implements CircleWatcher {
    /** Of the reason for a cancellation, in characters. */
    public static final int REASON_LIMIT = Meeting.REASON_LIMIT;

    private final Transactions transactions;
    private final Circles circles;
    private final Clock clock;
    private final Ledger ledger = new Ledger();

    public Meetings(Transactions transactions, Circles circles, Clock clock) {
        this.transactions = transactions;
        this.circles = circles;
        this.clock = clock;
    }

    /** The entities of this room, for the mapping. */
    public static List<Class<?>> entities() {
        return List.of(Meeting.class, KeptWording.class, KeptHabit.class, HabitDate.class);
    }

    /** From now on the watcher is told of every change; for the assembly at start. */
    public void watchedBy(MeetingWatcher watcher) {
        ledger.watchedBy(watcher);
    }

    /** A draft. The deadline, if given, must not have passed. */
    public MeetingView create(CircleId circle, Details details, Instant start, Instant end) {
        CircleSettings settings = circles.settings(circle);
        return transactions.write(work -> create(work, settings, details, start, end));
    }

    MeetingView create(Work work, CircleSettings circle, Details details, Instant start, Instant end) {
        return ledger.open(work, circle)
                .add(new Meeting(circle.id(), details, start, end, circle.zone(), clock.instant()));
    }

    /**
     * Everything but its time.
     *
     * @param revision of the meeting as it was shown to whoever edits
     */
    public MeetingView edit(CircleId circle, MeetingId id, int revision, Details details) {
        return change(circle, id, Kind.EDITED, meeting -> meeting.edit(revision, details));
    }

    /** From a draft to what members are asked to. */
    public MeetingView announce(CircleId circle, MeetingId id) {
        return change(circle, id, Kind.ANNOUNCED, meeting -> meeting.announce(clock.instant()));
    }

    /**
     * To another time. The deadline keeps its distance to the start, one that would have passed already falls away;
     * members are asked again, so a closed meeting opens. A draft is only moved.
     *
     * @param revision of the meeting as it was shown to whoever postpones
     */
    public MeetingView postpone(CircleId circle, MeetingId id, int revision, Instant start, Instant end) {
        return change(circle, id, Kind.POSTPONED, meeting -> meeting.postpone(revision, start, end, clock.instant()));
    }

    /** For good; it stays visible, with the reason if there is one. */
    public MeetingView cancel(CircleId circle, MeetingId id, @Nullable String reason) {
        return change(circle, id, Kind.CANCELLED, meeting -> meeting.cancel(reason));
    }

    /** Members no longer answer. */
    public MeetingView close(CircleId circle, MeetingId id) {
        return change(circle, id, Kind.CLOSED, Meeting::close);
    }

    /** Members answer again, as far as the deadline lets them. */
    public MeetingView reopen(CircleId circle, MeetingId id) {
        return change(circle, id, Kind.REOPENED, Meeting::reopen);
    }

    /** Says what the meeting is counted as; those after it follow. */
    public MeetingView correctNumber(CircleId circle, MeetingId id, int inYear, int total) {
        return change(circle, id, Kind.RENUMBERED, meeting -> meeting.correct(inYear, total));
    }

    /** A draft vanishes. */
    public void discard(CircleId circle, MeetingId id) {
        CircleSettings settings = circles.settings(circle);
        transactions.write(work -> {
            ledger.open(work, settings).remove(id);
            return null;
        });
    }

    /** Counts anew where the circle's years begin at another moment. */
    @Override
    public void changed(Work work, CircleSettings before, CircleSettings after) {
        if (after.fiscalYearStart() != before.fiscalYearStart() || !after.zone().equals(before.zone())) {
            ledger.open(work, after).renumber();
        }
    }

    /** All of a circle's meetings, drafts and cancelled ones too, in the order of their starts. */
    public List<MeetingView> list(CircleId circle) {
        return transactions.read(work -> work.repository(MeetingRepository_::new).of(circle.value()).stream()
                .map(Meeting::view)
                .toList());
    }

    /** The circle's meetings by their ids, drafts and cancelled ones too, in one statement. */
    public Map<MeetingId, MeetingView> byId(CircleId circle) {
        return list(circle).stream().collect(toMap(MeetingView::id, meeting -> meeting));
    }

    /** The first that members know of, that is not cancelled and has not ended. */
    public Optional<MeetingView> next(CircleId circle) {
        Instant now = clock.instant();
        return list(circle).stream()
                .filter(meeting -> meeting.isPublic() && meeting.state() != MeetingState.CANCELLED)
                .filter(meeting -> !meeting.isOver(now))
                .findFirst();
    }

    /** Of every circle: those that members were asked to, that are not cancelled and have not begun, by their starts. */
    public List<MeetingView> ahead() {
        Instant now = clock.instant();
        return transactions.read(work -> work.repository(MeetingRepository_::new).ahead(now).stream()
                .map(Meeting::view)
                .toList());
    }

    /** These, of whichever circles, in one statement; where not somebody of a circle asks, but the clock. */
    public Map<MeetingId, MeetingView> get(Collection<MeetingId> ids) {
        List<Long> some = ids.stream().map(MeetingId::value).toList();
        return some.isEmpty()
                ? Map.of()
                : transactions.read(work -> work.repository(MeetingRepository_::new).some(some).stream()
                        .map(Meeting::view)
                        .collect(toMap(MeetingView::id, meeting -> meeting)));
    }

    /** @throws Refusal {@link MeetingRefusal#NOT_FOUND} */
    public MeetingView get(CircleId circle, MeetingId id) {
        return transactions.read(work -> found(circle, work.find(Meeting.class, id.value())));
    }

    /**
     * The meeting, its row ours until the end of a write of a room above: answers to one meeting come one by one.
     *
     * @throws Refusal {@link MeetingRefusal#NOT_FOUND}
     */
    public MeetingView lock(Work work, CircleId circle, MeetingId id) {
        return found(circle, work.lock(Meeting.class, id.value()));
    }

    /** The same where not somebody of a circle asks, but the clock. */
    public MeetingView lock(Work work, MeetingId id) {
        return work.lock(Meeting.class, id.value())
                .map(Meeting::view)
                .orElseThrow(() -> new Refusal(MeetingRefusal.NOT_FOUND));
    }

    private static MeetingView found(CircleId circle, Optional<Meeting> meeting) {
        return meeting.filter(one -> one.isOf(circle))
                .map(Meeting::view)
                .orElseThrow(() -> new Refusal(MeetingRefusal.NOT_FOUND));
    }

    private MeetingView change(CircleId circle, MeetingId id, Kind kind, Consumer<Meeting> deed) {
        CircleSettings settings = circles.settings(circle);
        return transactions.write(work -> ledger.open(work, settings).change(id, kind, deed));
    }
}
