package dev.kizuna.reminder;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** A plan other than the usual one: a circle's, or one meeting's own. */
@Entity
@Table(name = "reminder_plan")
@IdClass(KeptPlan.Of.class)
class KeptPlan {
    /** Stands for all meetings of the circle. */
    static final long ALL = 0;

    @Id
    @Column(name = "circle_id")
    private long circle;

    @Id
    private long meeting;

    private String leads = "";

    protected KeptPlan() {}

    KeptPlan(long circle, long meeting, Collection<Lead> leads) {
        this.circle = circle;
        this.meeting = meeting;
        this.leads = leads.stream().map(Lead::name).collect(joining(" "));
    }

    boolean isOf(long otherCircle, long otherMeeting) {
        return circle == otherCircle && meeting == otherMeeting;
    }

    List<Lead> leads() {
        return leads.isEmpty()
                ? List.of()
                : Stream.of(leads.split(" ")).map(Lead::named).toList();
    }

    /** What it is the plan of. */
    record Of(long circle, long meeting) {}
}
