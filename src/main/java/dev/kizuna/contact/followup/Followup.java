package dev.kizuna.contact.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody said they would do, or did, about another person. */
@Entity
@Table(name = "followup")
@IdClass(Followup.Of.class)
class Followup {
    @Id
    private long member;

    @Id
    private long other;

    @Column(name = "circle_id")
    private long circle;

    /** The last at which the two sat together by then; none of two who never did. */
    private @Nullable Long meeting;

    @Enumerated(EnumType.STRING)
    private Progress progress = Progress.NOT_NOW;

    private Instant since = Instant.EPOCH;

    @Column(name = "promised_on")
    private @Nullable LocalDate promised;

    protected Followup() {}

    Followup(long circle, long member, long other) {
        this.circle = circle;
        this.member = member;
        this.other = other;
    }

    void become(Progress to, @Nullable Long metAt, Instant now) {
        progress = to;
        meeting = metAt;
        since = now;
        promised = null;
    }

    void promise(LocalDate day, @Nullable Long metAt, Instant now) {
        become(Progress.LATER, metAt, now);
        promised = day;
    }

    /** The same between two others. */
    Followup between(long one, long another) {
        Followup same = new Followup(circle, one, another);
        same.become(progress, meeting, since);
        same.promised = promised;
        return same;
    }

    long member() {
        return member;
    }

    long other() {
        return other;
    }

    @Nullable
    Long meeting() {
        return meeting;
    }

    Progress progress() {
        return progress;
    }

    Instant since() {
        return since;
    }

    @Nullable
    LocalDate promised() {
        return promised;
    }

    Of key() {
        return new Of(member, other);
    }

    /** Whose, about whom. */
    record Of(long member, long other) {}
}
