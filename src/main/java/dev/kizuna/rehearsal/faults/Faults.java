package dev.kizuna.rehearsal.faults;

import dev.kizuna.rehearsal.gateway.Line;
import dev.kizuna.rehearsal.gateway.LineInterference;
import dev.kizuna.rehearsal.wire.Answer;
import dev.kizuna.rehearsal.wire.Call;
import dev.kizuna.rehearsal.wire.RequestInterference;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The faults now set. Where several strike at once the one set first is applied innermost. Chances come from a seeded
 * source. Safe for threads.
 */
public final class Faults implements RequestInterference, LineInterference {
    private static final String ANY = "*";

    private final Random random;
    private final Clock clock;
    private final List<Rule<Call, RequestInterference>> requests = new CopyOnWriteArrayList<>();
    private final List<Rule<String, LineInterference>> lines = new CopyOnWriteArrayList<>();

    private record Rule<K, F>(Predicate<K> matches, F fault, Fault state) {
        boolean strikes(K occasion) {
            return matches.test(occasion) && state.strikes();
        }
    }

    public Faults(long seed, Clock clock) {
        this.random = new Random(seed);
        this.clock = clock;
    }

    /**
     * Spoils requests.
     *
     * @param method or {@code *}
     * @param template the route as its endpoint names it, such as {@code channels/{channel}/messages}, or {@code *}
     */
    public Fault onRequest(String method, String template, When when, RequestInterference fault) {
        Predicate<Call> matches = call -> fits(method, call.method()) && fits(template, call.template());
        return set(requests, matches, when, fault);
    }

    /**
     * Spoils what the gateway does for a client.
     *
     * @param moment {@code IDENTIFY}, {@code RESUME}, {@code HEARTBEAT}, the type of an event, or {@code *}
     */
    public Fault onLine(String moment, When when, LineInterference fault) {
        return set(lines, actual -> fits(moment, actual), when, fault);
    }

    /** Takes all faults away. */
    public void clear() {
        requests.clear();
        lines.clear();
    }

    @Override
    public Answer around(Call call, Supplier<Answer> proceed) {
        Supplier<Answer> spoiled = proceed;
        for (Rule<Call, RequestInterference> rule : requests) {
            if (rule.strikes(call)) {
                Supplier<Answer> inner = spoiled;
                spoiled = () -> rule.fault().around(call, inner);
            }
        }
        return spoiled.get();
    }

    @Override
    public void around(String moment, Line line, Runnable proceed) {
        Runnable spoiled = proceed;
        for (Rule<String, LineInterference> rule : lines) {
            if (rule.strikes(moment)) {
                Runnable inner = spoiled;
                spoiled = () -> rule.fault().around(moment, line, inner);
            }
        }
        spoiled.run();
    }

    private <K, F> Fault set(List<Rule<K, F>> rules, Predicate<K> matches, When when, F fault) {
        Fault[] state = new Fault[1];
        state[0] = new Fault(when, clock, random::nextDouble, () -> rules.removeIf(rule -> rule.state() == state[0]));
        rules.add(new Rule<>(matches, fault, state[0]));
        return state[0];
    }

    private static boolean fits(String wanted, String actual) {
        return wanted.equals(ANY) || wanted.equals(actual);
    }
}
