package dev.kizuna.meeting;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of one date of a {@link Habit}: the meeting made for it, or none where it is left out. */
@Entity
@IdClass(HabitDateId.class)
@Table(name = "meeting_habit_date")
class HabitDate {
    @Id
    @Column(name = "circle_id")
    private long circle;

    @Id
    @Column(name = "starts_at")
    private Instant start = Instant.EPOCH;

    private @Nullable Long meeting;

    /** For Hibernate. */
    protected HabitDate() {}

    HabitDate(CircleId circle, Instant start, @Nullable MeetingId made) {
        this.circle = circle.value();
        this.start = start;
        meeting = made == null ? null : made.value();
    }

    Instant start() {
        return start;
    }

    @Nullable
    Long meeting() {
        return meeting;
    }
}
