package dev.kizuna.rehearsal.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.kizuna.rehearsal.gateway.GatewaySettings;
import dev.kizuna.rehearsal.gateway.LineInterference;
import dev.kizuna.rehearsal.gateway.RawClient;
import dev.kizuna.rehearsal.gateway.Stage;
import dev.kizuna.rehearsal.gateway.StubHall;
import dev.kizuna.rehearsal.wire.RequestInterference;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineFaultsTest {
    private static final String PRESS = "PRESS";

    private final Faults faults = new Faults(1, Clock.systemUTC());
    private Stage stage;

    @BeforeEach
    void start() throws IOException {
        stage = new Stage(
                GatewaySettings.usual(Stage.TOKEN).identifySpacing(Duration.ZERO),
                new StubHall(),
                RequestInterference.NONE,
                faults);
    }

    @AfterEach
    void stop() {
        stage.close();
    }

    @Test
    void withoutAFaultEventsComeOnceAndInOrder() {
        RawClient client = ready();
        pressThrice();
        awaitNumbers(client, 1, 2, 3);
    }

    @Test
    void anEventBeforeWhichTheLineDropsComesWithTheResume() {
        faults.onLine(PRESS, When.nth(2), LineFaults.drop());
        RawClient client = ready();
        pressThrice();
        assertThat(client.awaitClose()).isEqualTo(1006);
        // A dropped line may take what was on its way with it; what came is not sent again, the rest is.
        int had = client.numbers(PRESS).size();
        assertThat(had).isLessThan(2);
        RawClient again = resumed(client);
        await().until(() -> again.numbers(PRESS).contains(3));
        assertThat(had + again.numbers(PRESS).size()).isEqualTo(3);
    }

    @Test
    void anEventAfterWhichTheLineDropsIsNotLost() {
        faults.onLine(PRESS, When.nth(2), LineFaults.dropAfter());
        RawClient client = ready();
        pressThrice();
        client.awaitClose();
        int had = client.numbers(PRESS).size();
        RawClient again = resumed(client);
        await().until(() -> again.numbers(PRESS).contains(3));
        assertThat(had + again.numbers(PRESS).size()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1001, 4000, 4009})
    void aCloseAfterWhichOneMayResume(int code) {
        faults.onLine(PRESS, When.nth(1), LineFaults.close(code));
        RawClient client = ready();
        pressThrice();
        assertThat(client.awaitClose()).isEqualTo(code);
        awaitNumbers(resumed(client), 1, 2, 3);
    }

    @ParameterizedTest
    @ValueSource(ints = {4004, 4014})
    void aCloseAfterWhichOneMayNot(int code) {
        faults.onLine(PRESS, When.nth(1), LineFaults.close(code));
        RawClient client = ready();
        pressThrice();
        assertThat(client.awaitClose()).isEqualTo(code);
        assertThat(resuming(client).await(9).get("d").asBoolean()).isFalse();
    }

    @Test
    void aHalfOpenLineNeitherSpeaksNorListens() {
        faults.onLine(PRESS, When.nth(2), LineFaults.halfOpen());
        RawClient client = ready();
        pressThrice();
        awaitNumbers(client, 1);
        client.beat();
        RawClient again = resumed(client);
        awaitNumbers(again, 2, 3);
        assertThat(client.heard(11)).isFalse();
        assertThat(client.numbers(PRESS)).containsExactly(1);
    }

    @Test
    void aHeartbeatWithoutAcknowledgement() {
        faults.onLine("HEARTBEAT", When.nth(1), LineFaults.lost());
        RawClient client = ready();
        client.beat();
        stage.say(PRESS, 1);
        awaitNumbers(client, 1);
        assertThat(client.heard(11)).isFalse();
        client.beat();
        client.await(11);
    }

    @Test
    void aRequestToReconnect() {
        faults.onLine(PRESS, When.nth(1), LineFaults.reconnect());
        RawClient client = ready();
        pressThrice();
        client.await(7);
        awaitNumbers(client, 1, 2, 3);
    }

    @Test
    void anInvalidSessionThatMayBeResumed() {
        faults.onLine(PRESS, When.nth(1), LineFaults.invalidate(true));
        RawClient client = ready();
        pressThrice();
        assertThat(client.await(9).get("d").asBoolean()).isTrue();
        awaitNumbers(resumed(client), 1, 2, 3);
    }

    @Test
    void anInvalidSessionThatIsForgotten() {
        faults.onLine(PRESS, When.nth(1), LineFaults.invalidate(false));
        RawClient client = ready();
        stage.say(PRESS, 1);
        assertThat(client.await(9).get("d").asBoolean()).isFalse();
        assertThat(resuming(client).await(9).get("d").asBoolean()).isFalse();
    }

    @Test
    void aResumeThatIsRefusedOnceIsLostForever() {
        Fault refusal = faults.onLine("RESUME", When.nth(1), LineFaults.invalidate(false));
        RawClient client = ready();
        client.leave(4000);
        assertThat(resuming(client).await(9).get("d").asBoolean()).isFalse();
        assertThat(resuming(client).await(9).get("d").asBoolean()).isFalse();
        assertThat(refusal.struck()).isEqualTo(1);
    }

    @Test
    void aResumeThatRepeatsWhatWasHeard() {
        faults.onLine("RESUME", When.nth(1), LineFaults.replay(2));
        RawClient client = ready();
        pressThrice();
        awaitNumbers(client, 1, 2, 3);
        client.leave(4000);
        awaitNumbers(resumed(client), 2, 3);
    }

    @Test
    void aLateReady() {
        faults.onLine("IDENTIFY", When.nth(1), LineFaults.late(Duration.ofMillis(300)));
        RawClient client = RawClient.plain(stage.gateway.url()).identify(1).beat();
        client.await(11);
        assertThat(client.numbers("READY")).isEmpty();
        client.await("READY");
    }

    @Test
    void aLateEventIsOvertaken() {
        faults.onLine(PRESS, When.nth(1), LineFaults.late(Duration.ofMillis(200)));
        RawClient client = ready();
        pressThrice();
        awaitNumbers(client, 2, 3, 1);
    }

    @Test
    void aLostEvent() {
        faults.onLine(PRESS, When.nth(2), LineFaults.lost());
        RawClient client = ready();
        pressThrice();
        awaitNumbers(client, 1, 3);
    }

    @Test
    void anEventThatComesTwice() {
        faults.onLine(PRESS, When.nth(2), LineFaults.twice());
        RawClient client = ready();
        pressThrice();
        awaitNumbers(client, 1, 2, 2, 3);
    }

    @Test
    void anEventThatComesAfterItsSuccessor() {
        faults.onLine(PRESS, When.nth(1), LineFaults.outOfOrder());
        RawClient client = ready();
        pressThrice();
        awaitNumbers(client, 2, 1, 3);
    }

    @Test
    void theLimitOfSessionsADay() {
        faults.onLine("IDENTIFY", When.always(), LineFaults.identifyLimitReached());
        assertThat(RawClient.plain(stage.gateway.url()).identify(1).awaitClose())
                .isEqualTo(4004);
    }

    @Test
    void faultsCanBeTakenAwayTogether() {
        faults.onLine("*", When.always(), LineFaults.lost());
        faults.onLine(PRESS, When.chance(1), LineInterference.NONE);
        faults.clear();
        RawClient client = ready();
        pressThrice();
        awaitNumbers(client, 1, 2, 3);
    }

    private RawClient ready() {
        RawClient client = RawClient.plain(stage.gateway.url()).identify(1);
        client.await("GUILD_CREATE");
        return client;
    }

    private void pressThrice() {
        stage.say(PRESS, 1);
        stage.say(PRESS, 2);
        stage.say(PRESS, 3);
    }

    private RawClient resuming(RawClient client) {
        return RawClient.plain(stage.gateway.url()).resume(client.session(), client.sequence());
    }

    private RawClient resumed(RawClient client) {
        RawClient again = resuming(client);
        again.await("RESUMED");
        return again;
    }

    private static void awaitNumbers(RawClient client, Integer... numbers) {
        await().untilAsserted(() -> assertThat(client.numbers(PRESS)).containsExactly(numbers));
    }
}
