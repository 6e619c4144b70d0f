package dev.kizuna;

import static dev.kizuna.rsvp.Answer.DECLINED;
import static dev.kizuna.rsvp.Answer.GOING;
import static dev.kizuna.rsvp.Answer.MAYBE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.kizuna.i18n.Language;
import dev.kizuna.rehearsal.Options;
import dev.kizuna.rehearsal.faults.Fault;
import dev.kizuna.rehearsal.faults.RequestFaults;
import dev.kizuna.rehearsal.faults.When;
import dev.kizuna.rehearsal.person.Person;
import dev.kizuna.rsvp.Answer;
import dev.kizuna.rsvp.Roster;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever goes wrong between the bot and Discord during a stream of presses: no acknowledged answer is lost, none is
 * counted twice, the last card is true, and nobody is told twice. Who got no acknowledgement presses again.
 */
class FaultsIT {
    private static final int PERSONS = 8;
    private static final int SEATS = 4;

    @TempDir
    private static Path folder;

    private static LiveCircle circle;
    private static int meetings;

    @BeforeAll
    static void open() {
        Options quick = Options.standard()
                .waiting(Duration.ofSeconds(5))
                .with(gateway -> gateway.heartbeat(Duration.ofSeconds(1)).identifySpacing(Duration.ZERO));
        circle = LiveCircle.open(folder, quick, Language.JA, PERSONS);
        circle.setUp(Language.JA);
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
    @MethodSource("dev.kizuna.Trouble#withRequests")
    void noRequestThatFailsCostsAnAnswer(Trouble trouble) {
        survive(trouble);
    }

    @ParameterizedTest
    @MethodSource("dev.kizuna.Trouble#onTheLine")
    void noLineThatFailsCostsAnAnswer(Trouble trouble) {
        survive(trouble);
    }

    @ParameterizedTest
    @MethodSource("dev.kizuna.Trouble#withLetters")
    void noRequestThatFailsCostsASeatThatIsOffered(Trouble trouble) {
        AnnouncedMeeting meeting = AnnouncedMeeting.tomorrow(circle, "会その" + ++meetings + "号", SEATS);
        PressStream presses = new PressStream(circle, meeting, PERSONS);
        presses.round(number -> GOING);
        List<Fault> faults = trouble.cause().apply(circle.discord.faults());
        assertThat(faults).isNotEmpty();
        presses.round(FaultsIT::second);
        presses.checkThatWhoIsOfferedASeatIsToldOnce(meeting.roster().entries());

        presses.round(FaultsIT::second);
        meeting.awaitTrueCard();
        presses.checkAgainst(meeting.roster().entries(), SEATS);
        presses.checkThatWhoIsOfferedASeatIsToldOnce(meeting.roster().entries());
    }

    @Test
    void aServerThatDiscordLosesForAWhileCostsNoAnswer() {
        AnnouncedMeeting meeting = announced();
        PressStream presses = new PressStream(circle, meeting, PERSONS);
        presses.round(number -> GOING);
        circle.discord.lines().outage(circle.guild.id());
        CompletableFuture.delayedExecutor(3, TimeUnit.SECONDS)
                .execute(() -> circle.discord.lines().recover(circle.guild.id()));
        presses.round(FaultsIT::second);
        survived(meeting, presses);
    }

    /** Discord answers 50007 to every direct message. */
    @Test
    void whoeverHasClosedTheirMessagesIsToldInTheThread() {
        AnnouncedMeeting meeting = announced().whole();
        PressStream presses = new PressStream(circle, meeting, PERSONS);
        everybody().forEach(Person::closeDms);
        stream(presses);
        survived(meeting, presses);
        everybody().forEach(Person::openDms);
    }

    @Test
    void whoeverSharesNoServerAnyMoreIsToldInTheThread() {
        circle.restart();
        survive(Trouble.noServerShared());
    }

    /** Discord answers 10008 from then on. */
    @Test
    void aCardThatWasDeletedByHandIsPutBackOnRequestAndTrue() {
        AnnouncedMeeting meeting = announced();
        PressStream presses = new PressStream(circle, meeting, PERSONS);
        presses.round(number -> GOING);
        circle.owner()
                .deleteMessage(circle.news(), meeting.cards().get(0).path("id").asLong());
        meeting.putBack();
        presses.round(FaultsIT::second);
        survived(meeting, presses);
    }

    private static void survive(Trouble trouble) {
        AnnouncedMeeting meeting = announced();
        PressStream presses = new PressStream(circle, meeting, PERSONS);
        List<Fault> faults = trouble.cause().apply(circle.discord.faults());
        stream(presses);
        await().atMost(LiveCircle.PATIENCE)
                .untilAsserted(() -> assertThat(faults)
                        .allSatisfy(fault -> assertThat(fault.struck()).isPositive()));
        survived(meeting, presses);
    }

    private static void survived(AnnouncedMeeting meeting, PressStream presses) {
        meeting.awaitTrueCard();
        presses.checkAgainst(meeting.roster().entries(), SEATS);
        presses.checkThatWhoMovedUpIsToldOnce(meeting.roster().entries());
    }

    @Test
    void anAnswerThatWasLostWouldBeSeen() {
        AnnouncedMeeting meeting = announced();
        PressStream presses = new PressStream(circle, meeting, PERSONS);
        stream(presses);
        List<Roster.Entry> stored = meeting.roster().entries();

        presses.checkAgainst(stored, SEATS);
        assertThatThrownBy(() -> presses.checkAgainst(stored.subList(0, PERSONS - 1), SEATS))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void aNoticeTooManyWouldBeSeen() {
        AnnouncedMeeting meeting = announced().whole();
        PressStream presses = new PressStream(circle, meeting, PERSONS);
        stream(presses);
        presses.checkThatWhoMovedUpIsToldOnce(meeting.roster().entries());

        assertThatThrownBy(() -> presses.checkTold(List.of())).isInstanceOf(AssertionError.class);
    }

    @Test
    void aCardThatIsNotRedrawnWouldBeSeen() {
        AnnouncedMeeting meeting = announced();
        meeting.awaitTrueCard();
        Fault fault = circle.discord
                .faults()
                .onRequest(
                        "PATCH", "channels/{channel}/messages/{message}", When.always(), RequestFaults.internalError());
        stream(new PressStream(circle, meeting, PERSONS));

        assertThatThrownBy(meeting::checkCard).isInstanceOf(AssertionError.class);
        fault.remove();
        meeting.awaitTrueCard();
    }

    /** All come, half of them for a seat; then some leave, and others move up. */
    private static void stream(PressStream presses) {
        presses.round(number -> GOING);
        presses.round(FaultsIT::second);
    }

    private static Stream<Person> everybody() {
        return IntStream.rangeClosed(1, PERSONS).mapToObj(circle::member);
    }

    private static Answer second(int number) {
        return switch (number) {
            case 1, 2 -> DECLINED;
            case 3 -> MAYBE;
            default -> GOING;
        };
    }

    private static AnnouncedMeeting announced() {
        return AnnouncedMeeting.in(circle, "会その" + ++meetings + "号", SEATS);
    }
}
