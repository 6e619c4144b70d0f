package dev.kizuna.meeting.when;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words for a rhythm, in the order in which they are looked for: what is longer first. */
final class RhythmRules {
    private static final String AND = "\\s*(?:[・、,&/]|と|及び|および|and" + Rule.END + ")\\s*";
    private static final String ORDINAL = "(?:first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th)";
    private static final String WEEKDAY =
            "(mon(?:day)?s?|tue(?:s(?:day)?)?s?|wed(?:nesday)?s?|thu(?:r(?:s(?:day)?)?)?s?|fri(?:day)?s?"
                    + "|sat(?:urday)?s?|sun(?:day)?s?)" + Rule.END + "\\.?";
    private static final Map<String, Integer> ORDINALS =
            Map.of("first", 1, "second", 2, "third", 3, "fourth", 4, "fifth", 5, "last", RhythmSaid.LAST);
    private static final Pattern EACH_ORDINAL = Pattern.compile(ORDINAL, Pattern.CASE_INSENSITIVE);
    private static final Pattern EACH_WEEKDAY = Pattern.compile("[月火水木金土日]");
    private static final Pattern EACH_NUMBER = Pattern.compile("\\d{1,2}");

    private static final List<Piece> PIECES = List.of(
            piece("年(?:間)?に?\\s*(\\d{1,2})\\s*[回度]", (said, m) -> said.timesAYear(number(m, 1))),
            piece(
                    "(\\d{1,2})\\s+times\\s+(?:a|per|each|every)\\s+year" + Rule.END,
                    (said, m) -> said.timesAYear(number(m, 1))),
            piece("once\\s+(?:a|per|each|every)\\s+year" + Rule.END, (said, m) -> said.timesAYear(1)),
            piece("twice\\s+(?:a|per|each|every)\\s+year" + Rule.END, (said, m) -> said.timesAYear(2)),
            piece(
                    "偶数月|(?:(?:every|each|all|the)\\s+)?even(?:-numbered)?\\s+months?" + Rule.END,
                    (said, m) -> said.months(2, 2)),
            piece(
                    "奇数月|(?:(?:every|each|all|the)\\s+)?odd(?:-numbered)?\\s+months?" + Rule.END,
                    (said, m) -> said.months(1, 2)),
            piece(
                    "隔週|every\\s+other\\s+week" + Rule.END + "|fortnightly" + Rule.END,
                    (said, m) -> said.everyWeeks(2, m)),
            piece("every\\s+other\\s+(?=" + WEEKDAY + ")", (said, m) -> said.everyWeeks(2, m)),
            piece("(\\d{1,2})\\s*週間?(?:ごと|毎|に\\s*1\\s*[回度])", (said, m) -> said.everyWeeks(number(m, 1), m)),
            piece("every\\s+(\\d{1,2})\\s+weeks" + Rule.END, (said, m) -> said.everyWeeks(number(m, 1), m)),
            piece("毎週|every\\s+week" + Rule.END + "|weekly" + Rule.END, (said, m) -> said.everyWeeks(1, m)),
            piece("隔月|every\\s+(?:other|second|2nd)\\s+month" + Rule.END, (said, m) -> said.everyMonths(2, m)),
            piece("every\\s+(?:third|3rd)\\s+month" + Rule.END, (said, m) -> said.everyMonths(3, m)),
            piece("(\\d{1,2})\\s*[かヶカヵ箇ケ]月(?:ごと|毎|に\\s*1\\s*[回度])", (said, m) -> said.everyMonths(number(m, 1), m)),
            piece("every\\s+(\\d{1,2})\\s+months" + Rule.END, (said, m) -> said.everyMonths(number(m, 1), m)),
            piece(
                    "毎月|(?:every|each|of\\s+the)\\s+month" + Rule.END + "|monthly" + Rule.END,
                    (said, m) -> said.everyMonths(1, m)),
            piece(
                    "第?\\s*([1-5](?:" + AND + "第?\\s*[1-5])*)\\s*([月火水木金土日])曜日?|第\\s*([1-5](?:" + AND
                            + "第?\\s*[1-5])*)\\s*([月火水木金土])",
                    RhythmRules::countedInJapanese),
            piece("(?:最終|最後の)\\s*([月火水木金土日])曜日?", (said, m) -> said.counted(RhythmSaid.LAST, Rule.weekday(m.group(1)))),
            piece(
                    "((?:every|each)\\s+)?(?:the\\s+)?(" + ORDINAL + "(?:" + AND + "(?:the\\s+)?" + ORDINAL + ")*)\\s+"
                            + WEEKDAY,
                    RhythmRules::countedInEnglish),
            piece("((?:\\d{1,2}" + AND + ")*\\d{1,2})\\s*月(?:" + AND + ")?", RhythmRules::monthsInJapanese),
            piece("(?:" + AND + ")?" + Rule.MONTH, (said, m) -> said.month(Rule.month(m.group(1)), m)),
            piece("月末|末日|(?:the\\s+)?last\\s+day" + Rule.END, (said, m) -> said.monthDay(RhythmSaid.LAST, m)),
            piece("(\\d{1,2})\\s*日(?!間)", (said, m) -> said.monthDay(number(m, 1), m)),
            piece("(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)" + Rule.END, (said, m) -> said.monthDay(number(m, 1), m)),
            piece("([月火水木金土日](?:" + AND + "[月火水木金土日])*)曜日?(?:" + AND + ")?", RhythmRules::weekdaysInJapanese),
            piece("every\\s+" + WEEKDAY, (said, m) -> {
                said.everyWeeks(1, m);
                said.weekday(Rule.weekday(m.group(1)));
            }),
            piece("(?:" + AND + ")?" + WEEKDAY, (said, m) -> said.weekday(Rule.weekday(m.group(1)))),
            piece("(?:each|every|of|in|on)" + Rule.END, (said, m) -> {}));

