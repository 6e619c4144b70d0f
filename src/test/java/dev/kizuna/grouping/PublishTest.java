package dev.kizuna.grouping;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.notice.Notice;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People are told of their table, each once, and again when it is another. */
class PublishTest extends InGroupingHouse {
    private MeetingView meeting;
    private final List<MemberId> members = new ArrayList<>();

    @BeforeEach
    void propose() {
        meeting = tables.withGuests(2);
        members.clear();
        for (long user = 1; user <= 4; user++) {
            members.add(tables.member(meeting, user));
        }
        tables.propose(meeting, 2);
    }

    private List<MemberId> told() {
        List<MemberId> told = house.owed.stream()
                .filter(notice -> notice.kind().equals(GroupingNotice.SEATED.kind()))
                .map(Notice::receiver)
                .toList();
        house.owed.clear();
        return told;
    }

    private void move(MemberId member) {
        int other = 3 - tables.tableOf(meeting, member);
        tables.seatings.change(
                CIRCLE, meeting.id(), tables.report(meeting).plan().revision(), new Change.Move(1, member, other));
    }

    @Test
    void everybodyWithAnAccountIsToldOnce() {
        assertThat(tables.seatings.published(CIRCLE, meeting.id())).isEmpty();

        TablePlan plan = tables.publish(meeting);

        assertThat(plan.isPublished()).isTrue();
        assertThat(told()).containsExactlyInAnyOrderElementsOf(members);
        assertThat(tables.publish(meeting)).isEqualTo(plan);
        assertThat(told()).isEmpty();
    }

    @Test
    void whatIsChangedAfterwardsIsToldOnlyWhenItIsPublishedAndToThoseConcerned() {
        TablePlan first = tables.publish(meeting);
        told();
        MemberId moved = members.get(0);
        int since = tables.seatings.since(CIRCLE, meeting.id(), members.get(1));

        move(moved);
        assertThat(tables.seatings.published(CIRCLE, meeting.id()).orElseThrow().rounds())
                .isEqualTo(first.rounds());
        assertThat(tables.report(meeting).moves())
                .singleElement()
                .satisfies(move -> assertThat(move.person().id()).isEqualTo(moved));
        tables.publish(meeting);

        assertThat(told()).containsExactly(moved);
        assertThat(tables.seatings.since(CIRCLE, meeting.id(), members.get(1))).isEqualTo(since);
        assertThat(tables.seatings.since(CIRCLE, meeting.id(), moved)).isGreaterThan(since);
        assertThat(tables.report(meeting).moves()).isEmpty();
    }

    @Test
    void thePlanCanBecomeAgainWhatPeopleWereTold() {
        refused(GroupingRefusal.NOT_PUBLISHED, () -> tables.seatings.revert(CIRCLE, meeting.id()));
        TablePlan first = tables.publish(meeting);
        move(members.get(0));

        PlanReport back = tables.seatings.revert(CIRCLE, meeting.id());

        assertThat(back.plan().rounds()).isEqualTo(first.rounds());
        assertThat(back.moves()).isEmpty();
    }

    @Test
    void aPlanSeenBeforeItChangedIsNotPublished() {
        int shown = tables.report(meeting).plan().revision();
        move(members.get(0));

        refused(GroupingRefusal.CHANGED_MEANWHILE, () -> tables.seatings.publish(CIRCLE, meeting.id(), shown));
        assertThat(told()).isEmpty();
    }

    @Test
    void whoeverWatchesIsToldAfterwards() {
        List<MeetingId> published = new ArrayList<>();
        tables.seatings.watchedBy(published::add);

        tables.publish(meeting);

        assertThat(published).containsExactly(meeting.id());
    }

    @Test
    void ofACancelledMeetingNobodyIsTold() {
        house.meetings.cancel(CIRCLE, meeting.id(), null);
        house.owed.clear();

        refused(GroupingRefusal.CANCELLED, () -> tables.publish(meeting));
        assertThat(told()).isEmpty();
    }
}
