package dev.kizuna.meeting;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.meeting.Planning.CIRCLE;
import static dev.kizuna.meeting.Planning.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kizuna.circle.Circles;
import dev.kizuna.persistence.OnBothDatabases;
import dev.kizuna.persistence.Transactions;
import java.time.Month;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases(rooms = {Circles.class, Meetings.class})
class CountTest {
    private Planning planning;
    private Meetings meetings;

    @BeforeEach
    void open(Transactions transactions) {
        planning = new Planning(transactions);
        meetings = planning.meetings();
    }

    @Test
    void theYearBeginsInAprilAndTheTotalGoesOn() {
        MeetingView first = planning.announced("一", "2026-12-05T14:00");
        MeetingView second = planning.announced("二", "2027-03-31T14:00");
        MeetingView third = planning.announced("三", "2027-04-01T00:00");

        assertThat(first.numbers()).isEqualTo(new Numbers(2026, 1, 1));
        assertThat(second.numbers()).isEqualTo(new Numbers(2026, 2, 2));
        assertThat(third.numbers()).isEqualTo(new Numbers(2027, 1, 3));
    }

    @Test
    void aMeetingSqueezedInPushesTheLaterOnesOn() {
        MeetingView later = planning.announced("後", "2026-12-19T14:00");

        planning.announced("先", "2026-12-05T14:00");

        assertThat(planning.seen(later).numbers()).isEqualTo(new Numbers(2026, 2, 2));
    }

    @Test
    void draftsShowTheNumberTheyWouldHaveAndTakeNone() {
        MeetingView draft = planning.draft("案", "2026-12-05T14:00");
        MeetingView later = planning.announced("後", "2026-12-19T14:00");

        assertThat(draft.numbers().total()).isEqualTo(1);
        assertThat(later.numbers().total()).isEqualTo(1);

        meetings.announce(CIRCLE, draft.id());

        assertThat(planning.seen(later).numbers().total()).isEqualTo(2);
    }

    @Test
    void aCancelledMeetingGivesItsNumberToTheNext() {
        MeetingView first = planning.announced("一", "2026-12-05T14:00");
        MeetingView second = planning.announced("二", "2026-12-19T14:00");

        meetings.cancel(CIRCLE, first.id(), null);

        assertThat(planning.seen(first).numbers().total()).isEqualTo(1);
        assertThat(planning.seen(second).numbers().total()).isEqualTo(1);
    }

    @Test
    void aCircleThatBeginsWithItsSeventhMeetingCountsOnFromThere() {
        MeetingView seventh = planning.draft("第七回", "2026-12-05T14:00");
        meetings.correctNumber(CIRCLE, seventh.id(), 2, 7);
        meetings.announce(CIRCLE, seventh.id());

        MeetingView eighth = planning.announced("第八回", "2026-12-19T14:00");
        MeetingView ninth = planning.announced("第九回", "2027-04-10T14:00");

        assertThat(planning.seen(seventh).numbers()).isEqualTo(new Numbers(2026, 2, 7));
        assertThat(eighth.numbers()).isEqualTo(new Numbers(2026, 3, 8));
        assertThat(ninth.numbers()).isEqualTo(new Numbers(2027, 1, 9));
    }

    @Test
    void aCorrectionIsNotLostWithTheMeetingThatCarriedIt() {
        MeetingView seventh = planning.announced("第七回", "2026-12-05T14:00");
        MeetingView next = planning.announced("次", "2026-12-19T14:00");
        meetings.correctNumber(CIRCLE, seventh.id(), 2, 7);

        meetings.cancel(CIRCLE, seventh.id(), null);

        assertThat(planning.seen(next).numbers()).isEqualTo(new Numbers(2026, 2, 7));
    }

    @Test
    void aMeetingMovedIntoTheNextYearIsCountedThere() {
        MeetingView moved = planning.announced("会", "2027-03-20T14:00");
        moved = meetings.correctNumber(CIRCLE, moved.id(), 3, 7);

        moved = meetings.postpone(CIRCLE, moved.id(), moved.revision(), at("2027-04-20T14:00"), at("2027-04-20T16:00"));

        assertThat(moved.numbers()).isEqualTo(new Numbers(2027, 1, 7));
    }

    @Test
    void whereTheCircleLetsItsYearBeginElsewhereItsMeetingsAreCountedAnew() {
        MeetingView meeting = planning.announced("会", "2027-02-20T14:00");

        planning.circles().change(CIRCLE, circle -> circle.withFiscalYearStart(Month.JANUARY));

        assertThat(planning.seen(meeting).numbers()).isEqualTo(new Numbers(2027, 1, 1));
        assertThat(planning.seen(meeting).revision()).isGreaterThan(meeting.revision());
    }

    @Test
    void anotherChangeOfTheCircleLeavesTheNumbersAlone() {
        MeetingView meeting = planning.announced("会", "2027-02-20T14:00");

        planning.circles().change(CIRCLE, circle -> circle.withNamesOnCard(true));

        assertThat(planning.seen(meeting)).isEqualTo(meeting);
    }

    @Test
    void aYearThatCannotBeCountedIsNotAdopted() {
        MeetingView meeting = planning.announced("会", "2027-02-20T14:00");
        meetings.watchedBy((work, change) -> {
            throw new IllegalStateException("the room above cannot");
        });

        assertThatThrownBy(() -> planning.circles().change(CIRCLE, circle -> circle.withFiscalYearStart(Month.JANUARY)))
                .hasMessage("the room above cannot");

        assertThat(planning.circles().settings(CIRCLE).fiscalYearStart()).isEqualTo(Month.APRIL);
        assertThat(planning.seen(meeting)).isEqualTo(meeting);
    }

    @Test
    void announcingManyAtOnceLeavesNoGapAndNoTwins() {
        List<MeetingView> drafts = IntStream.rangeClosed(1, 8)
                .mapToObj(day -> planning.draft("第" + day, "2026-12-0" + day + "T14:00"))
                .toList();

        CompletableFuture.allOf(drafts.stream()
                        .map(draft -> CompletableFuture.runAsync(
                                () -> meetings.announce(CIRCLE, draft.id()), task -> new Thread(task).start()))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(meetings.list(CIRCLE))
                .extracting(meeting -> meeting.numbers().total())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void numbersThatCannotBeAreRefused() {
        MeetingView meeting = planning.draft("会", "2026-12-05T14:00");

        refused(MeetingRefusal.NUMBER_OUT_OF_RANGE, () -> meetings.correctNumber(CIRCLE, meeting.id(), 0, 1));
        refused(MeetingRefusal.NUMBER_OUT_OF_RANGE, () -> meetings.correctNumber(CIRCLE, meeting.id(), 1, 10_000));
        refused(MeetingRefusal.NUMBERS_DISAGREE, () -> meetings.correctNumber(CIRCLE, meeting.id(), 8, 7));
    }
}
