package dev.kizuna.meeting.when;

import dev.kizuna.kernel.Refusal;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** What a phrase says of one day, piece by piece. Each piece is said once, or twice alike. */
final class DaySaid {
    enum Piece {
        YEAR,
        MONTH,
        /** Of the month; {@link DaySaid#LAST} for the last. */
        DAY,
        YEARS_ON,
        MONTHS_ON,
        /** Calendar weeks from this one: 来週 is 1, and needs a weekday. */
        WEEKS_ON,
        /** 2週間後: as {@link #WEEKS_ON} with a weekday, else just so many days. */
        WEEKS_LATER,
        DAYS_ON,
        /** Which weekday of the month; {@link DaySaid#LAST} for the last. */
        NTH,
        /** As {@link DayOfWeek#getValue}. */
        WEEKDAY,
        /** The next such weekday: 0 counts today (this Sat), 1 does not (今度の土曜). */
        COMING,
        /** 1 where {@link #WEEKS_ON} comes from the English "next", which some mean otherwise. */
        NEXT
    }

    static final int LAST = -1;

    private final Map<Piece, Integer> pieces = new EnumMap<>(Piece.class);
    private final String text;
    private int from = Integer.MAX_VALUE;
    private int to;

    DaySaid(String text) {
        this.text = text;
    }

    void say(Piece piece, int value, MatchResult where) {
        from = Math.min(from, where.start());
        to = Math.max(to, where.end());
        Integer before = pieces.putIfAbsent(piece, value);
        if (before != null && before != value) {
            throw new Refusal(WhenTrouble.AMBIGUOUS, "part", words());
        }
    }

    boolean has(Piece... any) {
        for (Piece piece : any) {
            if (pieces.containsKey(piece)) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    Integer get(Piece piece) {
        return pieces.get(piece);
    }

    int get(Piece piece, int otherwise) {
        return pieces.getOrDefault(piece, otherwise);
    }

    @Nullable
    DayOfWeek weekday() {
        Integer value = pieces.get(Piece.WEEKDAY);
        return value == null ? null : DayOfWeek.of(value);
    }

    boolean isSilent() {
        return pieces.isEmpty();
    }

    /** A weekday and nothing else: the next one whose time is still ahead. */
    boolean isBareWeekday() {
        return pieces.size() == 1 && has(Piece.WEEKDAY);
    }

    /** From the first to the last word about the day. */
    String words() {
        return isSilent() ? text : text.substring(from, to).strip();
    }
}
