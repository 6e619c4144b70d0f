package dev.kizuna.grouping;

import dev.kizuna.grouping.wish.Size;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The plan of one meeting's tables, but for its seats. Each change is another revision. */
@Entity
@Table(name = "seating_plan")
class SeatingPlan {
    @Id
    private long meeting;

    @Column(name = "circle_id")
    private long circle;

    private int revision;
    private int published;
    private int tables = 1;
    private int rounds = 1;
    /** {@code table=people} for those whose size is given, with commas between. */
    private String fixed = "";

    @Enumerated(EnumType.STRING)
    private Whom whom = Whom.GOING;

    private boolean remembered;

    protected SeatingPlan() {}

    SeatingPlan(CircleId circle, MeetingId meeting) {
        this.circle = circle.value();
        this.meeting = meeting.value();
    }

    /** Is made anew, or for the first time. */
    void take(Layout layout) {
        tables = layout.tables();
        rounds = layout.rounds();
        whom = layout.whom();
        fixed = layout.fixed().entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining(","));
        revision++;
    }

    void change() {
        revision++;
    }

    /** Two of its people are one; what was published is so still. */
    void merge() {
        published += published == revision ? 1 : 0;
        revision++;
    }

    /** People are told of it as it is. */
    void publish() {
        published = revision;
        remembered = false;
    }

    void isRemembered() {
        remembered = true;
    }

    Layout layout() {
        Map<Integer, Integer> sizes = new TreeMap<>();
        for (String one : fixed.isEmpty() ? List.<String>of() : List.of(fixed.split(","))) {
            String[] parts = one.split("=");
            sizes.put(Integer.valueOf(parts[0]), Integer.valueOf(parts[1]));
        }
        return new Layout(tables, rounds, sizes, whom);
    }

    MeetingId meeting() {
        return new MeetingId(meeting);
    }

    CircleId circle() {
        return new CircleId(circle);
    }

    int revision() {
        return revision;
    }

    int published() {
        return published;
    }

    /** Which tables there are, and how often people change them. */
    record Layout(int tables, int rounds, Map<Integer, Integer> fixed, Whom whom) {

        /** For so many people; the fixed sizes count as long as they leave enough for the others. */
        List<Size> sizes(int people) {
            int used = Math.min(tables, people);
            int taken = fixed.values().stream().mapToInt(Integer::intValue).sum();
            boolean fits = used == tables && people - taken >= used - fixed.size() && fixed.size() < used;
            List<Size> sizes = new ArrayList<>(Size.of(people, used, fits ? fixed : Map.of()));
            sizes.addAll(Collections.nCopies(tables - used, new Size(0, 1)));
            return sizes;
        }

        /** The same, each table one smaller or larger if need be, so that fewer people have to move. */
        List<Size> looseSizes(int people) {
            return sizes(people).stream()
                    .map(size -> new Size(size.least() > 2 ? size.least() - 1 : size.least(), size.most() + 1))
                    .toList();
        }

        Layout with(Whom others) {
            return new Layout(tables, rounds, fixed, others);
        }
    }
}
