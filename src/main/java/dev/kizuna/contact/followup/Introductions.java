package dev.kizuna.contact.followup;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.kizuna.circle.Circles;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.notice.Notice;
import dev.kizuna.notice.Owing;
import dev.kizuna.notice.Terms;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What coordinators see of the follow-ups: how many there are, and who waits to be introduced to whom. */
public final class Introductions {
    private final Transactions transactions;
    private final Circles circles;
    private final Members members;
    private final Meetings meetings;
    private final Owing notices;
    private final Clock clock;
    private volatile Introducers introducers = (work, circle) -> List.of();

    public Introductions(
            Transactions transactions,
            Circles circles,
            Members members,
            Meetings meetings,
            Owing notices,
            Clock clock) {
        this.transactions = transactions;
        this.circles = circles;
        this.members = members;
        this.meetings = meetings;
        this.notices = notices;
        this.clock = clock;
    }

    /** From now on these are told who waits. */
    public void madeBy(Introducers those) {
        introducers = those;
    }

    /** With which meeting two people who never met are told of each other; none as long as the circle has announced none. */
    Optional<MeetingId> latest(CircleId circle) {
        return meetings.list(circle).stream()
                .filter(MeetingView::isPublic)
                .max(Comparator.comparing(MeetingView::start))
                .map(MeetingView::id);
    }

    /** Tells the coordinators at the next full hour, so that all wishes of an hour are one message. */
    void wished(Work work, CircleId circle, MeetingId meeting, MemberId asker) {
        Instant told = clock.instant().truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
        Instant until = told.plus(Mornings.FRESH);
        notices.owe(
                work,
                introducers.of(work, circle).stream()
                        .filter(one -> !one.equals(asker))
                        .map(one -> new Notice(FollowupNotice.WISHED.kind(), circle, meeting, one, told.toString()))
                        .toList(),
                new Terms(Terms.Weight.REMINDER, until, until, told));
    }

    /** How many follow-ups of the circle have come how far. */
    public Map<Progress, Long> counts(CircleId circle) {
        return transactions.read(work -> {
            FollowupRepository followups = work.repository(FollowupRepository_::new);
            Map<Progress, Long> counts = new EnumMap<>(Progress.class);
            for (Progress one : Progress.values()) {
                counts.put(one, followups.count(circle.value(), one));
            }
            return counts;
        });
    }

    /** The same of people who met last at that meeting; what nobody has said yet is not among them. */
    public Map<Progress, Long> counts(CircleId circle, MeetingId meeting) {
        return transactions.read(work ->
                work.repository(FollowupRepository_::new).after(circle.value(), meeting.value()).stream()
                        .collect(groupingBy(Followup::progress, () -> new EnumMap<>(Progress.class), counting())));
    }

    /** Those that wait, the longest first. */
    public List<Wish> waiting(CircleId circle) {
        return transactions.read(work -> {
            List<Followup> rows = work.repository(FollowupRepository_::new).at(circle.value(), Progress.INTRODUCE);
            Map<MemberId, Person> people = members.get(
                    work,
                    circle,
                    rows.stream()
                            .flatMap(row -> Stream.of(new MemberId(row.member()), new MemberId(row.other())))
                            .distinct()
                            .toList());
            return rows.stream()
                    .flatMap(row ->
                            wish(people.get(new MemberId(row.member())), people.get(new MemberId(row.other())))
                                    .stream())
                    .toList();
        });
    }

    /**
     * A coordinator has introduced the two. Twice is as once.
     *
     * @return who they are
     * @throws Refusal {@link FollowupRefusal#NOT_WAITING}
     */
    public Wish made(CircleId circle, MemberId asker, MemberId other) {
        Optional<MeetingId> latest = latest(circle);
        return transactions.write(work -> {
            circles.lock(work, circle);
            FollowupRepository followups = work.repository(FollowupRepository_::new);
            Followup row = followups.of(circle.value(), asker.value()).stream()
                    .filter(one -> one.other() == other.value())
                    .filter(one -> one.progress() == Progress.INTRODUCE || one.progress() == Progress.INTRODUCED)
                    .findFirst()
                    .orElseThrow(() -> new Refusal(FollowupRefusal.NOT_WAITING));
            if (row.progress() == Progress.INTRODUCE) {
                Pairing pairing = new Pairing(asker, other, row.since());
                latest.ifPresent(meeting -> tell(work, circle, meeting, pairing));
            }
            row.become(Progress.INTRODUCED, row.meeting(), clock.instant());
            followups.save(row);
            Map<MemberId, Person> two = members.get(work, circle, List.of(asker, other));
            return wish(two.get(asker), two.get(other)).orElseThrow(() -> new Refusal(FollowupRefusal.NOT_WAITING));
        });
    }

    /** Both, as far as they have an account. */
    private void tell(Work work, CircleId circle, MeetingId meeting, Pairing pairing) {
        Instant until = clock.instant().plus(Mornings.FRESH);
        notices.owe(
                work,
                members.get(work, circle, List.of(pairing.asker(), pairing.other())).values().stream()
                        .filter(person -> person.user().isPresent())
                        .map(person -> new Notice(
                                FollowupNotice.INTRODUCED.kind(), circle, meeting, person.id(), pairing.occasion()))
                        .toList(),
                new Terms(Terms.Weight.CHANGE, until, until));
    }

    /** None where one of the two is not of the circle any more. */
    private static Optional<Wish> wish(@Nullable Person asker, @Nullable Person other) {
        return asker == null || other == null ? Optional.empty() : Optional.of(new Wish(asker, other));
    }

    /** Somebody would like to be introduced to another. */
    public record Wish(Person asker, Person other) {}
}
