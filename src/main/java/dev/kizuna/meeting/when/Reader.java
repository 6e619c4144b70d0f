package dev.kizuna.meeting.when;

import dev.kizuna.kernel.Refusal;
import java.time.ZoneId;
import java.util.List;

/**
 * Takes a phrase apart from left to right. At each place the first rule that fits reads its piece; rules say what they
 * read to the {@link Phrase}, which refuses contradictions. Nothing goes unread: where no rule fits, the phrase is
 * refused. So the order of words is free, and the work is bounded by length times rules.
 */
final class Reader {
    private static final int LONGEST = 200;
    private static final int LONGEST_PART = 20;
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private Reader() {}

    static Phrase read(String typed, ZoneId zone, List<Rule> rules) {
        requireShort(typed);
        Phrase phrase = new Phrase(Spelling.plain(typed), zone.equals(JAPAN));
        if (phrase.text.isEmpty()) {
            throw notUnderstood("");
        }
        int at = 0;
        while (at < phrase.text.length()) {
            at = readPiece(phrase, at, rules);
        }
        return phrase;
    }

    static void requireShort(String typed) {
        if (typed.length() > LONGEST) {
            throw notUnderstood(typed);
        }
    }

    private static int readPiece(Phrase phrase, int at, List<Rule> rules) {
        for (Rule rule : rules) {
            int end = rule.read(phrase, at);
            if (end > at) {
                return end;
            }
        }
        throw notUnderstood(phrase.text.substring(at));
    }

    private static Refusal notUnderstood(String rest) {
        String word = rest.split("\\s", 2)[0];
        int shown = word.offsetByCodePoints(0, Math.min(LONGEST_PART, word.codePointCount(0, word.length())));
        return new Refusal(WhenTrouble.NOT_UNDERSTOOD, "part", word.substring(0, shown));
    }
}
