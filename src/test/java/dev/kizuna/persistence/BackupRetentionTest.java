package dev.kizuna.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class BackupRetentionTest {
    /** A Sunday. */
    private static final LocalDate SUNDAY = LocalDate.of(2026, 12, 6);

    @Test
    void theFirstWeekKeepsEveryNight() {
        assertThat(BackupRetention.superfluous(nightsUpTo(SUNDAY, 7))).isEmpty();
        assertThat(BackupRetention.superfluous(List.of())).isEmpty();
    }

    @Test
    void afterYearsSevenNightsAndTheLastNightsOfFourWeeksAreKept() {
        assertThat(kept(nightsUpTo(SUNDAY, 1_000)))
                .containsExactly(
                        LocalDate.of(2026, 11, 8),
                        LocalDate.of(2026, 11, 15),
                        LocalDate.of(2026, 11, 22),
                        LocalDate.of(2026, 11, 29),
                        LocalDate.of(2026, 11, 30),
                        LocalDate.of(2026, 12, 1),
                        LocalDate.of(2026, 12, 2),
                        LocalDate.of(2026, 12, 3),
                        LocalDate.of(2026, 12, 4),
                        LocalDate.of(2026, 12, 5),
                        SUNDAY);
    }

    @Test
    void prunedNightByNightTheSameStayAsPrunedAtOnce() {
        Set<LocalDate> folder = new TreeSet<>();
        for (LocalDate night : nightsUpTo(SUNDAY, 400)) {
            folder.add(night);
            folder.removeAll(BackupRetention.superfluous(folder));
        }

        assertThat(folder).containsExactlyElementsOf(kept(nightsUpTo(SUNDAY, 400)));
    }

    @Test
    void aMachineThatWasOffForMonthsLosesNothing() {
        List<LocalDate> rare = List.of(SUNDAY, SUNDAY.minusMonths(5), SUNDAY.minusYears(2));

        assertThat(BackupRetention.superfluous(rare)).isEmpty();
    }

    @Test
    void aWeekThatSpansNewYearIsOneWeek() {
        List<LocalDate> nights = nightsUpTo(LocalDate.of(2027, 1, 10), 14);

        assertThat(kept(nights)).contains(LocalDate.of(2027, 1, 3)).doesNotContain(LocalDate.of(2026, 12, 31));
    }

    private static Set<LocalDate> kept(Collection<LocalDate> nights) {
        Set<LocalDate> kept = new TreeSet<>(nights);
        kept.removeAll(BackupRetention.superfluous(nights));
        return kept;
    }

    private static List<LocalDate> nightsUpTo(LocalDate last, int count) {
        return last.minusDays(count - 1).datesUntil(last.plusDays(1)).toList();
    }
}
