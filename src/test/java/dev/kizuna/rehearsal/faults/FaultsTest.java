package dev.kizuna.rehearsal.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.MissingNode;
import dev.kizuna.rehearsal.wire.Answer;
import dev.kizuna.rehearsal.wire.Call;
import dev.kizuna.rehearsal.wire.Reply;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private Instant now = Instant.parse("2026-12-05T12:00:00Z");
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };
    private final Faults faults = new Faults(42, clock);

    @Test
    void strikesOnlyTheMethodAndRouteItWasSetFor() {
        faults.onRequest("POST", "a/{b}", When.always(), RequestFaults.internalError());
        assertThat(status("POST", "a/{b}")).isEqualTo(500);
        assertThat(status("GET", "a/{b}")).isEqualTo(204);
        assertThat(status("POST", "a/{b}/c")).isEqualTo(204);
    }

    @Test
    void strikesAllRoutesWhenToldSo() {
        faults.onRequest("*", "*", When.nth(2), RequestFaults.internalError());
        assertThat(status("GET", "a")).isEqualTo(204);
        assertThat(status("PUT", "b")).isEqualTo(500);
        assertThat(status("PUT", "b")).isEqualTo(204);
    }

    @Test
    void strikesWithinItsWindowOnly() {
        Fault fault = faults.onRequest(
                "*", "*", When.between(Duration.ofSeconds(10), Duration.ofSeconds(20)), RequestFaults.internalError());
        assertThat(status("GET", "a")).isEqualTo(204);
        now = now.plusSeconds(10);
        assertThat(status("GET", "a")).isEqualTo(500);
        now = now.plusSeconds(10);
        assertThat(status("GET", "a")).isEqualTo(204);
        assertThat(fault.struck()).isEqualTo(1);
    }

    @Test
    void theSameSeedStrikesTheSameOnes() {
        assertThat(chances(new Faults(7, clock))).isEqualTo(chances(new Faults(7, clock)));
        assertThat(chances(new Faults(7, clock))).isNotEqualTo(chances(new Faults(8, clock)));
        assertThat(chances(new Faults(7, clock))).contains(204, 500);
    }

    private List<Integer> chances(Faults seeded) {
        seeded.onRequest("*", "*", When.chance(0.5), RequestFaults.internalError());
        return IntStream.range(0, 40)
                .mapToObj(i -> seeded.around(call("GET", "a"), FaultsTest::fine).status())
                .toList();
    }

    private int status(String method, String template) {
        return faults.around(call(method, template), FaultsTest::fine).status();
    }

    private static Answer fine() {
        return Answer.of(Reply.nothing());
    }

    private static Call call(String method, String template) {
        return new Call(method, template, Map.of(), Map.of(), MissingNode.getInstance(), List.of(), true);
    }
}
