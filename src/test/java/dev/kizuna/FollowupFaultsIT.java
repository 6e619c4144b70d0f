package dev.kizuna;

import static dev.kizuna.LiveCircle.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.kizuna.contact.followup.FollowupNotice;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.notice.Told;
import dev.kizuna.rehearsal.Options;
import dev.kizuna.sealing.ThrowawayKeys;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever goes wrong between the bot and Discord while people say what becomes of those they met, and are told of them the
 * next morning: no acknowledged answer is lost, and everybody is told once. Who got no acknowledgement presses again.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FollowupFaultsIT {
    private static final int PEOPLE = 5;
    private static final int IN_THREAD = 1;
    private static final int TRIES = 12;
    /** What Discord is made to wait for an answer in these tests, and a little for an answer that was put off. */
    private static final Duration GLANCE = Duration.ofSeconds(8);
    /** Of the circles' time: what is for the thread has been gathered by then. */
    private static final Duration GATHERED = Duration.ofSeconds(30);

    @TempDir
    private static Path folder;

    private static LiveCircle circle;
    private static Afterwards afterwards;

    @BeforeAll
    static void afterAMeeting() {
        Options quick = Options.standard()
                .waiting(Duration.ofSeconds(5))
                .with(gateway -> gateway.heartbeat(Duration.ofSeconds(1)).identifySpacing(Duration.ZERO));
        circle = LiveCircle.open(folder, quick, Language.JA, PEOPLE);
        circle.setUp(Language.JA);
        HeldMeeting meeting = HeldMeeting.in(circle, "絆の会", PEOPLE, IN_THREAD);
        afterwards = new Afterwards(meeting, IN_THREAD, new Random(1));
        meeting.end();
        heard(afterwards::isExchangeTold);
        afterwards.begin();
    }

    @AfterAll
    static void close() {
        circle.close();
    }

    @AfterEach
    void clear() {
        circle.discord.faults().clear();
    }

    @ParameterizedTest
    @MethodSource("dev.kizuna.Trouble#afterwards")
    @Order(1)
    void noFaultCostsAnAnswerOrANotice(Trouble trouble) {
        afterwards.desk.introduceSomebody();
        assertThat(trouble.cause().apply(circle.discord.faults())).isNotEmpty();
        allPress();
        circle.discord.faults().clear();
        assertThat(afterwards.lies()).isEmpty();

        assertThat(trouble.cause().apply(circle.discord.faults())).isNotEmpty();
        afterwards.hourPasses();
        heard(() -> afterwards.desk.isTold() && afterwards.desk.isWishTold());
        circle.discord.faults().clear();

        assertThat(trouble.cause().apply(circle.discord.faults())).isNotEmpty();
        assertThat(afterwards.dawns()).isTrue();
        heard(afterwards::isTold);
        circle.discord.faults().clear();
        assertThat(tooOften()).isEmpty();
        assertThat(afterwards.lies()).isEmpty();
        assertThat(afterwards.desk.askers()).containsExactlyInAnyOrderElementsOf(afterwards.desk.waiting());
    }

    @Test
    @Order(2)
    void anAnswerThatWasLostWouldBeSeen() {
        assertThat(afterwards.lies()).isEmpty();
        afterwards.forgetAnAnswer();
        assertThat(afterwards.lies()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"PROMISED", "WISHED", "INTRODUCED"})
    @Order(3)
    void aNoticeTooManyWouldBeSeen(FollowupNotice kind) {
        Cores cores = new Cores(
                circle.application().database().transactions(), ThrowawayKeys.seals(), () -> {}, circle.clock);
        CircleId id = new CircleId(circle.guild.id());
        List<MemberId> everybody = Stream.concat(
                        Stream.of(circle.coordinator()),
                        IntStream.rangeClosed(1, PEOPLE - IN_THREAD).mapToObj(circle::member))
                .map(person -> cores.members
                        .of(id, new UserId(person.id()))
                        .orElseThrow()
                        .id())
                .toList();
        Set<FollowupNotice> before = tooOften();
        assertThat(before).doesNotContain(kind);

        List<Told> told = cores.notices.to(everybody, kind.kind());
        cores.notices.again(id, told.stream().mapToLong(Told::id).max().orElseThrow());

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(tooOften()).contains(kind).hasSize(before.size() + 1));
    }

    private static Set<FollowupNotice> tooOften() {
        Set<FollowupNotice> tooOften = EnumSet.noneOf(FollowupNotice.class);
        if (!afterwards.toldTooOften().isEmpty()) {
            tooOften.add(FollowupNotice.PROMISED);
        }
        if (afterwards.desk.isWishToldTooOften()) {
            tooOften.add(FollowupNotice.WISHED);
        }
        if (afterwards.desk.isToldTooOften()) {
            tooOften.add(FollowupNotice.INTRODUCED);
        }
        return tooOften;
    }

    private static void allPress() {
        afterwards.allPress();
        for (int attempt = 1; attempt < TRIES && !isAnsweredAtAGlance(); attempt++) {
            if (circle.application().refused().isDone()) {
                circle.discord.faults().clear();
                circle.restart();
            }
            afterwards.pressAgain();
        }
        afterwards.settle();
    }

    private static boolean isAnsweredAtAGlance() {
        try {
            await().atMost(GLANCE).until(afterwards::isAnswered);
            return true;
        } catch (ConditionTimeoutException notYet) {
            return false;
        }
    }

    /** Those who want it in the thread hear it a little later. */
    private static void heard(Callable<Boolean> told) {
        circle.clock.forward(GATHERED);
        await().atMost(PATIENCE).until(() -> {
            circle.clock.forward(Duration.ofSeconds(1));
            return told.call();
        });
    }
}
