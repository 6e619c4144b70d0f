package dev.kizuna.reminder;

import static java.util.stream.Collectors.groupingBy;

import dev.kizuna.circle.Circles;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.notice.Notice;
import dev.kizuna.notice.Owing;
import dev.kizuna.notice.Terms;
import dev.kizuna.notice.Terms.Weight;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What coordinators are told each Monday morning, while a meeting lies ahead. */
public final class Digests {
    private static final Logger LOG = LoggerFactory.getLogger(Digests.class);

    private static final Duration AHEAD = Duration.ofDays(28);
    /** After that the week is too far gone: a digest lapses, and is listed as what was not said. */
    private static final Duration STALE = Duration.ofDays(3);

    private final Transactions transactions;
    private final Circles circles;
    private final Meetings meetings;
    private final Coordinators coordinators;
    private final Owing notices;
    private final Clock clock;

    public Digests(
            Transactions transactions,
            Circles circles,
            Meetings meetings,
            Coordinators coordinators,
            Owing notices,
            Clock clock) {
        this.transactions = transactions;
        this.circles = circles;
        this.meetings = meetings;
        this.coordinators = coordinators;
        this.notices = notices;
        this.clock = clock;
    }

    /** Owes the digest of each Monday that has come; one query when none has. */
    public void owe() {
        LocalDate latest = Week.lastAnywhere(clock.instant());
        Map<Long, List<Coordinator>> waiting =
                transactions.read(work -> work.repository(CoordinatorRepository_::new).undigested(latest).stream()
                        .collect(groupingBy(Coordinator::circle)));
        waiting.forEach((circle, people) -> {
            try {
                owe(new CircleId(circle), people);
            } catch (RuntimeException failure) {
                LOG.error("The digest of circle {} could not be written", circle, failure);
            }
        });
    }

    private void owe(CircleId circle, List<Coordinator> people) {
        Instant now = clock.instant();
        ZoneId zone = circles.settings(circle).zone();
        LocalDate monday = Week.last(now, zone);
        if (people.stream().noneMatch(one -> one.lacks(monday))) {
            return;
        }
        Optional<MeetingView> next = meetings.ahead().stream()
                .filter(meeting -> meeting.circle().equals(circle))
                .filter(meeting -> meeting.start().isBefore(now.plus(AHEAD)))
                .findFirst();
        transactions.<@Nullable Void>write(work -> {
            people.forEach(one -> owe(work, one, monday, next));
            return null;
        });
    }

    private void owe(Work work, Coordinator one, LocalDate monday, Optional<MeetingView> next) {
        work.lock(Coordinator.class, new Coordinator.Of(one.circle(), one.user().value()))
                .filter(now -> now.lacks(monday))
                .ifPresent(now -> {
                    now.digested(monday);
                    work.repository(CoordinatorRepository_::new).update(now);
                    next.ifPresent(meeting -> owe(work, now, monday, meeting));
                });
    }

    private void owe(Work work, Coordinator one, LocalDate monday, MeetingView meeting) {
        Notice digest = ReminderNotice.DIGEST.to(coordinators.person(work, one).id(), meeting, monday.toString());
        Instant stale =
                Week.hour(monday, circles.settings(meeting.circle()).zone()).plus(STALE);
        Instant until = stale.isBefore(meeting.start()) ? stale : meeting.start();
        notices.owe(work, digest, new Terms(Weight.REMINDER, until, until));
    }
}
