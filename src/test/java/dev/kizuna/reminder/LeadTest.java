package dev.kizuna.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.meeting.Details;
import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Numbers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A lead is so long before its meeting as people count. */
class LeadTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void aDayBeforeTheHourIsTheSameThoughTheClocksWereSetForward() {
        assertThat(Lead.start(Duration.ofDays(7)).moment(newYork("2027-03-16T14:00", null)))
                .contains(at("2027-03-09T14:00"));
    }

    @Test
    void aDayBeforeTheHourIsTheSameThoughTheClocksWereSetBack() {
        assertThat(Lead.start(Duration.ofDays(1)).moment(newYork("2026-11-01T14:00", null)))
                .contains(at("2026-10-31T14:00"));
    }

    @Test
    void hoursAreAsLongAsTheyLast() {
        assertThat(Lead.start(Duration.ofHours(13)).moment(newYork("2027-03-14T14:00", null)))
                .contains(at("2027-03-14T00:00"));
    }

    @Test
    void whereThereIsNoDeadlineNothingComesBeforeIt() {
        Lead lead = Lead.deadline(Duration.ofDays(2));

        assertThat(lead.moment(newYork("2027-03-16T14:00", null))).isEmpty();
        assertThat(lead.moment(newYork("2027-03-16T14:00", "2027-03-15T18:00"))).contains(at("2027-03-13T18:00"));
    }

    @Test
    void theFarthestComesFirstAndTheDeadlinesLast() {
        assertThat(new TreeSet<>(List.of(
                        Lead.deadline(Duration.ofDays(9)),
                        Lead.start(Duration.ofHours(2)),
                        Lead.start(Duration.ofDays(7)))))
                .containsExactly(
                        Lead.start(Duration.ofDays(7)),
                        Lead.start(Duration.ofHours(2)),
                        Lead.deadline(Duration.ofDays(9)));
    }

    @Test
    void whatIsKeptIsReadAsItWas() {
        for (Lead lead : Plan.USUAL) {
            assertThat(Lead.named(lead.name())).isEqualTo(lead);
        }
    }

    private static Instant at(String there) {
        return LocalDateTime.parse(there).atZone(NEW_YORK).toInstant();
    }

    private static MeetingView newYork(String start, @Nullable String deadline) {
        return new MeetingView(
                new MeetingId(1),
                new CircleId(1),
                MeetingState.ANNOUNCED,
                new Details("The circle", null, null, deadline == null ? null : at(deadline), null),
                at(start),
                at(start).plusSeconds(7200),
                NEW_YORK,
                new Numbers(2026, 1, 1),
                1,
                1,
                null);
    }
}
