package dev.kizuna.meeting;

import dev.kizuna.circle.CircleSettings;
import dev.kizuna.circle.Circles;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How often each circle meets, and the next dates by it. A habit makes nothing by itself: each date becomes a draft when a
 * coordinator says so, once, and what becomes of one date touches no other.
 */
public final class Habits {
    /** Dates proposed at once. */
    public static final int PROPOSED = 6;

    private static final Duration USUAL_LENGTH = Duration.ofHours(2);

    private final Transactions transactions;
    private final Circles circles;
    private final Meetings meetings;
    private final Clock clock;

    public Habits(Transactions transactions, Circles circles, Meetings meetings, Clock clock) {
        this.transactions = transactions;
        this.circles = circles;
        this.meetings = meetings;
        this.clock = clock;
    }

    public Optional<Habit> of(CircleId circle) {
        return transactions.read(work ->
                work.repository(HabitRepository_::new).of(circle.value()).map(KeptHabit::habit));
    }

    /** In place of the one before. */
    public void keep(CircleId circle, Habit habit) {
        transactions.write(work -> {
            work.repository(HabitRepository_::new).save(new KeptHabit(circle, habit));
            return habit;
        });
    }

    /** What was made by it stays. */
    public void forget(CircleId circle) {
        transactions.write(work -> {
            HabitRepository habits = work.repository(HabitRepository_::new);
            habits.of(circle.value()).ifPresent(habits::delete);
            return circle;
        });
    }

    /** The meeting that the next ones are made like: the habit's own, else the latest that was not cancelled. */
    public Optional<MeetingView> template(CircleId circle, Habit habit) {
        return template(habit, meetings.list(circle));
    }

    /** The next {@link #PROPOSED} dates, also those that are meetings by now or left out. */
    public List<ProposedDate> next(CircleId circle, Habit habit) {
        Instant now = clock.instant();
        ZoneId zone = circles.settings(circle).zone();
        List<HabitDate> known =
                transactions.read(work -> work.repository(HabitRepository_::new).dates(circle.value(), now));
        List<MeetingView> all = meetings.list(circle);
        Duration length = length(habit, template(habit, all));
        return habit.rhythm().after(now, zone, PROPOSED).stream()
                .map(start -> proposed(start, length, known, all))
                .toList();
    }

    /**
     * The draft for a date; the one that is there already when it is asked for again.
     *
     * @param title of the first meeting ever, which is like no other
     * @throws Refusal {@link MeetingRefusal#HABIT_CHANGED} for a date that is not one of the habit, or no longer is
     */
    public MeetingView draft(CircleId circle, Instant start, String title) {
        CircleSettings settings = circles.settings(circle);
        return transactions.write(work -> {
            Habit habit = held(work, settings, start);
            HabitRepository habits = work.repository(HabitRepository_::new);
            Optional<Meeting> present = habits.date(circle.value(), start)
                    .map(HabitDate::meeting)
                    .flatMap(meeting -> work.find(Meeting.class, meeting));
            return present.map(Meeting::view).orElseGet(() -> {
                Optional<MeetingView> like = template(habit, meetings.list(circle));
                Details details = like.map(one -> one.details()
                                .withDeadline(one.deadlineIfMovedTo(start, clock.instant())
                                        .orElse(null)))
                        .orElseGet(() -> new Details(title, null, null, null, null));
                MeetingView made = meetings.create(work, settings, details, start, start.plus(length(habit, like)));
                habits.save(new HabitDate(circle, start, made.id()));
                return made;
            });
        });
    }

    /** Leaves a date out, or takes it in again. A meeting made for it is not touched. */
    public void skip(CircleId circle, Instant start, boolean skipped) {
        CircleSettings settings = circles.settings(circle);
        transactions.write(work -> {
            held(work, settings, start);
            HabitRepository habits = work.repository(HabitRepository_::new);
            Optional<HabitDate> known = habits.date(circle.value(), start);
            if (skipped && known.isEmpty()) {
                habits.save(new HabitDate(circle, start, null));
            }
            known.filter(date -> !skipped && date.meeting() == null).ifPresent(habits::delete);
            return start;
        });
    }

    /** The habit, its row ours until the end of the write, if the date is one of its. */
    private Habit held(Work work, CircleSettings circle, Instant start) {
        Habit habit = work.lock(KeptHabit.class, circle.id().value())
                .map(KeptHabit::habit)
                .orElseThrow(() -> new Refusal(MeetingRefusal.HABIT_CHANGED));
        boolean isOne = habit.rhythm().after(start.minusSeconds(1), circle.zone(), 1).stream()
                .anyMatch(date -> date.toInstant().equals(start));
        if (!isOne) {
            throw new Refusal(MeetingRefusal.HABIT_CHANGED);
        }
        return habit;
    }

    private static Optional<MeetingView> template(Habit habit, List<MeetingView> all) {
        MeetingId own = habit.template();
        return all.stream()
                .filter(meeting -> own == null
                        ? meeting.state() != MeetingState.CANCELLED
                        : meeting.id().equals(own))
                .reduce((earlier, later) -> later);
    }

    private static Duration length(Habit habit, Optional<MeetingView> like) {
        return Optional.ofNullable(habit.rhythm().length())
                .or(() -> like.map(meeting -> Duration.between(meeting.start(), meeting.end())))
                .orElse(USUAL_LENGTH);
    }

    private static ProposedDate proposed(
            ZonedDateTime start, Duration length, List<HabitDate> known, List<MeetingView> all) {
        Optional<HabitDate> date = known.stream()
                .filter(one -> one.start().equals(start.toInstant()))
                .findFirst();
        @Nullable Long id = date.map(HabitDate::meeting).orElse(null);
        MeetingView made = all.stream()
                .filter(meeting -> Objects.equals(meeting.id().value(), id))
                .findFirst()
                .orElse(null);
        List<MeetingView> clashes = all.stream()
                .filter(meeting -> meeting.state() != MeetingState.CANCELLED
                        && !Objects.equals(meeting.id().value(), id))
                .filter(meeting ->
                        meeting.start().atZone(start.getZone()).toLocalDate().equals(start.toLocalDate()))
                .toList();
        return new ProposedDate(
                start.toInstant(),
                start.toInstant().plus(length),
                start.getZone(),
                date.isPresent() && made == null,
                made,
                clashes);
    }
}
