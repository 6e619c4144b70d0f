package dev.kizuna.meeting.discord;

import dev.kizuna.meeting.MeetingView;
import java.text.Normalizer;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What people call a meeting: its title, its day, its number. Width, case and blanks make no difference. */
final class Names {
    private static final List<DateTimeFormatter> DAYS = Stream.of(
                    "uuuu/M/d", "uuuu-MM-dd", "uuuu年M月d日", "M/d", "M月d日", "MMM d", "d MMM")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH))
            .toList();

    private Names() {}

    /** Those that are called exactly so; if there are none, those with it in their title or day. */
    static List<MeetingView> best(List<MeetingView> meetings, String typed) {
        String wanted = plain(typed);
        List<MeetingView> exact = meetings.stream()
                .filter(meeting -> of(meeting).anyMatch(wanted::equals))
                .toList();
        return exact.isEmpty()
                ? meetings.stream().filter(meeting -> contain(meeting, typed)).toList()
                : exact;
    }

    static boolean contain(MeetingView meeting, String typed) {
        String wanted = plain(typed);
        return of(meeting).anyMatch(name -> name.contains(wanted));
    }

    private static Stream<String> of(MeetingView meeting) {
        ZonedDateTime start = meeting.startsAt();
        int inYear = meeting.numbers().inYear();
        int total = meeting.numbers().total();
        return Stream.concat(
                        Stream.of(meeting.title(), "第" + inYear + "回", "通算" + total + "回", "" + total),
                        DAYS.stream().map(day -> day.format(start)))
                .map(Names::plain);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "");
    }
}
