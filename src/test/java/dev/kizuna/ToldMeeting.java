package dev.kizuna;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.rehearsal.person.Act;
import dev.kizuna.rehearsal.person.Person;
import dev.kizuna.rsvp.Answer;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A meeting with more people than seats that is moved and whose seats change hands, each only when everybody has been
 * told of the last time, and how often each person has to be told.
 */
final class ToldMeeting {
    private static final int SEATS = 3;
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 5);

    private final AnnouncedMeeting meeting;
    private final List<Person> people;
    private final Deque<Person> seated = new ArrayDeque<>();
    private final Deque<Person> waiting = new ArrayDeque<>();
    private final Map<Person, Integer> movedUp = new HashMap<>();
    private int postponed;

    private ToldMeeting(AnnouncedMeeting meeting, List<Person> people) {
        this.meeting = meeting;
        this.people = people;
    }

    /** All of them are coming, in this order. */
    static ToldMeeting in(LiveCircle circle, String title, List<Person> people) {
        ToldMeeting told = new ToldMeeting(AnnouncedMeeting.in(circle, title, SEATS), people);
        for (Person person : people) {
            told.answer(person, Answer.GOING);
            (told.seated.size() < SEATS ? told.seated : told.waiting).add(person);
        }
        told.meeting.whole();
        return told;
    }

    AnnouncedMeeting meeting() {
        return meeting;
    }

    /** By a day more. */
    void postpone() {
        LocalDate day = FIRST.plusDays(postponed + 1L);
        meeting.postpone(day + " 14:00-16:00");
        postponed++;
    }

    /** The first who has a seat leaves it to the first in line, and joins the line. */
    void handOverASeat() {
        Person leaving = seated.removeFirst();
        answer(leaving, Answer.DECLINED);
        Person next = waiting.removeFirst();
        seated.addLast(next);
        movedUp.merge(next, 1, Integer::sum);
        answer(leaving, Answer.GOING);
        waiting.addLast(leaving);
    }

    private void answer(Person person, Answer answer) {
        Act act = meeting.press(person, answer).settle(LiveCircle.PATIENCE);
        assertThat(AnnouncedMeeting.acknowledges(act.message(), answer)).isTrue();
    }

    int postponed() {
        return postponed;
    }

    int handedOver() {
        return movedUp.values().stream().mapToInt(times -> times).sum();
    }

    /** Whether each person has heard everything; perhaps too often. */
    boolean isTold() {
        return amiss((heard, due) -> Math.max(0, due - heard)).findAny().isEmpty();
    }

    /** Who has heard something more often than it happened. */
    List<String> saidTooOften() {
        return amiss((heard, due) -> Math.max(0, heard - due)).toList();
    }

    private Stream<String> amiss(IntBinaryOperator measure) {
        return people.stream().flatMap(person -> {
            int seat = measure.applyAsInt(Heard.promotions(meeting, person), movedUp.getOrDefault(person, 0));
            int date = measure.applyAsInt(Heard.postponements(meeting, person), postponed);
            return IntStream.of(seat, date).sum() == 0
                    ? Stream.empty()
                    : Stream.of(person.name() + " about " + meeting.title + ": " + seat + ", " + date);
        });
    }
}
