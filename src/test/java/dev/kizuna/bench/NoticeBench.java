package dev.kizuna.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.kizuna.rehearsal.Options;
import dev.kizuna.rehearsal.SmallDiscord;
import dev.kizuna.rehearsal.wire.Exchange;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long it takes to tell many people at the highest pace that can be set, against what Discord's limit of 50 requests a
 * second allows for that many messages. Each person is in several circles, because the first message to a person takes a
 * second request, which opens the channel.
 */
class NoticeBench {
    private static final int CIRCLES = 200;
    private static final int MEMBERS = 25;
    private static final int PERSONS = 251;
    private static final int NOTICES = CIRCLES * MEMBERS;
    private static final int PER_SECOND = 50;
    private static final double FLOOR = (double) NOTICES / PER_SECOND;
    private static final double AIM = 1.1;

    @Test
    void allAreToldAsFastAsDiscordAllowsAndNoFaster(@TempDir Path data) {
        try (SmallDiscord discord = SmallDiscord.start(
                Options.standard().remembering(1_000).with(gateway -> gateway.identifySpacing(Duration.ZERO)))) {
            new ManyCircles(discord, CIRCLES, MEMBERS, PERSONS).moveAll(data);
            Tally tally = new Tally(discord);
            try (Bot kizuna = Bot.start(
                    Home.kizuna(),
                    discord,
                    "run",
                    data,
                    Map.of("KIZUNA_NOTICES_PER_SECOND", Integer.toString(PER_SECOND)))) {
                kizuna.readyAfter();
                await().atMost(Duration.ofMinutes(10)).until(() -> tally.said() == NOTICES);
                String what = NOTICES + " notices in " + CIRCLES + " circles to " + PERSONS + " persons";
                Results.ratio(what, " s", FLOOR, tally.seconds(), "", AIM + " ×");
                Results.alone(what + ", peak memory", "%.0f MB".formatted(kizuna.peakMegabytes()), "");
                Results.alone(what + ", 429", Integer.toString(tally.tooMany.get()), "0");
            }
            assertThat(tally.tooMany).hasValue(0);
            assertThat(tally.channels.get())
                    .as("each is opened once, but for requests that are tried again")
                    .isBetween(PERSONS, PERSONS + PERSONS / 10);
        }
    }

    /** What Discord has been asked. */
    private static final class Tally {
        private final AtomicInteger said = new AtomicInteger();
        private final AtomicInteger tooMany = new AtomicInteger();
        private final AtomicInteger channels = new AtomicInteger();
        private final AtomicLong first = new AtomicLong();
        private final AtomicLong last = new AtomicLong();

        Tally(SmallDiscord discord) {
            discord.log().listen(entry -> {
                if (entry instanceof Exchange exchange) {
                    count(exchange);
                }
            });
        }

        private void count(Exchange exchange) {
            if (exchange.status() == 429) {
                tooMany.incrementAndGet();
            } else if (exchange.method().equals("POST") && exchange.template().equals("users/@me/channels")) {
                channels.incrementAndGet();
                first.compareAndSet(0, System.nanoTime());
            } else if (exchange.method().equals("POST") && exchange.template().equals("channels/{channel}/messages")) {
                said.incrementAndGet();
                last.set(System.nanoTime());
            }
        }

        int said() {
            return said.get();
        }

        double seconds() {
            return (last.get() - first.get()) / 1e9;
        }
    }
}