    private RhythmRules() {}

    /** Tells the pieces of rhythm in a phrase, and returns what is left of it: the time of day. */
    static String take(String plain, RhythmSaid said) {
        String rest = plain;
        for (Piece piece : PIECES) {
            StringBuilder left = new StringBuilder();
            Matcher found = piece.looks().matcher(rest);
            while (found.find()) {
                piece.says().accept(said, found.toMatchResult());
                found.appendReplacement(left, " ");
            }
            rest = found.appendTail(left).toString();
        }
        return rest.strip();
    }

    private static Piece piece(String looks, BiConsumer<RhythmSaid, MatchResult> says) {
        return new Piece(Pattern.compile("(?<![a-z])(?:" + looks + ")", Pattern.CASE_INSENSITIVE), says);
    }

    private static void countedInJapanese(RhythmSaid said, MatchResult m) {
        String numbers = m.group(1) == null ? m.group(3) : m.group(1);
        String weekday = m.group(2) == null ? m.group(4) : m.group(2);
        EACH_NUMBER
                .matcher(numbers)
                .results()
                .forEach(one -> said.counted(Integer.parseInt(one.group()), Rule.weekday(weekday)));
    }

    private static void weekdaysInJapanese(RhythmSaid said, MatchResult m) {
        EACH_WEEKDAY.matcher(m.group(1)).results().forEach(one -> said.weekday(Rule.weekday(one.group())));
    }

    private static void countedInEnglish(RhythmSaid said, MatchResult m) {
        if (m.group(1) != null) {
            said.onlyWithMonths(m.group());
        }
        EACH_ORDINAL.matcher(m.group(2)).results().forEach(one -> {
            String word = one.group().toLowerCase(Locale.ROOT);
            said.counted(
                    Character.isDigit(word.charAt(0)) ? word.charAt(0) - '0' : ORDINALS.getOrDefault(word, 1),
                    Rule.weekday(m.group(3)));
        });
    }

    private static void monthsInJapanese(RhythmSaid said, MatchResult m) {
        EACH_NUMBER.matcher(m.group(1)).results().forEach(one -> said.month(Integer.parseInt(one.group()), m));
    }

    private static int number(MatchResult m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private record Piece(Pattern looks, BiConsumer<RhythmSaid, MatchResult> says) {}
}
