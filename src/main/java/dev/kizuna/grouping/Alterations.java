package dev.kizuna.grouping;

import dev.kizuna.grouping.SeatingPlan.Layout;
import dev.kizuna.grouping.wish.FirstMeetings;
import dev.kizuna.grouping.wish.Unmet;
import dev.kizuna.grouping.wish.Wish;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.persistence.Work;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Plans changed without a search, within one piece of work that holds the meeting's row. */
final class Alterations {
    private final Companies companies;
    private final Members members;

    Alterations(Companies companies, Members members) {
        this.companies = companies;
        this.members = members;
    }

    /** What a change would come to. */
    Effect effect(Work work, Draft draft, Change change) {
        Draft after = changed(work, draft, change);
        List<Unmet> now = unmet(draft);
        List<Unmet> then = unmet(after);
        return new Effect(
                Reports.plan(draft, draft.seats()),
                change,
                then.stream().filter(one -> isNews(one, now)).toList(),
                now.stream().filter(one -> isNews(one, then)).toList(),
                FirstMeetings.of(draft.company().gathering(), draft.rounds()).first(),
                FirstMeetings.of(after.company().gathering(), after.rounds()).first());
    }

    void change(Work work, Draft draft, Change change) {
        PlanRepository plans = work.repository(PlanRepository_::new);
        Draft after = changed(work, draft, change);
        if (change instanceof Change.Fix fix) {
            long meeting = draft.meeting().id().value();
            Pin pin = new Pin(meeting, fix.member().value(), fix.table());
            if (fix.table() > 0) {
                plans.save(pin);
            } else {
                work.find(Pin.class, new Pin.Of(meeting, fix.member().value())).ifPresent(plans::delete);
            }
        }
        draft.plan().change();
        plans.update(draft.plan());
        Publishing.write(plans, draft.seats(), after.laid());
    }

    /**
     * Seats somebody who has no seat yet, where everybody else sits as they do.
     *
     * @throws Refusal of somebody whom the circle does not know
     */
    void seat(Work work, Draft draft, MemberId late) {
        MeetingView meeting = draft.meeting();
        members.get(meeting.circle(), late);
        Layout layout = draft.plan().layout();
        List<MemberId> all = Stream.concat(draft.company().people().stream().map(Person::id), Stream.of(late))
                .toList();
        Set<MemberId> present = companies.present(work, meeting);
        List<MemberId> here = all.stream()
                .filter(member -> member.equals(late) || present.contains(member))
                .toList();
        Latecomer latecomer = new Latecomer(
                draft,
                companies.of(work, meeting, here, layout::sizes),
                companies.of(work, meeting, all, layout::sizes),
                late);
        draft.plan().change();
        PlanRepository plans = work.repository(PlanRepository_::new);
        plans.update(draft.plan());
        Publishing.write(plans, draft.seats(), latecomer.seated().laid());
    }

    /** @throws Refusal {@link GroupingRefusal#NOT_PUBLISHED} */
    void revert(Work work, Draft draft) {
        if (draft.plan().published() == 0) {
            throw new Refusal(GroupingRefusal.NOT_PUBLISHED);
        }
        PlanRepository plans = work.repository(PlanRepository_::new);
        List<Seat> told = plans.seats(draft.meeting().id().value(), Edition.PUBLISHED);
        Publishing.write(plans, draft.seats(), told.stream().map(Seat::draft).toList());
        draft.plan().change();
        plans.update(draft.plan());
    }

    private Draft changed(Work work, Draft draft, Change change) {
        return new Hand(draft).make(change, member -> name(work, draft, member));
    }

    private String name(Work work, Draft draft, MemberId member) {
        return Optional.ofNullable(members.get(work, draft.meeting().circle(), List.of(member))
                        .get(member))
                .map(Person::name)
                .orElse("");
    }

    /** Of who has met before the first meetings say enough. */
    private static List<Unmet> unmet(Draft draft) {
        return Reports.of(draft, List.of()).rounds().stream()
                .flatMap(round -> round.unmet().stream())
                .filter(unmet -> unmet.wish() != Wish.UNMET)
                .toList();
    }

    /** Not if the same, or more of it, was said already. */
    private static boolean isNews(Unmet one, List<Unmet> said) {
        return said.stream()
                .noneMatch(other -> other.wish() == one.wish()
                        && other.table() == one.table()
                        && other.subject().equals(one.subject())
                        && other.who().equals(one.who())
                        && other.people() >= one.people());
    }
}
