package dev.kizuna.meeting.when;

import static dev.kizuna.meeting.when.DaySaid.Piece.DAY;
import static dev.kizuna.meeting.when.DaySaid.Piece.MONTH;
import static dev.kizuna.meeting.when.DaySaid.Piece.YEAR;

import dev.kizuna.kernel.Refusal;
import java.util.List;
import java.util.regex.MatchResult;

/** Dates in figures and by the names of months. Month before day, as in Japan: 12/5 is 5 December. */
final class DateRules {
    private static final String ERA = "(令和|平成|昭和|[rhs])\\s*\\.?\\s*(元|\\d{1,2})\\s*";
    private static final String TH = "(?:st|nd|rd|th)";
    private static final String NO_TIME_FOLLOWS = "(?![\\d:]|\\s*(?:[ap]\\.?m|時))";

    static final List<Rule> RULES = List.of(
            Rule.of(
                    "(20\\d\\d)(\\d\\d)(\\d\\d)(?!\\d)",
                    (phrase, m) -> date(phrase, m, year(m.group(1)), m.group(2), m.group(3))),
            Rule.of(
                    "(\\d{4})\\s*([-/.])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{1,2})(?!\\d)",
                    (phrase, m) -> date(phrase, m, year(m.group(1)), m.group(3), m.group(4))),
            Rule.of(
                    ERA + "([-/.])\\s*(\\d{1,2})\\s*\\3\\s*(\\d{1,2})(?!\\d)",
                    (phrase, m) -> date(phrase, m, eraYear(m), m.group(4), m.group(5))),
            Rule.of("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{2,4})(?!\\d)", DateRules::yearLast),
            Rule.of(
                    "(\\d{1,2})\\s*/\\s*(\\d{1,2})(?!\\d)日?",
                    (phrase, m) -> monthDay(phrase, m, m.group(1), m.group(2))),
            Rule.of(
                    "(\\d{1,2})\\.(\\d{1,2})" + NO_TIME_FOLLOWS,
                    (phrase, m) -> monthDay(phrase, m, m.group(1), m.group(2))),
            Rule.of(ERA + "年(?!度)", (phrase, m) -> phrase.day(YEAR, eraYear(m), m)),
            Rule.of("(\\d{4})\\s*年(?!度)", (phrase, m) -> phrase.day(YEAR, year(m.group(1)), m)),
            Rule.of("(\\d{1,2})\\s*月(?!曜)", (phrase, m) -> phrase.day(MONTH, Integer.parseInt(m.group(1)), m)),
            Rule.of("(\\d{1,2})\\s*日(?![後前間])", (phrase, m) -> phrase.day(DAY, Integer.parseInt(m.group(1)), m)),
            Rule.of("末日?", (phrase, m) -> phrase.day(DAY, DaySaid.LAST, m)),
            Rule.of(
                    Rule.MONTH + "\\s*(\\d{1,2})" + TH + "?" + NO_TIME_FOLLOWS + Rule.END,
                    (phrase, m) -> monthDay(phrase, m, String.valueOf(Rule.month(m.group(1))), m.group(2))),
            Rule.of(
                    "(\\d{1,2})" + TH + "?\\s*(?:of\\s+)?" + Rule.MONTH,
                    (phrase, m) -> monthDay(phrase, m, String.valueOf(Rule.month(m.group(2))), m.group(1))),
            Rule.of(Rule.MONTH, (phrase, m) -> phrase.day(MONTH, Rule.month(m.group(1)), m)),
            Rule.of(
                    "(\\d{1,2})" + TH + Rule.END + "(?!\\s+" + Rule.WEEKDAY + ")",
                    (phrase, m) -> phrase.day(DAY, Integer.parseInt(m.group(1)), m)),
            Rule.of("(20\\d\\d)(?![\\d:/.年-])", (phrase, m) -> phrase.day(YEAR, year(m.group(1)), m)));

    private DateRules() {}

    /** 12/25/2026 or 25/12/2026 can be told apart, 5/12/2026 and 5/12/26 cannot. */
    private static void yearLast(Phrase phrase, MatchResult m) {
        int first = Integer.parseInt(m.group(1));
        int second = Integer.parseInt(m.group(3));
        boolean alike = first <= 12 && second <= 12 && first != second;
        if (alike || m.group(4).length() != 4) {
            throw new Refusal(WhenTrouble.AMBIGUOUS, "part", m.group());
        }
        boolean dayFirst = first > 12;
        date(phrase, m, year(m.group(4)), dayFirst ? m.group(3) : m.group(1), dayFirst ? m.group(1) : m.group(3));
    }

    private static void date(Phrase phrase, MatchResult m, int year, String month, String day) {
        phrase.day(YEAR, year, m);
        monthDay(phrase, m, month, day);
    }

    private static void monthDay(Phrase phrase, MatchResult m, String month, String day) {
        phrase.day(MONTH, Integer.parseInt(month), m);
        phrase.day(DAY, Integer.parseInt(day), m);
    }

    private static int year(String digits) {
        return Integer.parseInt(digits);
    }

    private static int eraYear(MatchResult m) {
        int year = m.group(2).equals("元") ? 1 : Integer.parseInt(m.group(2));
        int before;
        int last;
        switch (m.group(1)) {
            case "令和", "R", "r" -> {
                before = 2018;
                last = 99;
            }
            case "平成", "H", "h" -> {
                before = 1988;
                last = 31;
            }
            default -> {
                before = 1925;
                last = 64;
            }
        }
        if (year < 1 || year > last) {
            throw new Refusal(WhenTrouble.NO_SUCH_DATE, "part", m.group());
        }
        return before + year;
    }
}
