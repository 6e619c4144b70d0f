package dev.kizuna.grouping;

import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.grouping.wish.Weight;
import dev.kizuna.grouping.wish.Wish;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.rsvp.Answer;
import dev.kizuna.rsvp.Bounds;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each plan leaves the next meetings as many first meetings as it can. */
class ManyMeetingsTest extends InGroupingHouse {

    @Test
    void inSixMeetingsEverybodyMeetsEverybodyOnceBeforeAnyTwoMeetAgain() {
        Arrays.stream(Wish.values())
                .filter(wish -> wish.isFree() && wish != Wish.UNMET && wish != Wish.NOT_AGAIN)
                .forEach(wish -> tables.wishes.care(CIRCLE, wish, Weight.NEVER_MIND));
        List<MemberId> people = tables.guests(25);
        for (int held = 1; held <= 6; held++) {
            MeetingView meeting = house.announced(null);
            people.forEach(one -> house.record(meeting, one, Answer.GOING, Bounds.ALL));

            PlanReport report = tables.propose(meeting, 5);

            assertThat(report.meetings().first()).as("meeting %d", held).isEqualTo(5 * 10);
            tables.publish(meeting);
            tables.arrive(meeting, people);
            tables.end(meeting);
        }
    }
}
