package dev.kizuna;

import static dev.kizuna.rehearsal.faults.When.chance;

import dev.kizuna.rehearsal.SmallDiscord;
import dev.kizuna.rehearsal.faults.Faults;
import dev.kizuna.rehearsal.faults.LineFaults;
import dev.kizuna.rehearsal.faults.RequestFaults;
import dev.kizuna.rehearsal.faults.When;
import dev.kizuna.rehearsal.gateway.Line;
import dev.kizuna.rehearsal.wire.Answer;
import dev.kizuna.rehearsal.wire.RequestInterference;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;

/** What goes wrong at Discord while notices are sent, by a seeded lot. */
final class Storm {
    private static final String MESSAGES = "channels/{channel}/messages";
    private static final String DIRECT = "users/@me/channels";
    private static final Duration BRIEF = Duration.ofMillis(400);
    /** Longer than JDA waits for an answer. */
    private static final Duration TIMEOUT = Duration.ofSeconds(11);

    private static final List<RequestInterference> TROUBLES = List.of(
            RequestFaults.rateLimited("user", BRIEF),
            RequestFaults.rateLimited("global", BRIEF),
            RequestFaults.rateLimited("shared", BRIEF),
            RequestFaults.internalError(),
            RequestFaults.proxyError(502),
            RequestFaults.proxyError(503),
            RequestFaults.cutBefore(),
            RequestFaults.cutAfter(),
            RequestFaults.truncatedAfter(),
            RequestFaults.garbageAfter(),
            RequestFaults.slowAfter(TIMEOUT));

    private final SmallDiscord discord;
    private final Random random;

    Storm(SmallDiscord discord, Random random) {
        this.discord = discord;
        this.random = random;
    }

    /** From now on: two troubles with what is said, one with the way to it, and a wide moment between done and answered. */
    void rise() {
        Faults faults = discord.faults();
        faults.onRequest("POST", MESSAGES, chance(0.5), RequestFaults.slowAfter(upTo(600)));
        faults.onRequest("POST", MESSAGES, chance(0.2), trouble());
        faults.onRequest("POST", MESSAGES, chance(0.2), trouble());
        faults.onRequest(
                random.nextBoolean() ? "GET" : "*", random.nextBoolean() ? MESSAGES : DIRECT, chance(0.2), trouble());
    }

    /** Now and then: the line breaks, and coming back to the old session may be refused. */
    void breakLine() {
        if (random.nextInt(3) == 0) {
            discord.faults().onLine("RESUME", chance(0.5), LineFaults.invalidate(false));
            discord.lines().forEachLine(Line::drop);
        }
    }

    /** Done when something has been sent so often from now on. */
    CountDownLatch sent(int times) {
        CountDownLatch left = new CountDownLatch(times);
        discord.faults().onRequest("POST", MESSAGES, When.always(), (call, proceed) -> {
            left.countDown();
            return proceed.get();
        });
        return left;
    }

    /** From now on nobody finds what was said before. */
    void hideWhatWasSaid() {
        discord.faults()
                .onRequest("GET", MESSAGES, When.always(), (call, proceed) -> Answer.of(200, "application/json", "[]"));
    }

    void calm() {
        discord.faults().clear();
    }

    Duration upTo(int millis) {
        return Duration.ofMillis(random.nextInt(millis));
    }

    private RequestInterference trouble() {
        return TROUBLES.get(random.nextInt(TROUBLES.size()));
    }
}
