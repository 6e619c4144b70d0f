package dev.kizuna.reminder;

import static java.util.Comparator.comparing;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.MeetingChange;
import dev.kizuna.meeting.MeetingChange.Kind;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.MeetingWatcher;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import dev.kizuna.reminder.Outlook.Stage;
import dev.kizuna.reminder.Outlook.Step;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The reminders of all meetings. Nothing is scheduled: {@link #owe} looks, each time it is called, which leads have come,
 * and owes what follows from them in the same write that marks them. So a moved meeting, a changed plan, a restart or a
 * sleeping machine needs no rescheduling, and several processes may look at once.
 */
public final class Reminders implements MeetingWatcher {
    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);

    private final Transactions transactions;
    private final Meetings meetings;
    private final Calling calling;
    private final Clock clock;

    public Reminders(Transactions transactions, Meetings meetings, Calling calling, Clock clock) {
        this.transactions = transactions;
        this.meetings = meetings;
        this.calling = calling;
        this.clock = clock;
    }

    /** The entities of this room, for the mapping. */
    public static List<Class<?>> entities() {
        return List.of(KeptPlan.class, Mark.class, Coordinator.class);
    }

    /** Owes whatever has come since the last time; three small queries when nothing has. */
    public void owe() {
        Instant now = clock.instant();
        for (MeetingView meeting : transactions.read(work -> due(work, now))) {
            try {
                transactions.<@Nullable Void>write(work -> owe(work, meeting.circle(), meeting.id()));
            } catch (RuntimeException failure) {
                LOG.error(
                        "What meeting {} owes could not be written",
                        meeting.id().value(),
                        failure);
            }
        }
    }

    private List<MeetingView> due(Work work, Instant now) {
        List<MeetingView> ahead = meetings.ahead();
        if (ahead.isEmpty()) {
            return ahead;
        }
        ReminderRepository repository = work.repository(ReminderRepository_::new);
        Plans plans = new Plans(repository.plans());
        Marks marks = Marks.of(repository, ahead);
        return ahead.stream()
                .filter(meeting -> !Due.of(meeting, plans.of(meeting), marks.leads(meeting), now)
                        .come()
                        .isEmpty())
                .toList();
    }

    private @Nullable Void owe(Work work, CircleId circle, MeetingId id) {
        MeetingView meeting = meetings.lock(work, circle, id);
        if (Due.isAwaited(meeting, clock.instant())) {
            Due due = due(work, meeting);
            calling.owe(work, meeting, due);
            Marks.come(work.repository(ReminderRepository_::new), meeting, due);
        }
        return null;
    }

    @Override
    public void changed(Work work, MeetingChange change) {
        MeetingView meeting = change.after();
        if (change.kind() == Kind.ANNOUNCED || change.kind() == Kind.POSTPONED) {
            passOver(work, meeting);
        } else if (!Objects.equals(change.before().deadline(), meeting.deadline())) {
            ReminderRepository repository = work.repository(ReminderRepository_::new);
            Marks.of(repository, List.of(meeting)).forgetDeadline(repository, meeting);
            passOver(work, meeting);
        }
    }

    /**
     * Sets the leads of all the circle's meetings that have none of their own; none at all for the usual ones. What has
     * come by the old ones is owed first.
     */
    public void plan(CircleId circle, Optional<? extends Collection<Lead>> leads) {
        owe();
        transactions.<@Nullable Void>write(work -> {
            keep(work, circle, KeptPlan.ALL, leads);
            meetings.ahead().stream()
                    .filter(meeting -> meeting.circle().equals(circle))
                    .forEach(meeting -> passOver(work, meetings.lock(work, circle, meeting.id())));
            return null;
        });
    }

    /**
     * Sets the leads of one meeting; none at all for those of its circle. What has come by the old ones is owed first.
     *
     * @throws Refusal when the circle has no such meeting
     */
    public void plan(CircleId circle, MeetingId id, Optional<? extends Collection<Lead>> leads) {
        owe();
        transactions.<@Nullable Void>write(work -> {
            MeetingView meeting = meetings.lock(work, circle, id);
            keep(work, circle, id.value(), leads);
            passOver(work, meeting);
            return null;
        });
    }

    /** @throws Refusal when the circle has no such meeting, or when nobody has been asked to it yet */
    public Outlook outlook(CircleId circle, MeetingId id) {
        return transactions.read(work -> {
            MeetingView meeting = meetings.get(circle, id);
            ReminderRepository repository = work.repository(ReminderRepository_::new);
            Plans plans = Plans.of(repository, meeting);
            Plan plan = plans.of(meeting);
            Marks marks = Marks.of(repository, List.of(meeting));
            List<Step> steps = Stream.concat(
                            marks.leads(meeting).stream().filter(lead -> marks.isSaid(meeting, lead)), plan.all())
                    .distinct()
                    .flatMap(lead ->
                            lead
                                    .moment(meeting)
                                    .map(moment -> new Step(lead, moment, stage(marks, meeting, lead)))
                                    .stream())
                    .sorted(comparing(Step::moment).thenComparing(Step::lead))
                    .toList();
            return new Outlook(meeting, plan, plans.ofCircle(circle.value()), steps, calling.addressees(meeting));
        });
    }

    private static Stage stage(Marks marks, MeetingView meeting, Lead lead) {
        if (marks.isSaid(meeting, lead)) {
            return Stage.SAID;
        }
        return marks.leads(meeting).contains(lead) ? Stage.PASSED : Stage.AHEAD;
    }

    private static void keep(Work work, CircleId circle, long meeting, Optional<? extends Collection<Lead>> leads) {
        ReminderRepository repository = work.repository(ReminderRepository_::new);
        if (leads.isPresent()) {
            repository.save(new KeptPlan(circle.value(), meeting, leads.get()));
        } else {
            repository.plans(circle.value(), List.of(meeting)).forEach(repository::delete);
        }
    }

    /** What has passed by now reminds nobody: it is not late, it was never to be. */
    private void passOver(Work work, MeetingView meeting) {
        Marks.pass(work.repository(ReminderRepository_::new), meeting, due(work, meeting));
    }

    private Due due(Work work, MeetingView meeting) {
        ReminderRepository repository = work.repository(ReminderRepository_::new);
        Plan plan = Plans.of(repository, meeting).of(meeting);
        List<Lead> marked = Marks.of(repository, List.of(meeting)).leads(meeting);
        return Due.of(meeting, plan, marked, clock.instant());
    }
}
