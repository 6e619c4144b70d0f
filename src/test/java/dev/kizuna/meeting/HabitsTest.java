package dev.kizuna.meeting;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.meeting.Planning.CIRCLE;
import static dev.kizuna.meeting.Planning.OTHER_CIRCLE;
import static dev.kizuna.meeting.Planning.TOKYO;
import static dev.kizuna.meeting.Planning.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.circle.Circles;
import dev.kizuna.meeting.when.RhythmPhrases;
import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The next dates by a rule; each is made a meeting by itself. */
@OnBothDatabases(rooms = {Circles.class, Meetings.class})
class HabitsTest {
    private static final Instant DECEMBER = at("2026-12-17T14:00");
    private static final Instant FEBRUARY = at("2027-02-18T14:00");

    private Planning planning;
    private Habits habits;

    @BeforeEach
    void open(Transactions transactions) {
        planning = new Planning(transactions);
        habits = planning.habits();
    }

    @Test
    void aHabitIsKeptAndForgottenAndNoOtherCirclesBusiness() {
        Habit habit = keep("偶数月の第3木曜 14時", null);

        assertThat(habits.of(CIRCLE)).contains(habit);
        assertThat(habits.of(OTHER_CIRCLE)).isEmpty();

        Habit other = keep("毎月第2土曜 13:30-15:30", null);
        assertThat(habits.of(CIRCLE)).contains(other);

        habits.forget(CIRCLE);
        assertThat(habits.of(CIRCLE)).isEmpty();
    }

    @Test
    void sixDatesAreProposedAndNothingIsMade() {
        Habit habit = keep("偶数月の第3木曜 14時", null);

        List<ProposedDate> next = habits.next(CIRCLE, habit);

        assertThat(next).hasSize(Habits.PROPOSED);
        assertThat(next.get(0))
                .isEqualTo(new ProposedDate(DECEMBER, DECEMBER.plusSeconds(7200), TOKYO, false, null, List.of()));
        assertThat(next.get(1).start()).isEqualTo(FEBRUARY);
        assertThat(planning.meetings().list(CIRCLE)).isEmpty();
    }

    @Test
    void aDraftIsLikeTheLatestMeeting() {
        planning.draft(Planning.details("古い会", 10, null), "2026-11-25T10:00");
        Details details = new Details("事例検討会", "市役所", 40, at("2026-11-30T18:00"), "説明");
        planning.meetings().create(CIRCLE, details, at("2026-12-03T14:00"), at("2026-12-03T17:00"));
        planning.meetings()
                .cancel(CIRCLE, planning.announced("中止の会", "2026-12-10T14:00").id(), null);
        keep("偶数月の第3木曜 14時", null);

        MeetingView draft = habits.draft(CIRCLE, DECEMBER, "定例会");

        assertThat(draft.state()).isEqualTo(MeetingState.DRAFT);
        assertThat(draft.details()).isEqualTo(new Details("事例検討会", "市役所", 40, at("2026-12-14T18:00"), "説明"));
        assertThat(draft.start()).isEqualTo(DECEMBER);
        assertThat(draft.end()).isEqualTo(at("2026-12-17T17:00"));
    }

    @Test
    void aDraftIsLikeTheMeetingChosenAndAsLongAsTheRuleSays() {
        MeetingView chosen = planning.draft("交流会", "2026-11-25T10:00");
        planning.draft("別の会", "2026-12-01T10:00");
        keep("偶数月の第3木曜 14:00-15:30", chosen);

        MeetingView draft = habits.draft(CIRCLE, DECEMBER, "定例会");

        assertThat(draft.title()).isEqualTo("交流会");
        assertThat(draft.end()).isEqualTo(at("2026-12-17T15:30"));
    }

    @Test
    void theFirstMeetingEverHasTheTitleGiven() {
        keep("偶数月の第3木曜 14時", null);

        assertThat(habits.draft(CIRCLE, DECEMBER, "定例会").details())
                .isEqualTo(new Details("定例会", null, null, null, null));
    }

    @Test
    void askingForADateTwiceMakesOneDraft() {
        Habit habit = keep("偶数月の第3木曜 14時", null);
        MeetingView first = habits.draft(CIRCLE, DECEMBER, "定例会");

        assertThat(habits.draft(CIRCLE, DECEMBER, "定例会")).isEqualTo(first);
        assertThat(planning.meetings().list(CIRCLE)).containsExactly(first);
        assertThat(habits.next(CIRCLE, habit).get(0).made()).isEqualTo(first);
    }

