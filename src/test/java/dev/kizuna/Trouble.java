package dev.kizuna;

import static dev.kizuna.rehearsal.faults.When.always;
import static dev.kizuna.rehearsal.faults.When.chance;
import static dev.kizuna.rehearsal.faults.When.first;
import static dev.kizuna.rehearsal.faults.When.nth;

import dev.kizuna.rehearsal.faults.Fault;
import dev.kizuna.rehearsal.faults.Faults;
import dev.kizuna.rehearsal.faults.LineFaults;
import dev.kizuna.rehearsal.faults.RequestFaults;
import dev.kizuna.rehearsal.faults.When;
import dev.kizuna.rehearsal.gateway.LineInterference;
import dev.kizuna.rehearsal.wire.RequestInterference;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** One of the faults that the small Discord knows, as it comes into a stream of presses. */
record Trouble(String name, Function<Faults, List<Fault>> cause) {
    private static final String CALLBACK = "interactions/{interaction}/{token}/callback";
    private static final String MESSAGE = "channels/{channel}/messages/{message}";
    private static final String MESSAGES = "channels/{channel}/messages";
    private static final String PRESS = "INTERACTION_CREATE";
    /** A little longer than JDA waits for an answer. */
    private static final Duration SLOW = Duration.ofSeconds(11);
    /** Longer than Discord waits for the bot in these tests. */
    private static final Duration LATE = Duration.ofSeconds(7);

    private static final Duration BRIEF = Duration.ofSeconds(1);

    static Stream<Trouble> withRequests() {
        return Stream.of(
                everywhere("429 of the user", first(3), RequestFaults.rateLimited("user", BRIEF)),
                everywhere("429 of all", first(3), RequestFaults.rateLimited("global", BRIEF)),
                everywhere("429 shared", first(3), RequestFaults.rateLimited("shared", BRIEF)),
                everywhere("the address is banned", nth(1), RequestFaults.banned(BRIEF)),
                everywhere("500", first(2), RequestFaults.internalError()),
                everywhere("502", first(6), RequestFaults.proxyError(502)),
                everywhere("503", first(2), RequestFaults.proxyError(503)),
                everywhere("504", first(2), RequestFaults.proxyError(504)),
                everywhere("520", first(2), RequestFaults.proxyError(520)),
                everywhere("401", nth(1), RequestFaults.unauthorized()),
                everywhere("cut before", first(2), RequestFaults.cutBefore()),
                everywhere("cut after", first(2), RequestFaults.cutAfter()),
                everywhere("half an answer", first(2), RequestFaults.truncatedAfter()),
                everywhere("a page for an answer", nth(1), RequestFaults.garbageAfter()),
                everywhere("slow before", nth(1), RequestFaults.slowBefore(SLOW)),
                everywhere("slow after", nth(1), RequestFaults.slowAfter(SLOW)),
                request("10062", "POST", CALLBACK, chance(0.3), RequestFaults.unknownInteraction()),
                request("50013", "PATCH", MESSAGE, nth(1), RequestFaults.missingPermissions()));
    }

    /** Of each kind one, for what is told people near a meeting. */
    static Stream<Trouble> withLetters() {
        Set<String> some = Set.of("429 of the user", "502", "cut after", "half an answer", "slow after");
        return withRequests().filter(trouble -> some.contains(trouble.name()));
    }

    /** Some of each, for what comes after a meeting. */
    static Stream<Trouble> afterwards() {
        Set<String> some = Set.of("502", "cut after", "broken after", "lost", "twice");
        return Stream.concat(withRequests(), onTheLine()).filter(trouble -> some.contains(trouble.name()));
    }

    /** To be had only by a bot that has not opened the direct channels yet. */
    static Trouble noServerShared() {
        return request("50278", "POST", "users/@me/channels", always(), RequestFaults.noMutualGuild());
    }

    static Stream<Trouble> onTheLine() {
        return Stream.of(
                line("broken before", PRESS, nth(3), LineFaults.drop()),
                line("broken after", PRESS, nth(3), LineFaults.dropAfter()),
                line("half open", PRESS, nth(3), LineFaults.halfOpen()),
                line("closed 1001", PRESS, nth(3), LineFaults.close(1001)),
                line("closed 4000", PRESS, nth(3), LineFaults.close(4000)),
                line("closed 4009", PRESS, nth(3), LineFaults.close(4009)),
                line("closed 4004", PRESS, nth(3), LineFaults.close(4004)),
                line("closed 4014", PRESS, nth(3), LineFaults.close(4014)),
                line("asked to reconnect", PRESS, nth(3), LineFaults.reconnect()),
                line("session invalid, resumable", PRESS, nth(3), LineFaults.invalidate(true)),
                line("session invalid", PRESS, nth(3), LineFaults.invalidate(false)),
                line("late", PRESS, chance(0.5), LineFaults.late(LATE)),
                line("lost", PRESS, nth(3), LineFaults.lost()),
                line("twice", PRESS, always(), LineFaults.twice()),
                line("out of order", PRESS, chance(0.5), LineFaults.outOfOrder()),
                line("no heartbeat heard", "HEARTBEAT", first(4), LineFaults.lost()),
                afterBreak("replayed", "RESUME", LineFaults.replay(20)),
                afterBreak("resume refused", "RESUME", LineFaults.invalidate(false)),
                afterLoss("READY late", LineFaults.late(Duration.ofSeconds(2))),
                afterLoss("no sessions left", LineFaults.identifyLimitReached()));
    }

    private static Trouble everywhere(String name, When when, RequestInterference fault) {
        return new Trouble(
                name,
                faults -> List.of(
                        faults.onRequest("POST", CALLBACK, when, fault),
                        faults.onRequest("PATCH", MESSAGE, when, fault),
                        faults.onRequest("POST", MESSAGES, when, fault)));
    }

    private static Trouble request(String name, String method, String template, When when, RequestInterference fault) {
        return new Trouble(name, faults -> List.of(faults.onRequest(method, template, when, fault)));
    }

    private static Trouble line(String name, String moment, When when, LineInterference fault) {
        return new Trouble(name, faults -> List.of(faults.onLine(moment, when, fault)));
    }

    private static Trouble afterBreak(String name, String moment, LineInterference fault) {
        return new Trouble(
                name,
                faults ->
                        List.of(faults.onLine(PRESS, nth(5), LineFaults.drop()), faults.onLine(moment, nth(1), fault)));
    }

    private static Trouble afterLoss(String name, LineInterference atIdentify) {
        return new Trouble(
                name,
                faults -> List.of(
                        faults.onLine(PRESS, nth(3), LineFaults.invalidate(false)),
                        faults.onLine("IDENTIFY", nth(1), atIdentify)));
    }

    @Override
    public String toString() {
        return name;
    }
}
