package dev.kizuna.rsvp;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.rsvp.Answer.DECLINED;
import static dev.kizuna.rsvp.Answer.GOING;
import static dev.kizuna.rsvp.Answer.MAYBE;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.meeting.MeetingView;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The roster names everyone who answered, with figures to compare. */
class RosterTest extends InMeetingHouse {

    @Test
    void itIsSortedBySeatThenLineThenTheRest() {
        MeetingView meeting = house.announced(1);
        house.press(meeting, 1, DECLINED);
        house.press(meeting, 2, GOING);
        house.press(meeting, 3, GOING);
        house.press(meeting, 4, MAYBE);
        house.press(meeting, 5, GOING);

        Roster roster = house.rosters.roster(CIRCLE, meeting.id());

        assertThat(roster.entries())
                .extracting(entry -> entry.person().user().orElseThrow().value())
                .containsExactly(2L, 3L, 5L, 4L, 1L);
        assertThat(roster.entries())
                .extracting(entry -> entry.standing().rank())
                .containsExactly(0, 1, 2, 0, 0);
    }

    @Test
    void itComparesWithTheMeetingBefore() {
        MeetingView first = house.announced(null);
        house.press(first, 1, GOING);
        house.clock.pass(Duration.ofDays(20));
        MeetingView second = house.announced(null);
        house.press(second, 1, GOING);
        house.press(second, 2, GOING);

        Roster roster = house.rosters.roster(CIRCLE, second.id());

        assertThat(roster.turnout().byField()).containsEntry("", 2);
        assertThat(roster.previous()).isNotNull().satisfies(previous -> {
            assertThat(previous.headcount().meeting().id()).isEqualTo(first.id());
            assertThat(previous.headcount().seated()).isEqualTo(1);
        });
        assertThat(house.rosters.roster(CIRCLE, first.id()).previous()).isNull();
    }

    @Test
    void aDraftHasNone() {
        MeetingView draft = house.draft(1);

        refused(RsvpRefusal.NOT_ANNOUNCED, () -> house.rosters.roster(CIRCLE, draft.id()));
    }
}
