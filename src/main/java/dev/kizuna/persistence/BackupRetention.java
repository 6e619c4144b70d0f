package dev.kizuna.persistence;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which nightly backups stay: the newest seven, and of the older ones the last of each of the four newest ISO weeks. It
 * counts backups and not days, so a machine that was off for a month still has its last ones.
 */
final class BackupRetention {
    static final int DAILY = 7;
    static final int WEEKLY = 4;

    private BackupRetention() {}

    /** Those that may go. */
    static Set<LocalDate> superfluous(Collection<LocalDate> taken) {
        List<LocalDate> newestFirst = List.copyOf(new TreeSet<>(taken).descendingSet());
        Set<Integer> weeks = new HashSet<>();
        Set<LocalDate> superfluous = new TreeSet<>();
        for (LocalDate older : newestFirst.subList(Math.min(DAILY, newestFirst.size()), newestFirst.size())) {
            boolean lastOfItsWeek = weeks.add(week(older));
            if (!lastOfItsWeek || weeks.size() > WEEKLY) {
                superfluous.add(older);
            }
        }
        return superfluous;
    }

    private static int week(LocalDate date) {
        return date.get(IsoFields.WEEK_BASED_YEAR) * 100 + date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
