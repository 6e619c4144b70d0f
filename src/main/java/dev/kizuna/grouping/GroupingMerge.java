package dev.kizuna.grouping;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.member.MemberMerge;
import dev.kizuna.persistence.Work;
import java.util.List;
import java.util.TreeSet;

/**
 * When two members turn out to be one person, their seats, wishes and encounters become theirs. Where both have one, that
 * of the person who stays counts.
 */
public final class GroupingMerge implements MemberMerge {
    private final Meetings meetings;

    public GroupingMerge(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public void moved(Work work, CircleId circle, MemberId from, MemberId into) {
        seats(work, circle, from.value(), into.value());
        wishes(work, from.value(), into.value());
        encounters(work, from.value(), into.value());
    }

    private void seats(Work work, CircleId circle, long from, long into) {
        PlanRepository plans = work.repository(PlanRepository_::new);
        List<Seat> seats = plans.seatsOf(from);
        new TreeSet<>(seats.stream().map(Seat::meeting).toList()).forEach(id -> {
            meetings.lock(work, circle, new MeetingId(id));
            work.find(SeatingPlan.class, id).ifPresent(plan -> {
                plan.merge();
                plans.update(plan);
            });
        });
        plans.delete(seats);
        plans.insert(seats.stream()
                .map(seat -> seat.of(into))
                .filter(seat -> work.find(Seat.class, new Seat.Of(seat.meeting(), seat.edition(), seat.round(), into))
                        .isEmpty())
                .toList());
        for (Pin pin : plans.pinsOf(from)) {
            plans.delete(pin);
            if (work.find(Pin.class, new Pin.Of(pin.meeting(), into)).isEmpty()) {
                plans.save(new Pin(pin.meeting(), into, pin.table()));
            }
        }
    }

    private static void wishes(Work work, long from, long into) {
        WishRepository wishes = work.repository(WishRepository_::new);
        for (PersonTrait trait : wishes.traitsOf(from)) {
            wishes.delete(trait);
            wishes.save(trait.of(into));
        }
        for (PairWish pair : wishes.pairsOf(from)) {
            wishes.delete(pair);
            PairWish moved = pair.moved(from, into);
            if (moved.one() != moved.other()
                    && work.find(PairWish.class, moved.id()).isEmpty()) {
                wishes.save(moved);
            }
        }
    }

    private static void encounters(Work work, long from, long into) {
        EncounterRepository encounters = work.repository(EncounterRepository_::new);
        List<Encounter> rows = encounters.ofMember(from);
        encounters.delete(rows);
        encounters.insert(rows.stream()
                .map(row -> row.of(into))
                .filter(row -> work.find(Encounter.class, new Encounter.Of(row.meeting(), row.round(), into))
                        .isEmpty())
                .toList());
    }
}
