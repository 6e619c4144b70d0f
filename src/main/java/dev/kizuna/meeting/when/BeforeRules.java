package dev.kizuna.meeting.when;

import java.time.Period;
import java.util.List;
import java.util.function.IntFunction;

/** Times counted back from the meeting: 3日前, 前日, 2 hours before. */
final class BeforeRules {
    private static final String BEFORE = "\\s+(?:before|earlier|ahead|prior)" + Rule.END;

    static final List<Rule> RULES = List.of(
            Rule.of("前々日", (phrase, m) -> phrase.before(Period.ofDays(2))),
            Rule.of("前日|the\\s+day" + BEFORE, (phrase, m) -> phrase.before(Period.ofDays(1))),
            Rule.of("当日|(?:on\\s+)?the\\s+(?:same\\s+)?day" + Rule.END, (phrase, m) -> phrase.before(Period.ZERO)),
            days("(\\d{1,3})\\s*日前", Period::ofDays),
            days(Rule.NUMBER + "\\s+days?" + BEFORE, Period::ofDays),
            days("(\\d{1,3})\\s*週間?前", Period::ofWeeks),
            days(Rule.NUMBER + "\\s+weeks?" + BEFORE, Period::ofWeeks),
            days("(\\d{1,2})\\s*[かヶカヵ箇ケ]月前", Period::ofMonths),
            days(Rule.NUMBER + "\\s+months?" + BEFORE, Period::ofMonths),
            minutes("(\\d{1,3})\\s*時間(?:前|(?=\\s*\\d{1,2}\\s*分前))", 60),
            minutes(Rule.NUMBER + "\\s+hours?" + BEFORE, 60),
            minutes("(\\d{1,3})\\s*分前", 1),
            minutes(Rule.NUMBER + "\\s+min(?:ute)?s?" + BEFORE, 1),
            Rule.of("(?:会合|開催日?|開始)(?:の|時刻の)?|the\\s+meeting" + Rule.END + "|締め?切り?", (phrase, m) -> {}));

    private BeforeRules() {}

    private static Rule days(String looks, IntFunction<Period> unit) {
        return Rule.of(looks, (phrase, m) -> phrase.before(unit.apply(Rule.number(m.group(1)))));
    }

    private static Rule minutes(String looks, int unit) {
        return Rule.of(looks, (phrase, m) -> phrase.before(unit * Rule.number(m.group(1))));
    }
}
