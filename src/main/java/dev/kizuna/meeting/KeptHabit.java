package dev.kizuna.meeting;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.meeting.when.Rhythm;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** The row behind a {@link Habit}. */
@Entity
@Table(name = "meeting_habit")
class KeptHabit {
    @Id
    @Column(name = "circle_id")
    private long circle;

    private String words = "";
    private String rule = "";
    private LocalDate since = LocalDate.EPOCH;
    private LocalTime starts = LocalTime.MIDNIGHT;
    private @Nullable Integer minutes;
    private @Nullable Long template;

    /** For Hibernate. */
    protected KeptHabit() {}

    KeptHabit(CircleId circle, Habit habit) {
        this.circle = circle.value();
        words = habit.words();
        rule = habit.rhythm().rule();
        since = habit.rhythm().since();
        starts = habit.rhythm().start();
        Duration length = habit.rhythm().length();
        minutes = length == null ? null : Math.toIntExact(length.toMinutes());
        MeetingId like = habit.template();
        template = like == null ? null : like.value();
    }

    Habit habit() {
        return new Habit(
                words,
                new Rhythm(rule, since, starts, minutes == null ? null : Duration.ofMinutes(minutes)),
                template == null ? null : new MeetingId(template));
    }
}
