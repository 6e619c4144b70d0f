package dev.kizuna.attendance;

import static java.util.stream.Collectors.toMap;

import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Person;
import dev.kizuna.persistence.Work;
import dev.kizuna.rsvp.Answer;
import dev.kizuna.rsvp.Rosters;
import dev.kizuna.rsvp.Standing;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** The book in which every arrival is entered, and struck out where it was a mistake; whoever looks on is told. */
final class Register {
    private final Rosters rosters;
    private final Clock clock;
    private final List<ArrivalWatcher> watchers = new CopyOnWriteArrayList<>();

    Register(Rosters rosters, Clock clock) {
        this.rosters = rosters;
        this.clock = clock;
    }

    void watchedBy(ArrivalWatcher watcher) {
        watchers.add(watcher);
    }

    Checkin enter(Work work, MeetingView meeting, Person person, Hand hand) {
        Standing own =
                rosters.headcountOf(meeting.circle(), meeting.id(), person.id()).own();
        ArrivalRepository arrivals = work.repository(ArrivalRepository_::new);
        return enter(
                work,
                meeting,
                person,
                hand,
                own != null && own.answer() != Answer.DECLINED,
                arrivals.one(meeting.id().value(), person.id().value()));
    }

    /** Many by one word. */
    List<Checkin> enter(Work work, MeetingView meeting, Collection<Person> people, Hand hand) {
        Set<MemberId> expected = rosters.expected(work, meeting.id());
        Map<MemberId, Arrival> known = work
                .repository(ArrivalRepository_::new)
                .of(meeting.id().value())
                .stream()
                .collect(toMap(Arrival::member, arrival -> arrival));
        return people.stream()
                .map(person -> enter(
                        work,
                        meeting,
                        person,
                        hand,
                        expected.contains(person.id()),
                        Optional.ofNullable(known.get(person.id()))))
                .toList();
    }

    private Checkin enter(
            Work work, MeetingView meeting, Person person, Hand hand, boolean announced, Optional<Arrival> known) {
        ArrivalRepository arrivals = work.repository(ArrivalRepository_::new);
        Arrival arrival = known.orElseGet(
                () -> new Arrival(meeting.id().value(), person.id().value()));
        boolean ownBefore = arrival.isSaidBy(hand);
        boolean news = arrival.comes(hand, !announced, clock.instant());
        if (known.isPresent()) {
            arrivals.update(arrival);
        } else {
            arrivals.insert(arrival);
        }
        return told(work, new Checkin(meeting, person, arrival.isHere(), news, news || ownBefore));
    }

    Checkin strike(Work work, MeetingView meeting, Person person, Hand hand) {
        ArrivalRepository arrivals = work.repository(ArrivalRepository_::new);
        Optional<Arrival> arrival =
                arrivals.one(meeting.id().value(), person.id().value());
        boolean ownBefore = arrival.filter(one -> one.isSaidBy(hand)).isPresent();
        boolean news = arrival.map(one -> one.isTakenBack(hand)).orElse(false);
        arrival.ifPresent(arrivals::update);
        return told(
                work,
                new Checkin(meeting, person, arrival.map(Arrival::isHere).orElse(false), news, news || ownBefore));
    }

    private Checkin told(Work work, Checkin checkin) {
        if (checkin.news()) {
            work.afterCommit(() -> watchers.forEach(
                    watcher -> watcher.changed(checkin.meeting().id())));
        }
        return checkin;
    }
}
