package dev.kizuna.grouping.timer;

import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.MeetingChange;
import dev.kizuna.meeting.MeetingChange.Kind;
import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.MeetingWatcher;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * The timers of meetings, as coordinators want them; one write each. Each method throws {@link Refusal} with a
 * {@link TimerRefusal}, or says that the meeting is not the circle's. That of a meeting that is called off, or moved to
 * another day, stops.
 */
public final class Timers implements MeetingWatcher {
    private final Transactions transactions;
    private final Meetings meetings;
    private final Clock clock;

    public Timers(Transactions transactions, Meetings meetings, Clock clock) {
        this.transactions = transactions;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** The entities of the timers, for the mapping. */
    public static List<Class<?>> entities() {
        return List.of(TimerRow.class, Bell.class, Ring.class);
    }

    /**
     * Starts one, and draws the order in which the tables present.
     *
     * @param channel where its card is to stand
     */
    public Countdown start(
            CircleId circle, MeetingId id, Duration length, ChannelId channel, Collection<Integer> tables) {
        return transactions.write(work -> {
            MeetingView meeting = meetings.lock(work, circle, id);
            if (meeting.state() == MeetingState.CANCELLED) {
                throw new Refusal(TimerRefusal.CANCELLED);
            }
            Optional<TimerRow> known = work.find(TimerRow.class, id.value());
            if (known.filter(TimerRow::isRunning).isPresent()) {
                throw new Refusal(TimerRefusal.RUNNING);
            }
            TimerRepository rows = work.repository(TimerRepository_::new);
            TimerRow timer = known.orElseGet(() -> new TimerRow(circle, id));
            timer.start(clock.instant(), length, channel, drawn(id, tables));
            if (known.isPresent()) {
                rows.update(timer);
            } else {
                rows.insert(timer);
            }
            rows.deleteBells(rows.bells(id.value()));
            rows.deleteRings(rows.rings(id.value()));
            rows.insertBells(bells(timer));
            return timer.view();
        });
    }

    private List<Integer> drawn(MeetingId meeting, Collection<Integer> tables) {
        List<Integer> order = new ArrayList<>(tables);
        Collections.shuffle(order, new Random(31 * meeting.value() + clock.millis()));
        return order;
    }

    /** Those of its time that have not passed. */
    private List<Bell> bells(TimerRow timer) {
        Countdown countdown = timer.view();
        Instant now = clock.instant();
        return Stream.of(BellKind.TEN_LEFT, BellKind.THREE_LEFT, BellKind.OVER)
                .map(kind -> new Bell(
                        countdown.meeting().value(),
                        kind,
                        timer.extended(),
                        countdown.ends().minus(Duration.ofMinutes(kind.minutesLeft()))))
                .filter(bell -> bell.isAfter(now))
                .toList();
    }

    /** Lets it run longer; what was rung is rung again when its time comes anew. */
    public Countdown extend(CircleId circle, MeetingId id, Duration more) {
        return change(circle, id, (rows, timer) -> {
            requireRunning(timer);
            timer.extend(more);
            rows.deleteBells(rows.bells(id.value()));
            rows.insertBells(bells(timer));
        });
    }

    public Countdown stop(CircleId circle, MeetingId id) {
        return change(circle, id, (rows, timer) -> {
            requireRunning(timer);
            stop(rows, timer);
        });
    }

    /**
     * The next table presents, and it is rung.
     *
     * @param turn that whoever presses has seen; if it is another by now, nothing changes
     */
    public Countdown next(CircleId circle, MeetingId id, int turn) {
        return change(circle, id, (rows, timer) -> {
            Countdown countdown = timer.view();
            if (countdown.turn() == turn && turn <= countdown.turns().size()) {
                timer.turn(turn + 1);
                if (countdown.presenting(turn + 1).isPresent()) {
                    rows.insertBells(List.of(new Bell(id.value(), BellKind.NEXT, turn + 1, clock.instant())));
                }
            }
        });
    }

    /** The meeting's newest timer; empty where it has had none. */
    public Optional<Countdown> find(CircleId circle, MeetingId id) {
        return transactions.read(work -> work.find(TimerRow.class, id.value())
                .filter(timer -> timer.isOf(circle))
                .map(TimerRow::view));
    }

    @Override
    public void changed(Work work, MeetingChange change) {
        boolean anotherDay = !change.before()
                .startsAt()
                .toLocalDate()
                .equals(change.after().startsAt().toLocalDate());
        if (change.kind() == Kind.CANCELLED || change.kind() == Kind.POSTPONED && anotherDay) {
            work.lock(TimerRow.class, change.after().id().value())
                    .filter(TimerRow::isRunning)
                    .ifPresent(timer -> {
                        TimerRepository rows = work.repository(TimerRepository_::new);
                        stop(rows, timer);
                        rows.update(timer);
                    });
        }
    }

    private static void stop(TimerRepository rows, TimerRow timer) {
        timer.become(TimerState.STOPPED);
        rows.deleteBells(rows.bells(timer.view().meeting().value()));
    }

    private static void requireRunning(TimerRow timer) {
        if (!timer.isRunning()) {
            throw new Refusal(TimerRefusal.NOT_RUNNING);
        }
    }

    private Countdown change(CircleId circle, MeetingId id, BiConsumer<TimerRepository, TimerRow> deed) {
        return transactions.write(work -> {
            TimerRow timer = locked(work, circle, id);
            TimerRepository rows = work.repository(TimerRepository_::new);
            deed.accept(rows, timer);
            rows.update(timer);
            return timer.view();
        });
    }

    private static TimerRow locked(Work work, CircleId circle, MeetingId id) {
        return work.lock(TimerRow.class, id.value())
                .filter(timer -> timer.isOf(circle))
                .orElseThrow(() -> new Refusal(TimerRefusal.NOT_RUNNING));
    }
}
