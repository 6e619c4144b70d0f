package dev.kizuna.meeting.when;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One way to say one thing: what it looks like where the reading has got to, and what it says. */
record Rule(Pattern looks, BiConsumer<Phrase, MatchResult> says) {
    /** English words end here: no letter follows. */
    static final String END = "(?![a-z])";

    static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)" + END + "\\.?";
    static final String WEEKDAY = "(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?"
            + "|sat(?:urday)?|sun(?:day)?)" + END + "\\.?";
    static final String NUMBER = "(\\d{1,3}|an?)";

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    static Rule of(String looks, BiConsumer<Phrase, MatchResult> says) {
        return new Rule(Pattern.compile(looks, Pattern.CASE_INSENSITIVE), says);
    }

    /** Reads one piece of the phrase at {@code at} and returns where it ends; {@code at} where this rule does not fit. */
    int read(Phrase phrase, int at) {
        Matcher piece = looks.matcher(phrase.text).region(at, phrase.text.length());
        piece.useTransparentBounds(true);
        if (!piece.lookingAt() || piece.end() == at) {
            return at;
        }
        says.accept(phrase, piece.toMatchResult());
        return piece.end();
    }

    static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    static int weekday(String name) {
        int japanese = "月火水木金土日".indexOf(name.charAt(0));
        return (japanese >= 0 ? japanese : WEEKDAYS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT))) + 1;
    }

    static int number(String digitsOrArticle) {
        return Character.isDigit(digitsOrArticle.charAt(0)) ? Integer.parseInt(digitsOrArticle) : 1;
    }
}
