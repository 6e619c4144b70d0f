package dev.kizuna.attendance;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.rsvp.Answer.DECLINED;
import static dev.kizuna.rsvp.Answer.GOING;
import static dev.kizuna.rsvp.Answer.MAYBE;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static dev.kizuna.rsvp.MeetingHouse.OTHER_CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingRefusal;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.MemberRefusal;
import dev.kizuna.member.Profile;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Coordinators check people in, several of them at once, and take it back. */
class CheckInTest extends InAttendanceHouse {

    @Test
    void whoIsCheckedInIsHere() {
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, GOING);

        Checkin checkin = door.checkIn(meeting, house.member(1));

        assertThat(checkin.here()).isTrue();
        assertThat(checkin.news()).isTrue();
        assertThat(present(meeting)).containsExactly(house.member(1));
    }

    @Test
    void aSecondHandChangesNothingAndTheFirstArrivalStands() {
        MeetingView meeting = house.announced(null);
        MemberId guest = house.guest("山田 花子");
        Instant came = house.clock.instant();
        door.checkIn(meeting, guest);
        house.clock.pass(Duration.ofMinutes(5));

        Checkin again = door.checkIn(meeting, guest);

        assertThat(again.news()).isFalse();
        assertThat(door.at(meeting, guest).cameAt()).isEqualTo(came);
    }

    @Test
    void whatWasTakenBackTwiceIsTakenBack() {
        MeetingView meeting = house.announced(null);
        MemberId guest = house.guest("山田 花子");
        door.checkIn(meeting, guest);

        assertThat(door.undo(meeting, guest).news()).isTrue();
        assertThat(door.undo(meeting, guest).news()).isFalse();
        assertThat(present(meeting)).isEmpty();
        assertThat(door.checkIn(meeting, guest).news()).isTrue();
    }

    @Test
    void takingBackWhatNobodySaidChangesNothing() {
        MeetingView meeting = house.announced(null);

        assertThat(door.undo(meeting, house.guest("山田 花子")).news()).isFalse();
        assertThat(present(meeting)).isEmpty();
    }

    @Test
    void aPressDeliveredAgainDoesNotBringBackWhoWasTakenBack() {
        MeetingView meeting = house.announced(null);
        MemberId guest = house.guest("山田 花子");
        Hand press = door.press();
        door.attendances.checkIn(CIRCLE, meeting.id(), guest, press);
        door.undo(meeting, guest);

        Checkin again = door.attendances.checkIn(CIRCLE, meeting.id(), guest, press);

        assertThat(again.here()).isFalse();
        assertThat(present(meeting)).isEmpty();
    }

    @Test
    void ofTwoWordsTheLaterStandsInWhicheverOrderTheyArrive() {
        MeetingView meeting = house.announced(null);
        MemberId guest = house.guest("山田 花子");
        door.attendances.checkIn(CIRCLE, meeting.id(), guest, door.press(2_000));
        door.attendances.checkIn(CIRCLE, meeting.id(), guest, door.press(2_002));

        door.attendances.undo(CIRCLE, meeting.id(), guest, door.press(2_001));

        assertThat(present(meeting)).containsExactly(guest);
    }

    @Test
    void threeHandsAtOnceCountEveryoneOnce() throws Exception {
        MeetingView meeting = house.announced(null);
        List<MemberId> people = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            people.add(house.guest("Guest " + i));
        }
        ExecutorService hands = Executors.newFixedThreadPool(3);
        try {
            List<Future<Integer>> news = new ArrayList<>();
            for (int hand = 0; hand < 3; hand++) {
                news.add(hands.submit(() -> (int) people.stream()
                        .filter(one -> door.checkIn(meeting, one).news())
                        .count()));
            }
            int all = 0;
            for (Future<Integer> one : news) {
                all += one.get();
            }
            assertThat(all).isEqualTo(people.size());
        } finally {
            hands.shutdown();
        }
        assertThat(present(meeting)).containsExactlyInAnyOrderElementsOf(people);
    }

    @Test
    void whoHadNotSaidThatTheyMightComeWalkedIn() {
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, GOING);
        house.press(meeting, 2, MAYBE);
        house.press(meeting, 3, DECLINED);
        MemberId silent = house.guest("山田 花子");
        List.of(house.member(1), house.member(2), house.member(3), silent)
                .forEach(member -> door.checkIn(meeting, member));

        assertThat(door.at(meeting, house.member(1)).walkIn()).isFalse();
        assertThat(door.at(meeting, house.member(2)).walkIn()).isFalse();
        assertThat(door.at(meeting, house.member(3)).walkIn()).isTrue();
        assertThat(door.at(meeting, silent).walkIn()).isTrue();
    }

    @Test
    void coordinatorsAreNotBoundToTheHours() {
        MeetingView meeting = house.announced(null);
        MemberId guest = house.guest("山田 花子");

        assertThat(door.checkIn(meeting, guest).here()).isTrue();
        door.to(meeting.end().plus(Duration.ofDays(3)));
        assertThat(door.undo(meeting, guest).here()).isFalse();
    }

    @Test
    void aMeetingOrAPersonOfAnotherCircleIsNotFound() {
        MeetingView meeting = house.announced(null);
        MemberId guest = house.guest("山田 花子");
        MemberId stranger = house.members
                .add(OTHER_CIRCLE, new Profile("別の人", "", "", "", ""))
                .id();

        refused(
                MeetingRefusal.NOT_FOUND,
                () -> door.attendances.checkIn(OTHER_CIRCLE, meeting.id(), guest, door.press()));
        refused(MemberRefusal.UNKNOWN_PERSON, () -> door.checkIn(meeting, stranger));
    }

    @Test
    void nobodyIsCheckedInToADraft() {
        MeetingView draft = house.draft(null);

        refused(AttendanceRefusal.NOT_ANNOUNCED, () -> door.checkIn(draft, house.guest("山田 花子")));
    }

    @Test
    void allWhoAreInTheVoiceChannelAndKnownAreCheckedInAtOnce() {
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, GOING);
        house.press(meeting, 2, GOING);
        door.checkIn(meeting, house.member(1));
        Hand hand = new Hand(AttendanceHouse.COORDINATOR, Way.VOICE, house.nextInteraction());

        List<Checkin> checkins = door.attendances.checkInVoice(
                CIRCLE, meeting.id(), List.of(new UserId(1), new UserId(2), new UserId(77)), hand);

        assertThat(checkins).extracting(Checkin::news).containsExactly(false, true);
        assertThat(present(meeting)).containsExactlyInAnyOrder(house.member(1), house.member(2));
    }

    private Set<MemberId> present(MeetingView meeting) {
        return house.transactions.read(work -> door.attendances.present(work, meeting.id()));
    }
}
