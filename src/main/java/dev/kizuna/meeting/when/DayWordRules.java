package dev.kizuna.meeting.when;

import static dev.kizuna.meeting.when.DaySaid.Piece.COMING;
import static dev.kizuna.meeting.when.DaySaid.Piece.DAYS_ON;
import static dev.kizuna.meeting.when.DaySaid.Piece.MONTHS_ON;
import static dev.kizuna.meeting.when.DaySaid.Piece.NEXT;
import static dev.kizuna.meeting.when.DaySaid.Piece.NTH;
import static dev.kizuna.meeting.when.DaySaid.Piece.WEEKDAY;
import static dev.kizuna.meeting.when.DaySaid.Piece.WEEKS_LATER;
import static dev.kizuna.meeting.when.DaySaid.Piece.WEEKS_ON;
import static dev.kizuna.meeting.when.DaySaid.Piece.YEARS_ON;

import dev.kizuna.kernel.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;

/** Days by words: tomorrow, 来週, third Thursday, 今度の土曜. */
final class DayWordRules {
    private static final String FROM_NOW = "\\s+(?:from\\s+(?:now|today)|later)" + Rule.END;
    private static final String BEFORE_WEEKDAY = "\\s+(?=" + Rule.WEEKDAY + ")";
    private static final Map<String, Integer> ORDINALS = Map.of(
            "first", 1, "1st", 1, "second", 2, "2nd", 2, "third", 3, "3rd", 3, "fourth", 4, "4th", 4, "fifth", 5, "5th",
            5);

    static final List<Rule> RULES = List.of(
            Rule.of("昨日|きのう|おととい|先週|先々週|先月|去年|昨年|yesterday" + Rule.END, DayWordRules::past),
            Rule.of(
                    "last" + BEFORE_WEEKDAY + "(?=\\S+\\s+(?:of|in)\\s)",
                    (phrase, m) -> phrase.day(NTH, DaySaid.LAST, m)),
            Rule.of("last\\s+(?:week|month|year|" + Rule.WEEKDAY + ")", DayWordRules::past),
            word("今日|きょう|本日|today" + Rule.END, DAYS_ON, 0),
            word("(?:the\\s+)?day\\s+after\\s+tomorrow" + Rule.END + "|明後日|あさって", DAYS_ON, 2),
            word("明々後日|明明後日|しあさって", DAYS_ON, 3),
            word("明日|あした|あす|(?:tomorrow|tmrw)" + Rule.END, DAYS_ON, 1),
            night("今朝|this\\s+morning" + Rule.END, 0, DayPart.AM),
            night("今夜|今晩|tonight" + Rule.END, 0, DayPart.NIGHT),
            night("明朝", 1, DayPart.AM),
            night("明晩", 1, DayPart.NIGHT),
            counted("(\\d{1,3})\\s*日後", DAYS_ON),
            counted("in\\s+" + Rule.NUMBER + "\\s+days?" + Rule.END, DAYS_ON),
            counted(Rule.NUMBER + "\\s+days?" + FROM_NOW, DAYS_ON),
            counted("(\\d{1,3})\\s*週間?後", WEEKS_LATER),
            counted("in\\s+" + Rule.NUMBER + "\\s+weeks?" + Rule.END, WEEKS_LATER),
            counted(Rule.NUMBER + "\\s+weeks?" + FROM_NOW, WEEKS_LATER),
            counted("(\\d{1,2})\\s*[かヶカヵ箇ケ]月後", MONTHS_ON),
            word("(?:再来週|さ来週|さらいしゅう)|(?:the\\s+)?week\\s+after\\s+next" + Rule.END, WEEKS_ON, 2),
            word("来週|翌週|らいしゅう|next\\s+week" + Rule.END, WEEKS_ON, 1),
            word("今週|こんしゅう|this\\s+week" + Rule.END, WEEKS_ON, 0),
            word("再来月|さ来月|(?:the\\s+)?month\\s+after\\s+next" + Rule.END, MONTHS_ON, 2),
            word("来月|翌月|next\\s+month" + Rule.END, MONTHS_ON, 1),
            word("今月|this\\s+month" + Rule.END, MONTHS_ON, 0),
            word("再来年", YEARS_ON, 2),
            word("来年(?!度)|next\\s+year" + Rule.END, YEARS_ON, 1),
            word("今年(?!度)|本年(?!度)|this\\s+year" + Rule.END, YEARS_ON, 0),
            Rule.of("next" + BEFORE_WEEKDAY, (phrase, m) -> {
                phrase.day(WEEKS_ON, 1, m);
                phrase.day(NEXT, 1, m);
            }),
            word("(?:this(?:\\s+coming)?|coming)" + BEFORE_WEEKDAY, COMING, 0),
            word("(?:今度|こんど|次)の?\\s*(?=[月火水木金土日])", COMING, 1),
            Rule.of("第\\s*([1-5])\\s*(?=[月火水木金土日])", (phrase, m) -> phrase.day(NTH, Integer.parseInt(m.group(1)), m)),
            word("最[終後]の?\\s*(?=[月火水木金土日])", NTH, DaySaid.LAST),
            Rule.of(
                    "(1st|first|2nd|second|3rd|third|4th|fourth|5th|fifth)" + BEFORE_WEEKDAY,
                    (phrase, m) ->
                            phrase.day(NTH, ORDINALS.getOrDefault(m.group(1).toLowerCase(Locale.ROOT), 0), m)),
            weekday("\\(([月火水木金土日])(?:曜日?)?(?:[・,]?[祝休])?\\)"),
            weekday("([月火水木金土日])曜日?"),
            weekday("(?<=週の?)\\s*([月日])(?![\\d曜])"),
            weekday("([火水木金土])(?!曜)"),
            weekday("\\(?" + Rule.WEEKDAY + "\\)?"));

    private DayWordRules() {}

    private static Rule word(String looks, DaySaid.Piece piece, int value) {
        return Rule.of(looks, (phrase, m) -> phrase.day(piece, value, m));
    }

    private static Rule counted(String looks, DaySaid.Piece piece) {
        return Rule.of(looks, (phrase, m) -> phrase.day(piece, Rule.number(m.group(1)), m));
    }

    private static Rule weekday(String looks) {
        return Rule.of(looks, (phrase, m) -> phrase.day(WEEKDAY, Rule.weekday(m.group(1)), m));
    }

    private static Rule night(String looks, int daysOn, DayPart part) {
        return Rule.of(looks, (phrase, m) -> {
            phrase.day(DAYS_ON, daysOn, m);
            phrase.part(part);
        });
    }

    private static void past(Phrase phrase, MatchResult m) {
        throw new Refusal(WhenTrouble.PAST, "part", m.group());
    }
}
