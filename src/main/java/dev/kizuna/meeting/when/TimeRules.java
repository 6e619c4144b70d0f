package dev.kizuna.meeting.when;

import dev.kizuna.kernel.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times of day, spans and lengths, and the words between them that say nothing. */
final class TimeRules {
    private static final String HALF =
            "(a\\.?m\\.?|p\\.?m\\.?|in\\s+the\\s+(?:morning|afternoon|evening)|at\\s+night|o'?clock)" + Rule.END;
    private static final String DASH = "(?:[-~]|から|より|(?:to|thru|through)" + Rule.END + ")";
    private static final Pattern SPAN_FOLLOWS = Pattern.compile("\\s*" + DASH + "\\s*\\d", Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME_ENDS_SPAN = Pattern.compile(
            "\\s*(?:" + DASH + "|(?:until|till)\\s)\\s*\\d{1,2}\\s*(?::|時|" + HALF + ")", Pattern.CASE_INSENSITIVE);

    static final List<Rule> RULES = List.of(
            part("午前", DayPart.GOZEN),
            part("午後", DayPart.GOGO),
            part("朝|morning" + Rule.END, DayPart.AM),
            part("お?昼", DayPart.NOONTIME),
            part("夕方?", DayPart.EVENING),
            part("夜|晩", DayPart.NIGHT),
            part("(?:afternoon|evening)" + Rule.END, DayPart.PM),
            part("a\\.?m\\.?\\s*(?=\\d)", DayPart.AM),
            part("p\\.?m\\.?\\s*(?=\\d)", DayPart.PM),
            lasts("(?:for\\s+)?(?:about\\s+)?(\\d{1,2})(\\.5)?\\s*(?:時間(?![後前])(半)?|h(?:ou)?rs?" + Rule.END + ")", 60),
            lasts("for\\s+an?\\s+hour" + Rule.END, 60),
            lasts("(?:for\\s+)?(\\d{1,3})\\s*(?:分間?(?![後前])|min(?:ute)?s?" + Rule.END + ")", 1),
            Rule.of(
                    "(\\d{1,2}):(\\d{1,2})(?::00)?(?!\\d)分?(?:\\s*" + HALF + ")?",
                    (p, m) -> time(p, m, m.group(2), m.group(3))),
            Rule.of(
                    "(\\d{1,2})\\s*時(?!間)\\s*(?:(\\d{1,2})\\s*分(?!間)|(半))?",
                    (p, m) -> time(p, m, m.group(3) == null ? m.group(2) : "30", null)),
            Rule.of("(\\d{1,2})(?:\\.(\\d\\d))?\\s*" + HALF, (p, m) -> time(p, m, m.group(2), m.group(3))),
            Rule.of("half\\s+past\\s+(\\d{1,2})(?!\\d)(?:\\s*" + HALF + ")?", (p, m) -> time(p, m, "30", m.group(2))),
            Rule.of(
                    "quarter\\s+past\\s+(\\d{1,2})(?!\\d)(?:\\s*" + HALF + ")?",
                    (p, m) -> time(p, m, "15", m.group(2))),
            Rule.of("quarter\\s+to\\s+(\\d{1,2})(?!\\d)(?:\\s*" + HALF + ")?", (p, m) -> time(p, m, "-15", m.group(2))),
            Rule.of(
                    "正午|(?:noon|midday)" + Rule.END,
                    (p, m) -> p.time(new TimeSaid(12, 0, DayPart.NOT_SAID, false, false, m.group()))),
            Rule.of("midnight" + Rule.END, TimeRules::midnight),
            Rule.of(
                    "(?:at|@)\\s*(\\d{1,2})(?![\\d/.:])(?!\\s*(?:[月日年時]|st|nd|rd|th|" + HALF + "|" + Rule.MONTH + "))",
                    (p, m) -> time(p, m, null, null)),
            Rule.of("(\\d{1,2})(?![\\d:])", TimeRules::bareHour),
            Rule.of(DASH, Phrase::dash),
            Rule.of("(?:until|till)" + Rule.END, TimeRules::until),
            Rule.of("まで|by" + Rule.END, Phrase::until),
            Rule.of("JST" + Rule.END + "|日本(?:標準)?時間", TimeRules::inJapan),
            Rule.of(
                    "[\\s,、。・()@]+|の|に|を|で|開始|スタート|ちょうど|祝日?|t(?=\\d)|(?:at|on|of|in|the|from|starting|starts?)"
                            + Rule.END,
                    (p, m) -> {}));

    private TimeRules() {}

    private static Rule part(String looks, DayPart part) {
        return Rule.of(looks, (phrase, m) -> phrase.part(part));
    }

    private static Rule lasts(String looks, int unit) {
        return Rule.of(looks, (phrase, m) -> {
            int count = m.groupCount() == 0 ? 1 : Integer.parseInt(m.group(1));
            boolean half = m.groupCount() > 1 && (m.group(2) != null || m.group(3) != null);
            phrase.lasts(count * unit + (half ? unit / 2 : 0));
        });
    }

    private static void time(Phrase phrase, MatchResult m, @Nullable String minute, @Nullable String half) {
        int minutes = minute == null ? 0 : Integer.parseInt(minute);
        String hour = m.group(1);
        if (minutes < 0) {
            int next = Integer.parseInt(hour);
            hour = String.valueOf(next == 1 ? 12 : Math.floorMod(next - 1, 24));
            minutes += 60;
        }
        DayPart part = half == null ? DayPart.NOT_SAID : half(half.toLowerCase(Locale.ROOT));
        phrase.time(TimeSaid.of(
                hour, minutes, part, part != DayPart.NOT_SAID, m.group().strip()));
    }

    private static DayPart half(String said) {
        if (said.startsWith("o")) {
            return DayPart.NOT_SAID;
        }
        boolean morning = (said.startsWith("a") && !said.startsWith("at")) || said.endsWith("morning");
        return morning ? DayPart.AM : DayPart.PM;
    }

    /** The end of a day; of two days, which one it begins cannot be told. */
    private static void midnight(Phrase phrase, MatchResult m) {
        if (!phrase.isAfterDash()) {
            throw new Refusal(WhenTrouble.AMBIGUOUS, "part", m.group());
        }
        phrase.time(new TimeSaid(24, 0, DayPart.NOT_SAID, false, false, m.group()));
    }

    /** A mere number is an hour only at one end of a span: 14-16時, 2-4pm, 14:00-16; or 14-16 once the day is known. */
    private static void bareHour(Phrase phrase, MatchResult m) {
        boolean spanFollows = followedBy(SPAN_FOLLOWS, phrase, m);
        boolean ends = phrase.isAfterDash() && phrase.endTime() == null;
        boolean begins = phrase.time() == null
                && ((spanFollows && !phrase.day.isSilent()) || followedBy(TIME_ENDS_SPAN, phrase, m));
        if (!ends && !begins) {
            throw new Refusal(spanFollows ? WhenTrouble.AMBIGUOUS : WhenTrouble.NOT_UNDERSTOOD, "part", m.group());
        }
        time(phrase, m, null, null);
    }

    private static boolean followedBy(Pattern pattern, Phrase phrase, MatchResult m) {
        return pattern.matcher(phrase.text)
                .region(m.end(), phrase.text.length())
                .lookingAt();
    }

    private static void until(Phrase phrase, MatchResult m) {
        if (phrase.time() == null || phrase.isAfterDash()) {
            phrase.until(m);
        } else {
            phrase.dash(m);
        }
    }

    private static void inJapan(Phrase phrase, MatchResult m) {
        if (!phrase.inJapan) {
            throw new Refusal(WhenTrouble.NOT_UNDERSTOOD, "part", m.group());
        }
    }
}
