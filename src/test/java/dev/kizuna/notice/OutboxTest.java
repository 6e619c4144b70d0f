package dev.kizuna.notice;

import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static dev.kizuna.rsvp.MeetingHouse.OTHER_CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.Details;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Profile;
import dev.kizuna.notice.Terms.Weight;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is owed is claimed by one sender at a time, in order, and sealed once. */
class OutboxTest extends InPostRoom {

    @Test
    void whatIsClaimedIsNobodyElses() {
        owe(notice(house.guest("あ"), ""));

        assertThat(outbox.claim(10)).hasSize(1);
        assertThat(outbox.claim(10)).isEmpty();
        assertThat(otherProcess.claim(10)).isEmpty();
    }

    @Test
    void aClaimThatNobodySealsIsFreeAgainAndDoubtful() {
        owe(notice(house.guest("あ"), ""));
        Claim first = outbox.claim(10).get(0);

        pass(outbox.lease());
        Claim second = otherProcess.claim(10).get(0);

        assertThat(first.doubtful()).isFalse();
        assertThat(second.doubtful()).isTrue();
        assertThat(second.nonce()).isEqualTo(first.nonce()).hasSizeLessThanOrEqualTo(25);
    }

    @Test
    void aClaimOutlastsTheLongestSaying() {
        owe(notice(house.guest("あ"), ""));
        outbox.claim(10);

        pass(SAYING);

        assertThat(otherProcess.claim(10)).isEmpty();
    }

    @Test
    void aClaimThatWaitedForItsTurnIsHeldForAsLongAsSayingTakes() {
        owe(notice(house.guest("あ"), ""));
        List<Claim> claims = outbox.claim(10);

        pass(SAYING);
        assertThat(outbox.hold(claims)).isEqualTo(claims);
        pass(SAYING);

        assertThat(otherProcess.claim(10)).isEmpty();
        pass(outbox.lease());
        assertThat(otherProcess.claim(10)).as("not for ever").hasSize(1);
    }

    @Test
    void whatWaitedTooLongAndIsAnothersIsNotHeld() {
        owe(notice(house.guest("あ"), ""));
        List<Claim> claims = outbox.claim(10);

        pass(outbox.lease());
        List<Claim> others = otherProcess.claim(10);

        assertThat(outbox.hold(claims)).isEmpty();
        assertThat(otherProcess.hold(others)).isEqualTo(others);
    }

    @Test
    void theMovableClockAloneFreesNoClaim() {
        owe(notice(house.guest("あ"), ""));
        outbox.claim(10);

        house.clock.pass(Duration.ofDays(1));

        assertThat(otherProcess.claim(10)).isEmpty();
    }

    @Test
    void whoLostTheClaimSealsNothing() {
        Notice notice = notice(house.guest("あ"), "");
        owe(notice);
        Claim lost = outbox.claim(10).get(0);
        pass(outbox.lease());
        otherProcess.claim(10);

        outbox.lapsed(lost, Lapse.OVERTAKEN);

        assertThat(told(notice).fate()).isEqualTo(Fate.OWED);
    }

