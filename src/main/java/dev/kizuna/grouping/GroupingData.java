package dev.kizuna.grouping;

import dev.kizuna.kernel.MeetingId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.persistence.Work;
import dev.kizuna.privacy.Detail;
import dev.kizuna.privacy.Held;
import dev.kizuna.privacy.PersonalData;
import dev.kizuna.privacy.Subject;
import dev.kizuna.privacy.Whom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where somebody sat and is to sit, and what was wished for that. An erased person's seats at meetings that are over stay
 * as nobody's, so that those who sat there are still known to have met.
 */
public final class GroupingData implements PersonalData {
    private final Meetings meetings;
    private final Clock clock;

    public GroupingData(Meetings meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    @Override
    public Set<String> tables() {
        return Set.of("seat", "seating_pin", "table_trait", "pair_wish", "encounter");
    }

    @Override
    public List<Held> held(Work work, Whom whom) {
        long member = whom.member().value();
        List<Held> held = new ArrayList<>();
        work.repository(PlanRepository_::new)
                .seatsOf(member)
                .forEach(seat -> held.add(at(whom, Subject.SEAT, seat.meeting(), seat.round(), seat.table())));
        work.repository(EncounterRepository_::new)
                .ofMember(member)
                .forEach(one -> held.add(at(whom, Subject.ENCOUNTER, one.meeting(), one.round(), one.table())));
        WishRepository wishes = work.repository(WishRepository_::new);
        wishes.traitsOf(member).forEach(trait -> held.add(Held.of(Subject.TRAIT).with(Detail.WHAT, trait.trait())));
        wishes.pairsOf(member).forEach(pair -> held.add(Held.of(Subject.BOND).with(Detail.WHAT, pair.kind())));
        return held;
    }

    private Held at(Whom whom, Subject subject, long meeting, int round, int table) {
        return Held.of(subject)
                .with(
                        Detail.MEETING,
                        meetings.get(whom.circle(), new MeetingId(meeting)).title())
                .with(Detail.ROUND, round)
                .with(Detail.TABLE, table);
    }

    @Override
    public List<String> erase(Work work, Whom whom) {
        long member = whom.member().value();
        WishRepository wishes = work.repository(WishRepository_::new);
        wishes.traitsOf(member).forEach(wishes::delete);
        wishes.pairsOf(member).forEach(wishes::delete);
        PlanRepository plans = work.repository(PlanRepository_::new);
        plans.pinsOf(member).forEach(plans::delete);
        List<String> published = new ArrayList<>();
        List<Seat> seats = plans.seatsOf(member);
        for (long id : new TreeSet<>(seats.stream().map(Seat::meeting).toList())) {
            MeetingView meeting = meetings.lock(work, whom.circle(), new MeetingId(id));
            List<Seat> here =
                    seats.stream().filter(seat -> seat.meeting() == id).toList();
            if (here.stream().anyMatch(seat -> seat.edition() == Edition.PUBLISHED)) {
                published.add(meeting.title());
            }
            if (!meeting.isOver(clock.instant())) {
                plans.delete(here);
                work.find(SeatingPlan.class, id).ifPresent(plan -> {
                    plan.merge();
                    plans.update(plan);
                });
            }
        }
        return published;
    }
}
