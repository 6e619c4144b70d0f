package dev.kizuna.reminder;

import dev.kizuna.meeting.MeetingView;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The plans that are kept, some or all of them: a meeting's own goes before its circle's, and that before the usual. */
record Plans(List<KeptPlan> kept) {

    static Plans of(ReminderRepository repository, MeetingView meeting) {
        return new Plans(repository.plans(
                meeting.circle().value(), List.of(KeptPlan.ALL, meeting.id().value())));
    }

    Plan of(MeetingView meeting) {
        long circle = meeting.circle().value();
        return kept(circle, meeting.id().value())
                .map(leads -> new Plan(leads, Plan.Source.MEETING))
                .orElseGet(() -> ofCircle(circle));
    }

    Plan ofCircle(long circle) {
        return kept(circle, KeptPlan.ALL)
                .map(leads -> new Plan(leads, Plan.Source.CIRCLE))
                .orElseGet(() -> new Plan(Plan.USUAL, Plan.Source.USUAL));
    }

    private Optional<Collection<Lead>> kept(long circle, long meeting) {
        return kept.stream()
                .filter(plan -> plan.isOf(circle, meeting))
                .<Collection<Lead>>map(KeptPlan::leads)
                .findFirst();
    }
}
