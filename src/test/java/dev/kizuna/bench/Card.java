package dev.kizuna.bench;

import dev.kizuna.rehearsal.person.Act;
import dev.kizuna.rehearsal.person.Person;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * An invitation in a channel, and the people who press its buttons: each in turn, with another answer each round; those
 * who got a seat keep it.
 */
final class Card {
    private final List<Person> people;
    private final long channel;
    private final long message;
    private final List<String> buttons;
    private final int seats;
    private int presses;

    /** @param buttons by label, the one for going first */
    Card(List<Person> people, long channel, long message, List<String> buttons, int seats) {
        this.people = people;
        this.channel = channel;
        this.message = message;
        this.buttons = buttons;
        this.seats = seats;
    }

    /** An open loop: the next press comes at its time, whether earlier ones are answered or not. */
    Latencies pressed(int perSecond, Duration length) {
        long count = perSecond * length.toSeconds();
        long gap = 1_000_000_000L / perSecond;
        long start = System.nanoTime();
        List<Act> acts = new ArrayList<>();
        for (long i = 0; i < count; i++) {
            for (long early = start + i * gap - System.nanoTime(); early > 0; ) {
                LockSupport.parkNanos(early);
                early = start + i * gap - System.nanoTime();
            }
            acts.add(press());
        }
        return Latencies.of(acts, count / seconds(start));
    }

    /** As many at once as the small Discord can send. */
    Latencies burst(int count) {
        long start = System.nanoTime();
        List<Act> acts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            acts.add(press());
        }
        return Latencies.of(acts, count / seconds(start));
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private Act press() {
        int round = presses / people.size();
        // The seats stay taken after the first round: a promotion for every press would be a meeting nobody has seen.
        int turn = round == 0 ? presses : seats + (presses - people.size()) % (people.size() - seats);
        int answer = round == 0 ? 0 : 1 + (presses - people.size()) / (people.size() - seats);
        presses++;
        return people.get(turn).press(channel, message, buttons.get(answer % buttons.size()));
    }
}
