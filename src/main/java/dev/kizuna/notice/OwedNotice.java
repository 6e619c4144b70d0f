package dev.kizuna.notice;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One {@link Notice} from its cause to what became of it. Two clocks: what it is about lives in the circle's time
 * ({@code due}, {@code ends}); who may try and when again, in the machine's ({@code free}).
 */
@Entity
@Table(name = "notice")
class OwedNotice {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String kind = "";

    @Column(name = "circle_id")
    private long circle;

    private long meeting;

    private long receiver;

    private String occasion = "";

    @Enumerated(EnumType.STRING)
    private Terms.Weight weight = Terms.Weight.CHANGE;

    @Column(name = "begins_at")
    private Instant begins = Instant.EPOCH;

    @Column(name = "ends_at")
    private Instant ends = Instant.EPOCH;

    @Column(name = "owed_at")
    private Instant owedAt = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    private Fate fate = Fate.OWED;

    @Enumerated(EnumType.STRING)
    private @Nullable Lapse lapse;

    /** When its fate was sealed; while it is owed, from when on it may be said. */
    @Column(name = "due_at")
    private Instant due = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    private Way way = Way.PRIVATE;

    /** The process that may say it until {@code free}. */
    private @Nullable String claimant;

    @Column(name = "free_at")
    private Instant free = Instant.EPOCH;

    private boolean doubtful;

    private int tries;

    private int issue;

    private @Nullable Long batch;

    protected OwedNotice() {}

    OwedNotice(Notice notice, Terms terms, Instant now) {
        kind = notice.kind();
        circle = notice.circle().value();
        meeting = notice.meeting().value();
        receiver = notice.receiver().value();
        occasion = notice.occasion();
        weight = terms.weight();
        begins = terms.begins();
        ends = terms.ends();
        owedAt = now;
        due = terms.from().isAfter(now) ? terms.from() : now;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    long receiver() {
        return receiver;
    }

    CircleId circle() {
        return new CircleId(circle);
    }

    boolean isDue(Instant now, Instant wall) {
        return fate == Fate.OWED && !due.isAfter(now) && !free.isAfter(wall);
    }

    boolean isLate(Instant now) {
        return !ends.isAfter(now);
    }

    /** Whether it has to be said even at night. */
    boolean isUrgent(Instant now, Instant soon) {
        return weight == Terms.Weight.CHANGE && begins.isBefore(soon) && now.isBefore(ends);
    }

    boolean makesSenseAt(Instant moment) {
        return moment.isBefore(begins);
    }

    void wait(Instant until) {
        due = until;
    }

    Claim claim(String by, Instant until) {
        claimant = by;
        free = until;
        boolean before = doubtful;
        doubtful = true;
        return new Claim(
                id(),
                notice(),
                new Terms(weight, begins, ends),
                way,
                before,
                batch == null ? id() : batch,
                issue,
                owedAt,
                until);
    }

    /** The claim lasts until then. */
    void hold(Instant until) {
        free = until;
    }

    /** Whether it is still this claimant's to say. */
    boolean isOf(String by) {
        return fate == Fate.OWED && by.equals(claimant);
    }

    /** It is said together with others. */
    void joins(long first) {
        batch = first;
    }

    void settle(Fate became, @Nullable Lapse why, Instant at) {
        fate = became;
        lapse = why;
        due = at;
        claimant = null;
        doubtful = false;
    }

    /** To be tried again; in doubt when Discord may have done it all the same. */
    void fail(boolean inDoubt, Instant again) {
        tries++;
        free = again;
        claimant = null;
        doubtful = inDoubt;
    }

    /** Not by direct message: to be said in the thread, at once with others that are due by then. */
    void turnToThread(Instant together) {
        way = Way.THREAD;
        due = together;
        free = Instant.EPOCH;
        claimant = null;
        doubtful = false;
        tries = 0;
    }

    /** A coordinator has it said once more. */
    void again(Instant now) {
        fate = Fate.OWED;
        lapse = null;
        way = Way.PRIVATE;
        due = now;
        free = Instant.EPOCH;
        claimant = null;
        doubtful = false;
        batch = null;
        tries = 0;
        issue++;
    }

    /** The same thing owed to the person whom its receiver turned out to be. */
    void belongsTo(MemberId other) {
        receiver = other.value();
    }

    int tries() {
        return tries;
    }

    Notice notice() {
        return new Notice(kind, new CircleId(circle), new MeetingId(meeting), new MemberId(receiver), occasion);
    }

    Said said() {
        return new Said(notice(), batch == null ? id() : batch, issue);
    }

    Told told() {
        return new Told(id(), notice(), fate, due, lapse);
    }
}
