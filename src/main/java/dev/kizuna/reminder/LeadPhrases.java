package dev.kizuna.reminder;

import dev.kizuna.kernel.Refusal;
import dev.kizuna.reminder.Lead.Anchor;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads leads as people type them: "7日前、1日前、2時間前、締切2日前", "7 days, 2 hours, deadline 2 days", "なし". */
public final class LeadPhrases {
    static final Duration FARTHEST = Duration.ofDays(60);
    static final Duration NEAREST = Duration.ofMinutes(10);
    static final int MOST = 8;

    private static final Pattern NONE = Pattern.compile("なし|無し|いらない|送らない|none|no reminders?|off");
    private static final Pattern BETWEEN = Pattern.compile("[,、。・;&\n]|と|および|及び|\\band\\b");
    private static final Pattern NUMERAL = Pattern.compile("[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]");
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String AMOUNT =
            "(\\d{1,4})\\s*(週間?|日間?|時間|分|weeks?|w|days?|d|hours?|hrs?|h|minutes?|mins?|m)(?![a-z])";
    private static final Pattern ONE_AMOUNT = Pattern.compile(AMOUNT);
    private static final Pattern LEAD =
            Pattern.compile("(?<ofDeadline>(?:出欠の?|回答の?|返事の?)?締め?切り?の?|期限の?|deadline\\s*[-−:]?)?"
                    + "(?:(?:会合|開催日?|開始|当日)の?|start\\s*[-−:]?|meeting\\s*[-−:]?)?\\s*"
                    + "(?<amounts>(?:" + AMOUNT + "\\s*)+)"
                    + "(?:前|まえ)?\\s*(?:に|before|ahead|earlier|prior(?: to)?)?\\s*"
                    + "(?:the\\s+)?(?:(?<toDeadline>deadline)|meeting|start)?");

    private LeadPhrases() {}

    /** @throws Refusal with a {@link ReminderRefusal} */
    public static SortedSet<Lead> read(String typed) {
        String plain = plain(typed);
        SortedSet<Lead> leads = new TreeSet<>();
        if (NONE.matcher(plain).matches()) {
            return leads;
        }
        BETWEEN.splitAsStream(plain)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .forEach(part -> leads.add(lead(part)));
        if (leads.isEmpty()) {
            throw new Refusal(ReminderRefusal.LEAD_NOT_UNDERSTOOD, "part", plain);
        }
        if (leads.size() > MOST) {
            throw new Refusal(ReminderRefusal.TOO_MANY_LEADS, "most", MOST);
        }
        return leads;
    }

    private static String plain(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("前々日|前前日", "2日前")
                .replace("前日", "1日前");
        return NUMERAL.matcher(text).replaceAll(LeadPhrases::digits);
    }

    private static String digits(MatchResult numeral) {
        String kanji = numeral.group();
        int ten = kanji.indexOf('十');
        if (ten < 0) {
            return String.valueOf(DIGITS.indexOf(kanji));
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(kanji.charAt(0));
        int ones = ten + 1 < kanji.length() ? DIGITS.indexOf(kanji.charAt(ten + 1)) : 0;
        return String.valueOf(10 * tens + ones);
    }

    private static Lead lead(String part) {
        Matcher said = LEAD.matcher(part);
        if (!said.matches()) {
            throw new Refusal(ReminderRefusal.LEAD_NOT_UNDERSTOOD, "part", part);
        }
        Duration before = ONE_AMOUNT
                .matcher(said.group("amounts"))
                .results()
                .map(amount -> length(Integer.parseInt(amount.group(1)), amount.group(2)))
                .reduce(Duration.ZERO, Duration::plus);
        if (before.compareTo(FARTHEST) > 0) {
            throw new Refusal(ReminderRefusal.LEAD_TOO_FAR, "most", FARTHEST.toDays());
        }
        if (before.compareTo(NEAREST) < 0) {
            throw new Refusal(ReminderRefusal.LEAD_TOO_NEAR, "least", NEAREST.toMinutes());
        }
        List<String> anchors = List.of("ofDeadline", "toDeadline");
        boolean deadline = anchors.stream().anyMatch(name -> said.group(name) != null);
        return new Lead(deadline ? Anchor.DEADLINE : Anchor.START, before);
    }

    private static Duration length(int count, String unit) {
        return switch (unit.charAt(0)) {
            case '週', 'w' -> Duration.ofDays(7L * count);
            case '日', 'd' -> Duration.ofDays(count);
            case '時', 'h' -> Duration.ofHours(count);
            default -> Duration.ofMinutes(count);
        };
    }
}
