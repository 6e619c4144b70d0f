package dev.kizuna.rsvp;

import static dev.kizuna.rsvp.Answer.GOING;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.meeting.MeetingView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** 10,000 presses at once by 7,500 persons for 50 seats. */
class BurstIT extends InMeetingHouse {
    private static final int SEATS = 50;
    private static final int PERSONS = 7_500;
    private static final int DOUBLES = 2_500;
    private static final int THREADS = 64;

    @Test
    void exactlyFiftyAreSeatedAndTheWaitlistHasNoGapAndTheOrderOfTheCommits() throws Exception {
        MeetingView meeting = house.announced(SEATS);
        List<Press> presses = atOnce(everybody(), person -> house.press(meeting, person, GOING));

        assertThat(presses).hasSize(PERSONS + DOUBLES);
        assertThat(presses).allSatisfy(press -> assertThat(press.answer.own()).isNotNull());
        Headcount headcount = house.rosters.headcount(CIRCLE, meeting.id(), null);
        assertThat(headcount.seated()).isEqualTo(SEATS);
        assertThat(headcount.waiting()).isEqualTo(PERSONS - SEATS);
        assertThat(house.complaints()).isEmpty();
        List<Long> line = line(meeting);
        assertThat(line.stream().limit(SEATS)).containsOnlyNulls();
        assertThat(line.subList(SEATS, PERSONS))
                .isEqualTo(LongStream.rangeClosed(1, PERSONS - SEATS).boxed().toList());
        inOrderOfCommits(meeting, presses);
    }

    /** Counting first and answering afterwards is what must not be done. */
    @Test
    void countingBeforeTheWriteOversells() throws Exception {
        MeetingView meeting = house.announced(null);
        atOnce(everybody().subList(0, 1_000), person -> {
            Headcount before = house.rosters.headcount(CIRCLE, meeting.id(), null);
            return before.seated() < SEATS ? house.press(meeting, person, GOING) : before;
        });

        assertThat(house.rosters.headcount(CIRCLE, meeting.id(), null).seated()).isGreaterThan(SEATS);
    }

    private static List<Long> everybody() {
        List<Long> persons = new ArrayList<>();
        LongStream.rangeClosed(1, PERSONS).forEach(persons::add);
        LongStream.rangeClosed(1, DOUBLES).forEach(persons::add);
        Collections.shuffle(persons, new Random(50));
        return persons;
    }

    private static List<Press> atOnce(List<Long> persons, Pressing pressing) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(THREADS);
        try {
            CountDownLatch go = new CountDownLatch(1);
            List<Future<Press>> pressed = new ArrayList<>();
            for (long person : persons) {
                Callable<Press> press = () -> {
                    go.await();
                    long begun = System.nanoTime();
                    Headcount answer = pressing.press(person);
                    return new Press(person, begun, System.nanoTime(), answer);
                };
                pressed.add(hands.submit(press));
            }
            go.countDown();
            List<Press> presses = new ArrayList<>();
            for (Future<Press> one : pressed) {
                presses.add(one.get());
            }
            return presses;
        } finally {
            hands.shutdown();
        }
    }

    private List<Long> line(MeetingView meeting) {
        return house.transactions.read(
                work -> work.repository(RsvpRepository_::new).of(meeting.id().value()).stream()
                        .map(Rsvp::position)
                        .sorted(Comparator.nullsFirst(Comparator.naturalOrder()))
                        .toList());
    }

    /** Whose answer had come before somebody else pressed stands before them. */
    private void inOrderOfCommits(MeetingView meeting, List<Press> presses) {
        long[] firstBegun = new long[PERSONS + 1];
        long[] firstAnswered = new long[PERSONS + 1];
        IntStream.rangeClosed(1, PERSONS).forEach(person -> {
            firstBegun[person] = Long.MAX_VALUE;
            firstAnswered[person] = Long.MAX_VALUE;
        });
        for (Press press : presses) {
            int person = (int) press.person;
            firstBegun[person] = Math.min(firstBegun[person], press.begun);
            firstAnswered[person] = Math.min(firstAnswered[person], press.answered);
        }
        long latestBegun = Long.MIN_VALUE;
        for (Roster.Entry entry : house.rosters.roster(CIRCLE, meeting.id()).entries()) {
            if (entry.standing().place() == Place.WAITING) {
                int person = (int) entry.person().user().orElseThrow().value();
                assertThat(firstAnswered[person])
                        .as("rank %s", entry.standing().rank())
                        .isGreaterThanOrEqualTo(latestBegun);
                latestBegun = Math.max(latestBegun, firstBegun[person]);
            }
        }
    }

    private interface Pressing {
        Headcount press(long person);
    }

    private record Press(long person, long begun, long answered, Headcount answer) {}
}
