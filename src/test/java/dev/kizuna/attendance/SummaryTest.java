package dev.kizuna.attendance;

import static dev.kizuna.rsvp.Answer.GOING;
import static dev.kizuna.rsvp.Answer.MAYBE;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Person;
import dev.kizuna.member.Profile;
import dev.kizuna.rsvp.Bounds;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures afterwards. */
class SummaryTest extends InAttendanceHouse {

    @Test
    void itCountsWhoCameAndWhoDidNotAndWhoWalkedIn() {
        MeetingView meeting = house.announced(null);
        MemberId came = going(meeting, "山田 花子");
        MemberId stayed = going(meeting, "長岡 一郎");
        MemberId undecided = house.guest("向日 二郎");
        house.record(meeting, undecided, MAYBE, Bounds.NONE);
        door.checkIn(meeting, came);
        door.checkIn(meeting, undecided);
        door.walkIn(meeting, "大山崎 三郎", "商工会");

        Summary summary = summary(meeting);

        assertThat(summary.expected()).isEqualTo(2);
        assertThat(summary.now().came()).isEqualTo(3);
        assertThat(summary.now().walkIns()).isEqualTo(1);
        assertThat(summary.missing()).extracting(Person::id).containsExactly(stayed);
        assertThat(summary.now().byOrganisation()).containsEntry("", 2).containsEntry("商工会", 1);
    }

    @Test
    void itIsSetAgainstTheMeetingBefore() {
        MeetingView first = house.announced(null);
        List<Person> people =
                List.of(person("山田", "医療", "向日市"), person("長岡", "福祉", "長岡京市"), person("大山", "福祉", "長岡京市"));
        door.checkIn(first, people.get(0).id());
        house.clock.pass(Duration.ofDays(20));
        MeetingView cancelled = house.announced(null);
        house.meetings.cancel(CIRCLE, cancelled.id(), null);
        house.clock.pass(Duration.ofDays(20));
        MeetingView second = house.announced(null);
        people.forEach(one -> door.checkIn(second, one.id()));

        Summary summary = summary(second);

        assertThat(summary.now().byField()).containsEntry("医療", 1).containsEntry("福祉", 2);
        assertThat(summary.now().byArea()).containsEntry("向日市", 1).containsEntry("長岡京市", 2);
        assertThat(summary.now().firstTimers()).isEqualTo(2);
        assertThat(summary.previous()).isNotNull().satisfies(previous -> {
            assertThat(previous.meeting().id()).isEqualTo(first.id());
            assertThat(previous.came()).isEqualTo(1);
            assertThat(previous.byField()).containsOnlyKeys("医療");
            assertThat(previous.firstTimers()).as("nobody had come before").isNull();
        });
        assertThat(summary.lastYear()).isNull();
        assertThat(summary(first).previous()).isNull();
    }

    @Test
    void itIsSetAgainstTheSameNumberLastYear() {
        MeetingView first = house.announced(null);
        door.walkIn(first, "山田 花子", "");
        house.clock.pass(Duration.ofDays(60));
        MeetingView other = house.announced(null);
        house.clock.pass(Duration.ofDays(300));
        MeetingView aYearLater = house.announced(null);

        Summary summary = summary(aYearLater);

        assertThat(summary.lastYear()).isNotNull().satisfies(lastYear -> {
            assertThat(lastYear.meeting().id()).isEqualTo(first.id());
            assertThat(lastYear.came()).isEqualTo(1);
        });
        assertThat(summary.previous())
                .isNotNull()
                .satisfies(previous -> assertThat(previous.meeting().id()).isEqualTo(other.id()));
    }

    private MemberId going(MeetingView meeting, String name) {
        MemberId guest = house.guest(name);
        house.record(meeting, guest, GOING, Bounds.NONE);
        return guest;
    }

    private Person person(String name, String field, String area) {
        return house.members.add(CIRCLE, new Profile(name, "", "", field, area));
    }

    private Summary summary(MeetingView meeting) {
        return door.summaries.summary(CIRCLE, meeting.id());
    }
}
