package dev.kizuna.meeting;

import dev.kizuna.kernel.CircleId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The row behind a {@link Wording}. */
@Entity
@Table(name = "meeting_wording")
class KeptWording {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "circle_id")
    private long circle;

    @Column(name = "kept_at")
    private Instant keptAt = Instant.EPOCH;

    private @Nullable String title;

    @Column(name = "time_words")
    private @Nullable String when;

    private @Nullable String venue;
    private @Nullable String capacity;
    private @Nullable String deadline;
    private @Nullable String description;

    /** For Hibernate. */
    protected KeptWording() {}

    KeptWording(CircleId circle, Wording wording, Instant now) {
        this.circle = circle.value();
        keptAt = now;
        title = wording.typed().get(PlanPart.TITLE);
        when = wording.typed().get(PlanPart.WHEN);
        venue = wording.typed().get(PlanPart.VENUE);
        capacity = wording.typed().get(PlanPart.CAPACITY);
        deadline = wording.typed().get(PlanPart.DEADLINE);
        description = wording.typed().get(PlanPart.DESCRIPTION);
    }

    long id() {
        return id;
    }

    boolean isOf(CircleId other) {
        return circle == other.value();
    }

    Wording wording() {
        Map<PlanPart, String> typed = new EnumMap<>(PlanPart.class);
        typed.put(PlanPart.TITLE, text(title));
        typed.put(PlanPart.WHEN, text(when));
        typed.put(PlanPart.VENUE, text(venue));
        typed.put(PlanPart.CAPACITY, text(capacity));
        typed.put(PlanPart.DEADLINE, text(deadline));
        typed.put(PlanPart.DESCRIPTION, text(description));
        return new Wording(typed);
    }

    private static String text(@Nullable String kept) {
        return kept == null ? "" : kept;
    }
}
