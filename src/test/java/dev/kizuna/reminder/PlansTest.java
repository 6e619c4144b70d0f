package dev.kizuna.reminder;

import static dev.kizuna.rsvp.Answer.GOING;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static dev.kizuna.rsvp.MeetingHouse.OTHER_CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.MeetingView;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Circles and meetings with other leads than the usual ones. */
class PlansTest extends InReminderHouse {

    @Test
    void aCirclesPlanHoldsForItsMeetingsAndAMeetingsOwnGoesBefore() {
        MeetingView one = house.announced(null);
        MeetingView other = house.announced(null);
        bell.reminders.plan(CIRCLE, leads("3日前"));
        bell.reminders.plan(CIRCLE, other.id(), leads("2日前"));

        assertThat(plan(one)).isEqualTo(new Plan(LeadPhrases.read("3日前"), Plan.Source.CIRCLE));
        assertThat(plan(other)).isEqualTo(new Plan(LeadPhrases.read("2日前"), Plan.Source.MEETING));

        bell.reminders.plan(CIRCLE, other.id(), Optional.<List<Lead>>empty());
        assertThat(plan(other).source()).isEqualTo(Plan.Source.CIRCLE);
        bell.reminders.plan(CIRCLE, Optional.<List<Lead>>empty());
        assertThat(plan(other)).isEqualTo(new Plan(Plan.USUAL, Plan.Source.USUAL));
    }

    @Test
    void remindersComeByTheNewPlan() {
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, GOING);
        bell.reminders.plan(CIRCLE, meeting.id(), leads("3日前"));

        bell.at("11-28T12:00");
        assertThat(bell.owed(meeting)).isEmpty();
        bell.at("12-02T12:00");
        assertThat(bell.owed(meeting)).containsExactly("seated 1");
    }

    @Test
    void aLeadThatHadPassedWhenItWasSetIsNotLateButNeverWas() {
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, GOING);
        bell.at("11-30T12:00");
        int before = bell.owed(meeting).size();
        bell.reminders.plan(CIRCLE, leads("6日前、1日前"));
        bell.look();
        assertThat(bell.owed(meeting)).hasSize(before);

        bell.at("12-04T12:00");
        assertThat(bell.owed(meeting)).hasSize(before + 1);
    }

    @Test
    void whatHasJustComeByTheOldPlanIsNotLostToTheNewOne() {
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, GOING);
        house.clock.pass(Duration.ofDays(5));
        bell.reminders.plan(CIRCLE, meeting.id(), leads("7日前、1日前"));

        assertThat(bell.owed(meeting)).containsExactly("seated 1");
    }

    @Test
    void whereNothingIsToBeSaidNothingIs() {
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, GOING);
        bell.reminders.plan(CIRCLE, leads("なし"));

        bell.at("12-05T11:00");
        assertThat(bell.owed(meeting)).isEmpty();
    }

    @Test
    void anotherCirclesMeetingIsNotFound() {
        MeetingView meeting = house.announced(null);

        assertThatThrownBy(() -> bell.reminders.plan(OTHER_CIRCLE, meeting.id(), leads("3日前")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> bell.reminders.outlook(OTHER_CIRCLE, meeting.id()))
                .isInstanceOf(Refusal.class);
    }

    private Plan plan(MeetingView meeting) {
        return bell.reminders.outlook(CIRCLE, meeting.id()).plan();
    }

    private static Optional<? extends Collection<Lead>> leads(String typed) {
        return Optional.of(LeadPhrases.read(typed));
    }
}
