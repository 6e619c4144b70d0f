package dev.kizuna.meeting.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.meeting.Details;
import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Numbers;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which meeting a coordinator has in mind who names none. */
class UnnamedTest {
    private static final Instant START = Instant.parse("2026-12-05T04:00:00Z");
    private static final Instant END = START.plus(Duration.ofHours(2));

    private final MeetingView earlier = meeting(1, START.minus(Duration.ofDays(40)), MeetingState.ANNOUNCED);
    private final MeetingView today = meeting(2, START, MeetingState.ANNOUNCED);
    private final MeetingView next = meeting(3, START.plus(Duration.ofDays(30)), MeetingState.ANNOUNCED);
    private final MeetingView later = meeting(4, START.plus(Duration.ofDays(60)), MeetingState.ANNOUNCED);

    @Test
    void whileItLastsItIsThatMeeting() {
        Unnamed during = new Unnamed(List.of(today, next, earlier), END.minusSeconds(1));

        assertThat(during.next()).contains(today);
        assertThat(during.begun()).contains(today);
        assertThat(during.current()).contains(today);
        assertThat(during.among(Set.of())).contains(today);
    }

    @Test
    void whenItHasJustEndedItIsStillMeantAtTheDoorButNotWhereTheNextIsWanted() {
        Unnamed after = after(Duration.ofMinutes(10));

        assertThat(after.current()).contains(today);
        assertThat(after.begun()).contains(today);
        assertThat(after.next()).contains(next);
    }

    @Test
    void onTheNextDayItIsTheNextUnlessSomethingWasPreparedForTheLastOnly() {
        Unnamed after = after(Duration.ofDays(1));

        assertThat(after.current()).contains(next);
        assertThat(after.among(Set.of())).contains(next);
        assertThat(after.among(Set.of(today.id(), earlier.id()))).contains(today);
        assertThat(after.among(Set.of(today.id(), later.id()))).contains(later);
        assertThat(after.among(Set.of(today.id(), next.id()))).contains(next);
    }

    @Test
    void onTheDayTheMeetingOfTheDayIsMeantThoughTheNextIsPreparedToo() {
        Unnamed after = after(Duration.ofMinutes(10));

        assertThat(after.among(Set.of(today.id(), next.id()))).contains(today);
        assertThat(after.among(Set.of(next.id()))).contains(next);
    }

    @Test
    void ofTwoOnOneDayTheNearerIsMeant() {
        MeetingView evening = meeting(5, END.plus(Duration.ofHours(4)), MeetingState.ANNOUNCED);
        List<MeetingView> all = List.of(evening, next, today);

        assertThat(new Unnamed(all, END.plus(Duration.ofHours(1))).current()).contains(today);
        assertThat(new Unnamed(all, END.plus(Duration.ofHours(3))).current()).contains(evening);
    }

    @Test
    void oneThatWasCalledOffOrIsADraftIsNotMeantWhileThereIsAnother() {
        MeetingView cancelled = meeting(5, START, MeetingState.CANCELLED);
        MeetingView draft = meeting(6, END.plus(Duration.ofDays(2)), MeetingState.DRAFT);
        Unnamed after = new Unnamed(List.of(draft, next, cancelled), END.plusSeconds(60));

        assertThat(after.current()).contains(next);
        assertThat(after.next()).contains(next);
        assertThat(new Unnamed(List.of(draft, cancelled), END).next()).contains(draft);
    }

    @Test
    void whereNothingIsAheadNothingIsMeantUnlessSomethingWasPrepared() {
        Unnamed after = new Unnamed(List.of(today, earlier), END.plus(Duration.ofDays(9)));

        assertThat(after.current()).isEmpty();
        assertThat(after.among(Set.of())).isEmpty();
        assertThat(after.among(Set.of(earlier.id()))).contains(earlier);
    }

    private Unnamed after(Duration end) {
        return new Unnamed(List.of(next, later, today, earlier), END.plus(end));
    }

    private static MeetingView meeting(long id, Instant start, MeetingState state) {
        return new MeetingView(
                new MeetingId(id),
                new CircleId(1),
                state,
                new Details("絆の会", null, null, null, null),
                start,
                start.plus(Duration.ofHours(2)),
                ZoneId.of("Asia/Tokyo"),
                new Numbers(2026, 1, 1),
                0,
                1,
                null);
    }
}
