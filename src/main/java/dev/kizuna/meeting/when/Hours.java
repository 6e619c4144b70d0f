package dev.kizuna.meeting.when;

import dev.kizuna.kernel.Refusal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Settles which half of the day an hour belongs to. All times in minutes since midnight. */
final class Hours {
    private Hours() {}

    /**
     * Of "2-4pm" the 2 is of the afternoon as well, of "11-1pm" the 11 is not: the latest reading before the end.
     *
     * @param end the end on the same day
     */
    static int start(TimeSaid said, @Nullable TimeSaid end, Set<Assumption> assumed) {
        int start = said.byDay();
        if (end != null && end.suffixed() && said.openToEither()) {
            start = said.afternoon() < end.asSaid() ? said.afternoon() : said.asSaid();
        } else if (said.isAssumedByDay()) {
            assumed.add(Assumption.AFTERNOON);
        }
        if (start >= TimeSaid.DAY) {
            throw new Refusal(WhenTrouble.NO_SUCH_TIME, "part", said.words());
        }
        return start;
    }

    /** The first reading after the start: of 13:30-3 the 3 is 15:00. */
    static int end(TimeSaid said, int start, Set<Assumption> assumed) {
        int end = said.asSaid();
        if (said.openToEither() && said.hour() < 12 && end <= start) {
            if (start < TimeSaid.DAY / 2) {
                assumed.add(Assumption.AFTERNOON);
            }
            end = said.afternoon();
        }
        if (end <= start) {
            throw new Refusal(WhenTrouble.END_BEFORE_START, "part", said.words());
        }
        return end;
    }
}
