package dev.kizuna.meeting;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A meeting and what may happen to it. */
@Entity
class Meeting {
    static final int REASON_LIMIT = 300;
    private static final int NUMBER_LIMIT = 9999;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "circle_id")
    private long circle;

    @Enumerated(EnumType.STRING)
    private MeetingState state = MeetingState.DRAFT;

    private String title = "";
    private @Nullable String venue;
    private @Nullable Integer capacity;
    private @Nullable Instant deadline;
    private @Nullable String description;

    @Column(name = "starts_at")
    private Instant start = Instant.EPOCH;

    @Column(name = "ends_at")
    private Instant end = Instant.EPOCH;

    private String zone = "UTC";
    private int asked = 1;
    private int revision;

    @Column(name = "cancel_reason")
    private @Nullable String cancelReason;

    @Column(name = "fiscal_year")
    private int fiscalYear;

    @Column(name = "number_in_year")
    private int numberInYear;

    @Column(name = "number_total")
    private int numberTotal;

    @Column(name = "corrected_in_year")
    private @Nullable Integer correctedInYear;

    @Column(name = "corrected_total")
    private @Nullable Integer correctedTotal;

    /** For Hibernate. */
    protected Meeting() {}

    /** A draft. */
    Meeting(CircleId circle, Details details, Instant start, Instant end, ZoneId zone, Instant now) {
        this.circle = circle.value();
        this.zone = zone.getId();
        requireTime(start, end, now);
        this.start = start;
        this.end = end;
        Instant until = details.deadline();
        if (until != null && !until.isAfter(now)) {
            throw new Refusal(MeetingRefusal.DEADLINE_PAST);
        }
        take(details);
    }

    void edit(int shown, Details details) {
        require(shown == revision, MeetingRefusal.CHANGED_MEANWHILE);
        requireNotCancelled();
        take(details);
    }

    void announce(Instant now) {
        requireNotCancelled();
        require(state == MeetingState.DRAFT, MeetingRefusal.ALREADY_ANNOUNCED);
        requireTime(start, end, now);
        state = MeetingState.ANNOUNCED;
    }

    /**
     * To another time. The deadline keeps its distance to the start; one that would have passed already falls away.
     * Members are asked again, so a closed meeting opens. A draft is only moved.
     */
    void postpone(int shown, Instant newStart, Instant newEnd, Instant now) {
        require(shown == revision, MeetingRefusal.CHANGED_MEANWHILE);
        requireNotCancelled();
        requireTime(newStart, newEnd, now);
        deadline = view().deadlineIfMovedTo(newStart, now).orElse(null);
        start = newStart;
        end = newEnd;
        if (state != MeetingState.DRAFT) {
            state = MeetingState.ANNOUNCED;
            asked++;
        }
    }

    void cancel(@Nullable String reason) {
        requireNotCancelled();
        require(state != MeetingState.DRAFT, MeetingRefusal.NOT_ANNOUNCED);
        String kept = Details.kept(reason);
        Details.requireShort(kept, REASON_LIMIT, MeetingRefusal.REASON_TOO_LONG);
        state = MeetingState.CANCELLED;
        cancelReason = kept;
    }

    void close() {
        requireNotCancelled();
        require(state != MeetingState.DRAFT, MeetingRefusal.NOT_ANNOUNCED);
        require(state == MeetingState.ANNOUNCED, MeetingRefusal.ALREADY_CLOSED);
        state = MeetingState.CLOSED;
    }

    void reopen() {
        requireNotCancelled();
        require(state == MeetingState.CLOSED, MeetingRefusal.NOT_CLOSED);
        state = MeetingState.ANNOUNCED;
    }

    void requireDiscardable() {
        require(state == MeetingState.DRAFT, MeetingRefusal.ONLY_DRAFTS_ARE_DISCARDED);
    }

    boolean isOf(CircleId other) {
        return circle == other.value();
    }

    /** Whether it moves the count on: only meetings that members were asked to, and that were not cancelled. */
    boolean counts() {
        return state == MeetingState.ANNOUNCED || state == MeetingState.CLOSED;
    }

    @Nullable
    Integer correctedInYear() {
        return correctedInYear;
    }

    @Nullable
    Integer correctedTotal() {
        return correctedTotal;
    }

    /** From here on the count goes by these. */
    void correct(int inYear, int total) {
        if (inYear < 1 || total < 1 || total > NUMBER_LIMIT) {
            throw new Refusal(MeetingRefusal.NUMBER_OUT_OF_RANGE, "limit", NUMBER_LIMIT);
        }
        require(inYear <= total, MeetingRefusal.NUMBERS_DISAGREE);
        correctedInYear = inYear;
        correctedTotal = total;
    }

    /** Ends a change: takes the numbers counted, and is another revision. */
    void revise(Numbers numbers) {
        fiscalYear = numbers.fiscalYear();
        numberInYear = numbers.inYear();
        numberTotal = numbers.total();
        revision++;
    }

    /** A correction within one fiscal year says nothing in another. */
    void forgetNumberInYear() {
        correctedInYear = null;
    }

    MeetingView view() {
        return new MeetingView(
                new MeetingId(id),
                new CircleId(circle),
                state,
                new Details(title, venue, capacity, deadline, description),
                start,
                end,
                ZoneId.of(zone),
                new Numbers(fiscalYear, numberInYear, numberTotal),
                asked,
                revision,
                cancelReason);
    }

    private void take(Details details) {
        Instant until = details.deadline();
        require(until == null || !until.isAfter(start), MeetingRefusal.DEADLINE_AFTER_START);
        title = details.title();
        venue = details.venue();
        capacity = details.capacity();
        deadline = until;
        description = details.description();
    }

    private void requireNotCancelled() {
        require(state != MeetingState.CANCELLED, MeetingRefusal.CANCELLED);
    }

    private static void requireTime(Instant start, Instant end, Instant now) {
        require(start.isAfter(now), MeetingRefusal.STARTS_IN_THE_PAST);
        require(end.isAfter(start), MeetingRefusal.ENDS_BEFORE_START);
    }

    private static void require(boolean holds, MeetingRefusal otherwise) {
        if (!holds) {
            throw new Refusal(otherwise);
        }
    }
}
