package dev.kizuna.rsvp;

import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;

import dev.kizuna.circle.Circles;
import dev.kizuna.circle.Quiet;
import dev.kizuna.circle.SeatOffers;
import dev.kizuna.circle.SeatOffers.Hold;
import dev.kizuna.circle.SeatOffers.Nearness;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.Details;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.member.Members;
import dev.kizuna.member.Presence;
import dev.kizuna.persistence.IntegrityCheck;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.crash.Workload;
import dev.kizuna.sealing.ThrowawayKeys;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * Presses, as people make them: some hundred persons go, waver and decline, and change their minds, for fifty seats of a
 * meeting the next day. A seat that falls free is offered, and passed on after half an hour. Each press notes its own
 * number, so that what was acknowledged can be told from what stands.
 */
public final class RsvpWorkload implements Workload {
    private static final int SEATS = 50;
    private static final int PERSONS = 300;
    private static final Duration AHEAD = Duration.ofHours(20);
    private static final int PRESSES_A_WHILE = 100;
    private static final Duration A_WHILE = Duration.ofMinutes(10);
    private static final List<Answer> MINDS = List.of(Answer.GOING, Answer.GOING, Answer.MAYBE, Answer.DECLINED);

    private final AtomicReference<Desk> desk = new AtomicReference<>();

    @Override
    public List<Class<?>> entities() {
        return Stream.of(Circles.entities(), Members.entities(), Meetings.entities(), Rsvps.entities())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<IntegrityCheck> checks() {
        return List.of(new RsvpIntegrity());
    }

    @Override
    public void prepare(Transactions transactions) {
        MeetingHouse house = new MeetingHouse(transactions, ThrowawayKeys.lasting()).built();
        SeatOffers offers = new SeatOffers(Nearness.A_DAY, Hold.HALF_AN_HOUR);
        house.circles.change(CIRCLE, settings -> settings.withSeatOffers(offers).withQuiet(Quiet.NEVER));
        Instant start = house.clock.instant().plus(AHEAD);
        Details details = new Details("絆の会", "市民ホール", SEATS, null, null);
        MeetingView draft = house.meetings.create(CIRCLE, details, start, start.plus(Duration.ofHours(2)));
        house.meetings.announce(CIRCLE, draft.id());
    }

    @Override
    public void write(Transactions transactions, long number) {
        Desk open = desk(transactions);
        if (number % PRESSES_A_WHILE == 0) {
            open.letTimePass();
        }
        Presence person = new Presence(new UserId(person(number)), "Person", Locale.JAPANESE);
        Reply reply = new Reply(CIRCLE, open.meeting.id(), person, number + 1);
        open.house.rsvps.answer(reply, answer(number), Long.toString(number));
    }

    @Override
    public List<String> complaints(Transactions transactions, Set<Long> acknowledged) {
        MeetingHouse house = new MeetingHouse(transactions, ThrowawayKeys.lasting());
        List<String> complaints = new ArrayList<>(house.complaints());
        Roster roster = house.rosters.roster(CIRCLE, only(house).id());
        Map<Long, Long> standing = new HashMap<>();
        for (Roster.Entry entry : roster.entries()) {
            long number = Long.parseLong(String.valueOf(entry.standing().note()));
            standing.put(person(number), number);
            if (entry.standing().answer() != answer(number) && !hasMissedASeat(entry.standing(), answer(number))) {
                complaints.add("press " + number + " is there by half");
            }
        }
        long lost = acknowledged.stream()
                .filter(number -> standing.getOrDefault(person(number), -1L) < number)
                .count();
        if (lost > 0) {
            complaints.add(lost + " of " + acknowledged.size() + " acknowledged answers are lost");
        }
        Headcount headcount = roster.turnout().headcount();
        int taken = headcount.seated() + headcount.offered();
        if (taken > SEATS || (headcount.waiting() > 0 && taken < SEATS)) {
            complaints.add(taken + " seats are taken while " + headcount.waiting() + " wait");
        }
        return complaints;
    }

    private static boolean hasMissedASeat(Standing standing, Answer said) {
        return said == Answer.GOING && standing.place() == Place.MAYBE && standing.offer() != null;
    }

    private Desk desk(Transactions transactions) {
        Desk open = desk.get();
        if (open == null || open.house.transactions != transactions) {
            MeetingHouse house = new MeetingHouse(transactions, ThrowawayKeys.lasting());
            open = new Desk(house, only(house));
            desk.set(open);
        }
        return open;
    }

    private static MeetingView only(MeetingHouse house) {
        return house.meetings.list(CIRCLE).get(0);
    }

    private static long person(long number) {
        return 1 + number % PERSONS;
    }

    private static Answer answer(long number) {
        return MINDS.get((int) (number / PERSONS % MINDS.size()));
    }

    private record Desk(MeetingHouse house, MeetingView meeting) {
        /** Never as far as the meeting, at which nobody moves up any more. */
        void letTimePass() {
            if (house.clock.instant().plus(A_WHILE).plus(A_WHILE).isBefore(meeting.start())) {
                house.clock.pass(A_WHILE);
            }
            house.rsvps.passOn();
        }
    }
}