    @Test
    void twoCoordinatorsAtOnceMakeOneDraft() throws Exception {
        keep("偶数月の第3木曜 14時", null);
        int hands = 8;
        ExecutorService coordinators = Executors.newFixedThreadPool(hands);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<MeetingView>> drafts = new ArrayList<>();
            for (int i = 0; i < hands; i++) {
                drafts.add(coordinators.submit(() -> {
                    start.await();
                    return habits.draft(CIRCLE, DECEMBER, "定例会");
                }));
            }
            start.countDown();
            for (Future<MeetingView> draft : drafts) {
                assertThat(draft.get().id()).isEqualTo(drafts.get(0).get().id());
            }
        } finally {
            coordinators.shutdownNow();
        }
        assertThat(planning.meetings().list(CIRCLE)).hasSize(1);
    }

    @Test
    void aDraftThatIsMovedStaysThatOfItsDateAndTouchesNoOther() {
        Habit habit = keep("偶数月の第3木曜 14時", null);
        MeetingView december = habits.draft(CIRCLE, DECEMBER, "定例会");
        MeetingView february = habits.draft(CIRCLE, FEBRUARY, "定例会");

        planning.meetings()
                .postpone(CIRCLE, december.id(), december.revision(), at("2026-12-18T10:00"), at("2026-12-18T12:00"));

        List<ProposedDate> next = habits.next(CIRCLE, habit);
        assertThat(next.get(0).made()).isEqualTo(planning.seen(december));
        assertThat(next.get(1).made()).isEqualTo(planning.seen(february));
        assertThat(planning.seen(february).start()).isEqualTo(FEBRUARY);
        assertThat(habits.draft(CIRCLE, DECEMBER, "定例会").id()).isEqualTo(december.id());
    }

    @Test
    void aDraftThrownAwayLeavesItsDateOpen() {
        Habit habit = keep("偶数月の第3木曜 14時", null);
        MeetingView draft = habits.draft(CIRCLE, DECEMBER, "定例会");

        planning.meetings().discard(CIRCLE, draft.id());

        assertThat(habits.next(CIRCLE, habit).get(0).made()).isNull();
        assertThat(habits.next(CIRCLE, habit).get(0).skipped()).isFalse();
    }

    @Test
    void aDateLeftOutTouchesNoOtherAndComesBack() {
        Habit habit = keep("偶数月の第3木曜 14時", null);

        habits.skip(CIRCLE, DECEMBER, true);
        habits.skip(CIRCLE, DECEMBER, true);

        assertThat(habits.next(CIRCLE, habit))
                .extracting(ProposedDate::skipped)
                .containsExactly(true, false, false, false, false, false);

        habits.skip(CIRCLE, DECEMBER, false);
        assertThat(habits.next(CIRCLE, habit)).noneMatch(ProposedDate::skipped);
    }

    @Test
    void leavingADateOutDoesNotTouchTheMeetingMadeForIt() {
        Habit habit = keep("偶数月の第3木曜 14時", null);
        MeetingView draft = habits.draft(CIRCLE, DECEMBER, "定例会");

        habits.skip(CIRCLE, DECEMBER, true);
        habits.skip(CIRCLE, DECEMBER, false);

        assertThat(habits.next(CIRCLE, habit).get(0).made()).isEqualTo(draft);
    }

    @Test
    void meetingsOfTheSameDayAreNamed() {
        Habit habit = keep("偶数月の第3木曜 14時", null);
        MeetingView same = planning.announced("同じ日の会", "2026-12-17T09:00");
        planning.announced("次の日の会", "2026-12-18T14:00");
        planning.meetings()
                .cancel(CIRCLE, planning.announced("中止の会", "2026-12-17T10:00").id(), null);

        assertThat(habits.next(CIRCLE, habit).get(0).clashes()).containsExactly(planning.seen(same));
        assertThat(habits.next(CIRCLE, habit).get(1).clashes()).isEmpty();
    }

    @Test
    void aDateOfAnEarlierRuleIsRefused() {
        keep("偶数月の第3木曜 14時", null);
        keep("毎月第2土曜 13:30-15:30", null);

        refused(MeetingRefusal.HABIT_CHANGED, () -> habits.draft(CIRCLE, DECEMBER, "定例会"));
        refused(MeetingRefusal.HABIT_CHANGED, () -> habits.skip(CIRCLE, DECEMBER, true));
        refused(MeetingRefusal.HABIT_CHANGED, () -> habits.draft(OTHER_CIRCLE, DECEMBER, "定例会"));
        habits.forget(CIRCLE);
        refused(MeetingRefusal.HABIT_CHANGED, () -> habits.draft(CIRCLE, at("2026-12-12T13:30"), "定例会"));
    }

    @Test
    void aDateThatHasPassedIsNotMadeAMeeting() {
        keep("偶数月の第3木曜 14時", null);
        planning.itIs("2026-12-17T15:00");

        refused(MeetingRefusal.STARTS_IN_THE_PAST, () -> habits.draft(CIRCLE, DECEMBER, "定例会"));
        assertThat(planning.meetings().list(CIRCLE)).isEmpty();
    }

    private Habit keep(String words, @Nullable MeetingView template) {
        Habit habit = new Habit(
                words,
                RhythmPhrases.read(words, planning.now().atZone(TOKYO)),
                template == null ? null : template.id());
        habits.keep(CIRCLE, habit);
        return habit;
    }
}
