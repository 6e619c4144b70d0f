package dev.kizuna.meeting;

import java.time.Month;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers a circle's meetings in the order of their starts. Each that counts moves the count on by one, from the last
 * correction on if there is one. A draft or a cancelled meeting stands where it would be counted, and the next one that
 * counts has the same number, so that a number corrected on a draft, or on a meeting later cancelled, is not lost.
 */
final class Count {
    private static final Comparator<MeetingView> BY_START = Comparator.comparing(MeetingView::start)
            .thenComparing(view -> view.id().value());

    private final Month yearStart;
    private final ZoneId zone;
    private int year = Integer.MIN_VALUE;
    private int inYear;
    private int total;

    private Count(Month yearStart, ZoneId zone) {
        this.yearStart = yearStart;
        this.zone = zone;
    }

    /** @param zone whose calendar says in which fiscal year a meeting starts */
    static Map<Meeting, Numbers> of(List<Meeting> meetings, Month yearStart, ZoneId zone) {
        Count count = new Count(yearStart, zone);
        List<Meeting> inOrder = new ArrayList<>(meetings);
        inOrder.sort(Comparator.comparing(Meeting::view, BY_START));
        Map<Meeting, Numbers> numbers = new LinkedHashMap<>();
        inOrder.forEach(meeting -> numbers.put(meeting, count.next(meeting)));
        return numbers;
    }

    static int fiscalYear(ZonedDateTime at, Month yearStart) {
        return at.getMonth().compareTo(yearStart) < 0 ? at.getYear() - 1 : at.getYear();
    }

    private Numbers next(Meeting meeting) {
        int itsYear = fiscalYear(meeting.view().start().atZone(zone), yearStart);
        if (itsYear != year) {
            year = itsYear;
            inYear = 0;
        }
        Integer correctedInYear = meeting.correctedInYear();
        Integer correctedTotal = meeting.correctedTotal();
        inYear = correctedInYear == null ? inYear + 1 : correctedInYear;
        total = correctedTotal == null ? total + 1 : correctedTotal;
        Numbers numbers = new Numbers(year, inYear, total);
        if (!meeting.counts()) {
            inYear--;
            total--;
        }
        return numbers;
    }
}
