package dev.kizuna.attendance;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.rsvp.Answer.GOING;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.MemberRefusal;
import dev.kizuna.member.Person;
import dev.kizuna.member.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Somebody stands at the door who is not on the list: two fields, and they are here. */
class WalkInTest extends InAttendanceHouse {

    @Test
    void whomTheCircleDidNotKnowItKnowsFromThenOn() {
        MeetingView meeting = house.announced(null);

        Checkin checkin = door.walkIn(meeting, "長岡 一郎", "長岡製作所");

        Person person = house.members.get(CIRCLE, checkin.person().id());
        assertThat(person.label()).isEqualTo("長岡 一郎 (長岡製作所)");
        assertThat(person.user()).isEmpty();
        assertThat(door.at(meeting, person.id())).satisfies(entry -> {
            assertThat(entry.isHere()).isTrue();
            assertThat(entry.walkIn()).isTrue();
        });
    }

    @Test
    void aFieldThatTheCircleHasIsAFieldAndNoOrganisation() {
        house.circles.change(CIRCLE, settings -> settings.withWords(List.of("医療", "福祉"), List.of()));
        MeetingView meeting = house.announced(null);

        Person person = door.walkIn(meeting, "長岡 一郎", "医療").person();

        assertThat(person.field()).isEqualTo("医療");
        assertThat(person.organisation()).isEmpty();
    }

    @Test
    void whoIsKnownByThisNameIsThatPersonHoweverItIsWritten() {
        MeetingView meeting = house.announced(null);
        Person known = house.members.add(CIRCLE, new Profile("髙田 ゆうこ", "", "長岡病院", "医療", ""));

        assertThat(door.walkIn(meeting, "高田ユウコ", "").person().id()).isEqualTo(known.id());
        assertThat(door.walkIn(meeting, "高田 ゆうこ", "長岡病院").person().id()).isEqualTo(known.id());
        assertThat(door.walkIn(meeting, "高田 ゆうこ", "医療").person().id()).isEqualTo(known.id());
        assertThat(door.door(meeting).here()).isEqualTo(1);
    }

    @Test
    void anotherOfTheSameNameIsAnotherPerson() {
        MeetingView meeting = house.announced(null);
        Person known = house.members.add(CIRCLE, new Profile("田中 実", "", "長岡病院", "", ""));

        Person other = door.walkIn(meeting, "田中 実", "向日市役所").person();

        assertThat(other.id()).isNotEqualTo(known.id());
        assertThat(door.at(meeting, known.id()).isHere()).isFalse();
    }

    @Test
    void ofSeveralWhoMayBeMeantNoneIsTaken() {
        MeetingView meeting = house.announced(null);
        house.members.add(CIRCLE, new Profile("田中 実", "", "長岡病院", "", ""));
        house.members.add(CIRCLE, new Profile("田中 実", "", "向日市役所", "", ""));

        assertThatThrownBy(() -> door.walkIn(meeting, "田中実", "")).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat((Object) refusal.reason()).isEqualTo(AttendanceRefusal.SEVERAL_ALIKE);
            assertThat(refusal.details().get("candidates")).hasToString("田中 実 (長岡病院) / 田中 実 (向日市役所)");
        });
        assertThat(door.door(meeting).here()).isZero();
    }

    @Test
    void nobodyComesWithoutAName() {
        MeetingView meeting = house.announced(null);

        refused(MemberRefusal.NAME_MISSING, () -> door.walkIn(meeting, " ", "医療"));
        assertThat(house.members.all(CIRCLE)).isEmpty();
    }

    @Test
    void twoHandsThatWriteTheSamePersonMakeOne() throws Exception {
        MeetingView meeting = house.announced(null);
        ExecutorService hands = Executors.newFixedThreadPool(3);
        try {
            List<Future<Checkin>> deeds = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                deeds.add(hands.submit(() -> door.walkIn(meeting, "長岡 一郎", "長岡製作所")));
            }
            for (Future<Checkin> deed : deeds) {
                deed.get();
            }
        } finally {
            hands.shutdown();
        }
        assertThat(house.members.all(CIRCLE)).hasSize(1);
        assertThat(door.door(meeting).here()).isEqualTo(1);
    }

    @Test
    void aWalkInTakenBackByMistakeIsStillAtHand() {
        MeetingView meeting = house.announced(null);
        Person person = door.walkIn(meeting, "長岡 一郎", "").person();

        door.undo(meeting, person.id());

        assertThat(door.at(meeting, person.id())).satisfies(entry -> {
            assertThat(entry.isHere()).isFalse();
            assertThat(entry.isOnList()).isTrue();
        });
    }

    @Test
    void walkInsNeedChairs() {
        MeetingView meeting = house.announced(1);
        house.press(meeting, 1, GOING);
        assertThat(door.door(meeting).isCrowded()).isFalse();

        door.walkIn(meeting, "長岡 一郎", "");

        Door now = door.door(meeting);
        assertThat(now.chairs()).isEqualTo(2);
        assertThat(now.isCrowded()).isTrue();
        assertThat(now.expected()).isEqualTo(1);
        assertThat(now.here()).isEqualTo(1);
    }
}
