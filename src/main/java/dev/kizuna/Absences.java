package dev.kizuna;

import static java.util.stream.Collectors.groupingBy;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Person;
import dev.kizuna.notice.Fate;
import dev.kizuna.notice.Notice;
import dev.kizuna.notice.Terms;
import dev.kizuna.notice.Told;
import dev.kizuna.privacy.Whom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * People of whom a circle has long heard nothing are asked whether they stay, and erased where they do not answer. Whom
 * the question has not reached is not erased; nor is anybody of whom it is not known when they were last heard of.
 */
final class Absences {
    static final String KIND = "privacy.stay";
    static final Duration UNSEEN = Duration.ofDays(730);
    static final Duration TO_ANSWER = Duration.ofDays(30);

    private final Cores cores;
    private final Clock clock;

    Absences(Cores cores, Clock clock) {
        this.cores = cores;
        this.clock = clock;
    }

    /** To be called every night. */
    void look() {
        Instant since = clock.instant().minus(UNSEEN);
        for (CircleId circle : cores.circles.all()) {
            Map<MemberId, Instant> unseen = cores.dossiers.unseenSince(circle, since);
            List<MeetingView> meetings = cores.meetings.list(circle);
            Map<MemberId, List<Told>> asked = cores.notices.to(unseen.keySet(), KIND).stream()
                    .collect(groupingBy(told -> told.notice().receiver()));
            for (Person person : cores.members.all(circle)) {
                Instant seen = unseen.get(person.id());
                if (seen != null) {
                    consider(person, last(asked.getOrDefault(person.id(), List.of()), seen), meetings);
                }
            }
        }
    }

    private void consider(Person person, Optional<Told> asked, List<MeetingView> meetings) {
        Instant now = clock.instant();
        if (asked.isEmpty() || (asked.get().fate() == Fate.LAPSED && isOver(asked.get(), now))) {
            meetings.stream()
                    .filter(MeetingView::isPublic)
                    .max(Comparator.comparing(MeetingView::start))
                    .ifPresent(last -> ask(person, last, now));
        } else if (wasReached(asked.get().fate()) && isOver(asked.get(), now)) {
            cores.dossiers.erase(
                    new Whom(person.circle(), person.id(), person.user().orElse(null)));
        }
    }

    private static Optional<Told> last(List<Told> asked, Instant seen) {
        return asked.stream().filter(told -> told.at().isAfter(seen)).max(Comparator.comparing(Told::at));
    }

    private void ask(Person person, MeetingView last, Instant now) {
        Notice question = new Notice(KIND, person.circle(), last.id(), person.id(), now.toString());
        Instant until = now.plus(TO_ANSWER);
        cores.notices.owe(question, new Terms(Terms.Weight.CHANGE, until, until));
    }

    private static boolean wasReached(Fate fate) {
        return fate == Fate.SENT || fate == Fate.PHONED;
    }

    private static boolean isOver(Told told, Instant now) {
        return !now.isBefore(told.at().plus(TO_ANSWER));
    }
}
