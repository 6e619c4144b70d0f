package dev.kizuna.grouping;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Members;
import dev.kizuna.notice.Notice;
import dev.kizuna.notice.Owing;
import dev.kizuna.notice.Terms;
import dev.kizuna.notice.Terms.Weight;
import dev.kizuna.persistence.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/**
 * Makes the draft what people are told. To each with an account whose seat is another than the one they were told of,
 * their own is owed; guests without one hear it at the door.
 */
final class Publishing {
    private final Members members;
    private final Owing notices;
    private final List<SeatingWatcher> watchers = new CopyOnWriteArrayList<>();

    Publishing(Members members, Owing notices) {
        this.members = members;
        this.notices = notices;
    }

    void watchedBy(SeatingWatcher watcher) {
        watchers.add(watcher);
    }

    void publish(Work work, Draft drawn) {
        MeetingView meeting = drawn.meeting();
        SeatingPlan plan = drawn.plan();
        PlanRepository plans = work.repository(PlanRepository_::new);
        List<Seat> draft = plans.seats(meeting.id().value(), Edition.DRAFT);
        List<Seat> told = plans.seats(meeting.id().value(), Edition.PUBLISHED);
        plan.change();
        plan.publish();
        Map<Long, List<Seat>> before = byMember(told);
        List<Seat> now = new ArrayList<>();
        List<MemberId> news = new ArrayList<>();
        byMember(draft).forEach((member, seats) -> {
            List<Seat> known = before.getOrDefault(member, List.of());
            boolean same = isLike(known, seats);
            seats.forEach(seat -> now.add(seat.published(same ? known.get(0).since() : plan.revision())));
            if (!same) {
                news.add(new MemberId(member));
            }
        });
        write(plans, told, now);
        plans.update(plan);
        notices.owe(
                work,
                members.get(work, meeting.circle(), news).values().stream()
                        .filter(person -> person.user().isPresent())
                        .map(person -> new Notice(
                                GroupingNotice.SEATED.kind(),
                                meeting.circle(),
                                meeting.id(),
                                person.id(),
                                Integer.toString(plan.revision())))
                        .toList(),
                new Terms(Weight.CHANGE, meeting.start(), meeting.end()));
        work.afterCommit(() -> watchers.forEach(watcher -> watcher.published(meeting.id())));
    }

    /** Makes the rows of one edition these. */
    static void write(PlanRepository plans, List<Seat> before, List<Seat> after) {
        Map<List<Object>, Seat> old = before.stream().collect(toMap(Publishing::key, Function.identity()));
        List<Seat> fresh = new ArrayList<>();
        List<Seat> changed = new ArrayList<>();
        for (Seat seat : after) {
            Seat row = old.remove(key(seat));
            if (row == null) {
                fresh.add(seat);
            } else if (!row.isLike(seat) || row.since() != seat.since()) {
                changed.add(seat);
            }
        }
        plans.delete(List.copyOf(old.values()));
        plans.update(changed);
        plans.insert(fresh);
    }

    /** Whether two editions seat the same people alike. */
    static boolean isSame(List<Seat> one, List<Seat> other) {
        Map<List<Object>, Seat> seats = one.stream().collect(toMap(Publishing::key, Function.identity()));
        return one.size() == other.size()
                && other.stream().allMatch(seat -> {
                    Seat like = seats.get(key(seat));
                    return like != null && like.isLike(seat);
                });
    }

    private static List<Object> key(Seat seat) {
        return List.of(seat.round(), seat.member());
    }

    private static Map<Long, List<Seat>> byMember(List<Seat> seats) {
        return seats.stream().sorted(Comparator.comparing(Seat::round)).collect(groupingBy(Seat::member));
    }

    private static boolean isLike(List<Seat> known, List<Seat> seats) {
        if (known.size() != seats.size()) {
            return false;
        }
        for (int i = 0; i < seats.size(); i++) {
            if (!known.get(i).isLike(seats.get(i))) {
                return false;
            }
        }
        return true;
    }
}