    @Test
    void twoProcessesAtOnceShareTheWorkAndClaimNothingTwice() {
        owe(people(40).stream().map(person -> notice(person, "")).toList(), Weight.CHANGE);
        ConcurrentLinkedQueue<Long> claimed = new ConcurrentLinkedQueue<>();

        CompletableFuture.allOf(List.of(outbox, otherProcess).stream()
                        .map(process -> CompletableFuture.runAsync(
                                () -> {
                                    for (int round = 0; round < 10; round++) {
                                        process.claim(5).forEach(claim -> claimed.add(claim.id()));
                                    }
                                },
                                task -> new Thread(task).start()))
                        .toArray(CompletableFuture[]::new))
                .join();
        for (List<Claim> rest = outbox.claim(5); !rest.isEmpty(); rest = outbox.claim(5)) {
            rest.forEach(claim -> claimed.add(claim.id()));
        }

        assertThat(claimed).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void onePersonIsToldInOrder() {
        MemberId person = house.guest("あ");
        owe(notice(person, "first"));
        pass(Duration.ofSeconds(1));
        owe(notice(person, "second"));

        Claim first = outbox.claim(10).get(0);
        assertThat(first.notice().occasion()).isEqualTo("first");
        outbox.failed(List.of(first), false);
        assertThat(outbox.claim(10)).as("the second waits for the first").isEmpty();

        pass(Duration.ofSeconds(2));
        outbox.sent(outbox.claim(10).get(0));
        assertThat(outbox.claim(10))
                .extracting(claim -> claim.notice().occasion())
                .containsExactly("second");
    }

    @Test
    void aCircleWithMuchToSayKeepsNoOtherWaiting() {
        owe(people(30).stream().map(person -> notice(person, "")).toList(), Weight.CHANGE);
        pass(Duration.ofSeconds(1));
        MeetingView other = house.meetings.announce(
                OTHER_CIRCLE,
                house.meetings
                        .create(OTHER_CIRCLE, new Details("会", null, null, null, null), meeting.start(), meeting.end())
                        .id());
        MemberId stranger = house.members
                .add(OTHER_CIRCLE, new Profile("よその人", "", "", "", ""))
                .id();
        owe(notice("trial", OTHER_CIRCLE, other, stranger, ""));

        assertThat(outbox.claim(4))
                .extracting(claim -> claim.notice().circle())
                .containsExactlyInAnyOrder(CIRCLE, OTHER_CIRCLE, CIRCLE, CIRCLE);
    }

    @Test
    void pausesGrowWithEachFailure() {
        owe(notice(house.guest("あ"), ""));
        List<Duration> pauses = new ArrayList<>();
        for (int failure = 0; failure < 7; failure++) {
            List<Claim> claims = outbox.claim(1);
            outbox.failed(claims, true);
            Instant failed = wall.instant();
            while (!outbox.claim(1).isEmpty()) {
                throw new AssertionError("free at once");
            }
            while (notDue()) {
                pass(Duration.ofSeconds(2));
            }
            pauses.add(Duration.between(failed, wall.instant()));
        }

        assertThat(pauses)
                .startsWith(Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofSeconds(30))
                .isSorted()
                .endsWith(Duration.ofMinutes(10), Duration.ofMinutes(10));
    }

    @Test
    void atNightWhatCanWaitWaitsForTheMorning() {
        Notice notice = notice(house.guest("あ"), "");
        house.clock.pass(Duration.ofHours(10)); // 22:00 in Japan
        owe(notice);

        assertThat(outbox.claim(10)).isEmpty();
        assertThat(told(notice).at()).isEqualTo(Instant.parse("2026-11-23T23:00:00Z"));

        house.clock.pass(Duration.ofHours(10));
        assertThat(outbox.claim(10)).hasSize(1);
    }

    @Test
    void aChangeWithinADayOfTheMeetingIsToldAtNight() {
        house.clock.pass(Duration.ofDays(11).plusHours(10));
        MemberId person = house.guest("あ");
        owe(List.of(notice(person, "")), Weight.CHANGE);
        owe(List.of(notice(house.guest("い"), "")), Weight.REMINDER);

        assertThat(outbox.claim(10))
                .extracting(claim -> claim.notice().receiver())
                .containsExactly(person);
    }

    @Test
    void whatIsNotToBeSaidYetWaitsForItsMomentAndHoldsNothingElseUp() {
        MemberId person = house.guest("あ");
        Instant later = house.clock.instant().plus(Duration.ofHours(3));
        owe(List.of(notice(person, "later")), new Terms(Weight.REMINDER, meeting.start(), meeting.end(), later));
        owe(List.of(notice(person, "now")), Weight.REMINDER);

        outbox.claim(10).forEach(claim -> {
            assertThat(claim.notice().occasion()).isEqualTo("now");
            outbox.sent(claim);
        });
        assertThat(outbox.claim(10)).isEmpty();

        pass(Duration.ofHours(3));
        assertThat(outbox.claim(10))
                .extracting(claim -> claim.notice().occasion())
                .containsExactly("later");
    }

    @Test
    void whatWouldComeTooLateInTheMorningIsToldAtNight() {
        house.clock.pass(Duration.ofHours(16)); // four in the morning
        Instant soon = house.clock.instant().plus(Duration.ofHours(2));
        owe(List.of(notice(house.guest("あ"), "")), new Terms(Weight.REMINDER, soon, soon.plus(Duration.ofHours(2))));

        assertThat(outbox.claim(10)).hasSize(1);
    }

    @Test
    void afterTheMeetingNothingIsSaidAndTheReasonIsKept() {
        Notice notice = notice(house.guest("あ"), "");
        owe(notice);

        house.clock.pass(Duration.between(house.clock.instant(), meeting.end()));

        assertThat(outbox.claim(10)).isEmpty();
        assertThat(told(notice).fate()).isEqualTo(Fate.LAPSED);
        assertThat(told(notice).lapse()).isEqualTo(Lapse.LATE);
    }

    @Test
    void whatIsSaidTogetherKeepsTheFirstsBatchAndNonce() {
        owe(people(3).stream().map(person -> notice(person, "")).toList(), Weight.CHANGE);
        List<Claim> claims = outbox.claim(10);
        outbox.together(claims);

        pass(outbox.lease());
        Set<Long> batches = new HashSet<>();
        otherProcess.claim(10).forEach(claim -> batches.add(claim.batch()));

        assertThat(batches).containsExactly(claims.get(0).batch());
    }

    @Test
    void whatBelongsIntoTheThreadIsGatheredForAWhile() {
        Notice notice = notice(house.guest("あ"), "");
        owe(notice);
        outbox.intoThread(outbox.claim(10).get(0));

        assertThat(outbox.claim(10)).isEmpty();
        pass(Duration.ofSeconds(20));
        assertThat(outbox.claim(10)).singleElement().satisfies(claim -> {
            assertThat(claim.way()).isEqualTo(Way.THREAD);
            assertThat(claim.doubtful()).isFalse();
        });
    }

    private boolean notDue() {
        return transactions.read(
                work -> work.repository(NoticeRepository_::new).due(house.clock.instant(), wall.instant()) == 0);
    }

    private List<MemberId> people(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> house.guest("人" + number))
                .toList();
    }
}
