package dev.kizuna.notice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.kernel.MemberId;
import dev.kizuna.notice.Terms.Weight;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever happens to the clocks: nothing is said twice, nothing is lost, and what is late lapses. */
class ClockChangesTest extends InPostRoom {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private final List<String> said = new ArrayList<>();

    @Test
    void aClockThatIsPutForwardADayLosesAndRepeatsNothing() {
        oweToSome(6);
        say(3);
        pass(DAY);
        say(3);
        pass(DAY);
        say(3);

        saidEachOnce(6);
    }

    @Test
    void whatIsBeingSaidWhenTheClockIsPutForwardIsSealedByOneAlone() {
        oweToSome(1);
        Claim early = outbox.claim(1).get(0);
        wall.pass(DAY);
        Claim late = otherProcess.claim(1).get(0);

        assertThat(late.doubtful()).as("looked for before it is said again").isTrue();
        assertThat(late.nonce()).isEqualTo(early.nonce());
        outbox.failed(List.of(early), true);
        otherProcess.sent(late);
        pass(DAY);
        assertThat(outbox.claim(1)).isEmpty();
    }

    @Test
    void aClockThatIsPutBackAnHourLosesAndRepeatsNothing() {
        oweToSome(6);
        say(3);
        pass(HOUR.negated());
        say(3);
        assertThat(said).as("what is due again in an hour waits for it").hasSize(3);
        pass(HOUR);
        say(3);
        say(3);

        saidEachOnce(6);
    }

    @Test
    void whatComesToBeOwedAfterTheClockWasPutBackIsSaidAtOnce() {
        pass(HOUR.negated());
        oweToSome(2);
        say(2);

        saidEachOnce(2);
    }

    @Test
    void whatIsBeingSaidWhenTheClockIsPutBackStaysNobodyElses() {
        oweToSome(1);
        Claim claim = outbox.claim(1).get(0);
        pass(HOUR.negated());

        assertThat(otherProcess.claim(1)).isEmpty();
        outbox.sent(claim);
        pass(HOUR.multipliedBy(2));
        assertThat(otherProcess.claim(1)).isEmpty();
    }

    @Test
    void aPauseThatTheClockLengthensEnds() {
        oweToSome(1);
        outbox.failed(outbox.claim(1), false);
        wall.pass(HOUR.negated());
        say(1);
        assertThat(said).isEmpty();
        wall.pass(HOUR.plusSeconds(2));
        say(1);

        saidEachOnce(1);
    }

    @Test
    void afterADayAsleepWhatStillMakesSenseIsSaidOnceAndTheRestLapses() {
        MemberId guest = house.guest("あ");
        Notice over = notice(guest, "over by then");
        Notice ahead = notice(guest, "still ahead");
        var soon = house.clock.instant().plus(HOUR);
        owe(List.of(over), new Terms(Weight.CHANGE, soon, soon.plus(HOUR)));
        owe(ahead);
        pass(DAY);
        say(5);
        say(5);
        say(5);

        assertThat(said).containsExactly("still ahead");
        assertThat(told(over).lapse()).isEqualTo(Lapse.LATE);
        assertThat(told(ahead).fate()).isEqualTo(Fate.SENT);
    }

    @Test
    void aProcessThatSleptThroughItsClaimDoesNotSealWhatAnotherHasSaid() {
        oweToSome(1);
        Claim slept = outbox.claim(1).get(0);
        pass(DAY);
        otherProcess.claim(1).forEach(otherProcess::sent);
        outbox.lapsed(slept, Lapse.OVERTAKEN);

        assertThat(told(slept.notice()).fate()).isEqualTo(Fate.SENT);
    }

    private void oweToSome(int people) {
        owe(
                IntStream.range(0, people)
                        .mapToObj(number -> notice(house.guest("人" + number), Integer.toString(number)))
                        .toList(),
                Weight.CHANGE);
    }

    private void say(int most) {
        outbox.claim(most).forEach(claim -> {
            said.add(claim.notice().occasion());
            outbox.sent(claim);
        });
    }

    private void saidEachOnce(int people) {
        assertThat(said)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, people).mapToObj(Integer::toString).toList());
    }
}
