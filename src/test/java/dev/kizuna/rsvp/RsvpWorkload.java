package dev.kizuna.rsvp;

import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;

import dev.kizuna.circle.Circles;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.member.Members;
import dev.kizuna.member.Presence;
import dev.kizuna.persistence.IntegrityCheck;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.crash.Workload;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * Presses, as people make them: some hundred persons go, waver and decline, and change their minds, for fifty seats. Each
 * press notes its own number, so that what was acknowledged can be told from what stands.
 */
public final class RsvpWorkload implements Workload {
    private static final int SEATS = 50;
    private static final int PERSONS = 300;
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
        new MeetingHouse(transactions).built().announced(SEATS);
    }

    @Override
    public void write(Transactions transactions, long number) {
        Desk open = desk(transactions);
        Presence person = new Presence(new UserId(person(number)), "Person", Locale.JAPANESE);
        Reply reply = new Reply(CIRCLE, open.meeting.id(), person, number + 1);
        open.house.rsvps.answer(reply, answer(number), Long.toString(number));
    }

    @Override
    public List<String> complaints(Transactions transactions, Set<Long> acknowledged) {
        MeetingHouse house = new MeetingHouse(transactions);
        List<String> complaints = new ArrayList<>(house.complaints());
        Roster roster = house.rosters.roster(CIRCLE, only(house).id());
        Map<Long, Long> standing = new HashMap<>();
        for (Roster.Entry entry : roster.entries()) {
            long number = Long.parseLong(String.valueOf(entry.standing().note()));
            standing.put(person(number), number);
            if (entry.standing().answer() != answer(number)) {
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
        if (headcount.seated() > SEATS || (headcount.waiting() > 0 && headcount.seated() < SEATS)) {
            complaints.add(headcount.seated() + " seats are taken while " + headcount.waiting() + " wait");
        }
        return complaints;
    }

    private Desk desk(Transactions transactions) {
        Desk open = desk.get();
        if (open == null || open.house.transactions != transactions) {
            MeetingHouse house = new MeetingHouse(transactions);
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

    private record Desk(MeetingHouse house, MeetingView meeting) {}
}
