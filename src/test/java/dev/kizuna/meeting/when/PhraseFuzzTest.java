package dev.kizuna.meeting.when;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.kizuna.kernel.Refusal;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is typed, the answer is a reading that keeps its promises or a refusal with its part, and it comes soon. */
class PhraseFuzzTest {
    private static final long SEED = 20261205;
    private static final int PHRASES = 60_000;
    private static final List<String> PIECES = List.of(
            "12/5",
            "2/30",
            "13/13",
            "12月",
            "5日",
            "二十日",
            "2026年",
            "令和8年",
            "R8.12.5",
            "平成40年",
            "20261205",
            "2026-12-05",
            "12/5/2026",
            "来週",
            "再来週",
            "来月",
            "来年",
            "今週",
            "の",
            "今度の",
            "第3",
            "第5",
            "最終",
            "金曜",
            "(土)",
            "日曜日",
            "月",
            "末",
            "明日",
            "あさって",
            "昨日",
            "3日後",
            "2週間後",
            "前日",
            "3日前",
            "2時間前",
            "まで",
            "から",
            "14時",
            "半",
            "14:00",
            "25時",
            "24:00",
            "3:75",
            "午前",
            "午後",
            "正午",
            "夜",
            "2時間",
            "90分",
            "〜",
            "-",
            "～",
            "ー",
            "　",
            " ",
            " ",
            " ",
            "next",
            "this",
            "last",
            "Fri",
            "Saturday",
            "Dec",
            "5th",
            "third",
            "of",
            "next month",
            "in 2 weeks",
            "in a",
            "tomorrow",
            "2pm",
            "12am",
            "p.m.",
            "noon",
            "midnight",
            "half past",
            "three",
            "at",
            "to",
            "until",
            "for",
            "1.5 hours",
            "999",
            "9999",
            "0",
            "JST",
            "@everyone",
            "\u202E",
            "🎉",
            "\uD800",
            "%s",
            "{0}",
            "(",
            "\\");
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("Asia/Tokyo"), ZoneId.of("Europe/Berlin"), ZoneId.of("America/St_Johns"));

    private final Random random = new Random(SEED);

    @Test
    void anyPhraseIsReadOrRefusedInBoundedTime() {
        Map<WhenTrouble, Integer> refused = new EnumMap<>(WhenTrouble.class);
        int read = assertTimeoutPreemptively(Duration.ofSeconds(120), () -> {
            int readings = 0;
            for (int i = 0; i < PHRASES; i++) {
                readings += answered(phrase(i % 3), refused) ? 1 : 0;
            }
            return readings;
        });
        assertThat(read).as("phrases that made sense").isGreaterThan(PHRASES / 20);
        assertThat(refused).as("every trouble is met").hasSize(WhenTrouble.values().length);
    }

    private boolean answered(String phrase, Map<WhenTrouble, Integer> refused) {
        ZonedDateTime now = ZonedDateTime.of(
                2026,
                1 + random.nextInt(12),
                1 + random.nextInt(28),
                random.nextInt(24),
                0,
                0,
                0,
                ZONES.get(random.nextInt(3)));
        try {
            ZonedDateTime meeting = now.plusDays(1 + random.nextInt(60));
            Reading reading = random.nextInt(4) == 0
                    ? WhenPhrases.readBefore(phrase, meeting, now)
                    : WhenPhrases.read(phrase, now);
            ZonedDateTime end = reading.end();
            assertThat(reading.start()).as(phrase).isAfter(now).isBeforeOrEqualTo(now.plusYears(3));
            assertThat(reading.start().getZone()).isEqualTo(now.getZone());
            assertThat(end == null || end.isAfter(reading.start())).as(phrase).isTrue();
            return true;
        } catch (Refusal refusal) {
            assertThat(refusal.reason()).isInstanceOf(WhenTrouble.class);
            assertThat(refusal.details().get("part")).as(phrase).isInstanceOf(String.class);
            refused.merge((WhenTrouble) refusal.reason(), 1, Integer::sum);
            return false;
        }
    }

    private String phrase(int kind) {
        return kind == 0 ? garbage() : kind == 1 ? sentence() : plausible();
    }

    /** A day and a time or a span, in either order, with any figures. */
    private String plausible() {
        String day = pick(
                "%d/%d",
                "%d月%d日", "20%d/%d/3", "R%d.%d.3", "来週の%s曜", "next Fri", "%d日後", "in %d weeks", "第%d金曜", "Dec %d");
        String time = pick("%d:%d", "%d時", "午後%d時", "%dpm", "%d:%d-%d:%d", "%d時〜%d時", "%d-%dpm", "%d時から%d時間", "%d時半");
        return random.nextBoolean() ? day + " " + time : time + " " + day;
    }

    private String pick(String... forms) {
        StringBuilder filled = new StringBuilder(forms[random.nextInt(forms.length)]);
        for (int at = filled.indexOf("%"); at >= 0; at = filled.indexOf("%")) {
            boolean weekday = filled.charAt(at + 1) == 's';
            filled.replace(
                    at,
                    at + 2,
                    weekday ? String.valueOf("月火水木金土日".charAt(random.nextInt(7))) : String.valueOf(random.nextInt(35)));
        }
        return filled.toString();
    }

    private String sentence() {
        StringBuilder phrase = new StringBuilder();
        for (int n = 1 + random.nextInt(5); n > 0; n--) {
            phrase.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextBoolean() ? " " : "");
        }
        return phrase.toString();
    }

    private String garbage() {
        int[] alphabets = {0x20, 0x60, 0x3040, 0xC0, 0x4E00, 0x5000, 0x0, 0x10000, 0x2000, 0x300, 0xFF00, 0xF0};
        StringBuilder phrase = new StringBuilder();
        for (int n = random.nextInt(random.nextInt(20) == 0 ? 5000 : 30); n > 0; n--) {
            int alphabet = 2 * random.nextInt(alphabets.length / 2);
            phrase.appendCodePoint(alphabets[alphabet] + random.nextInt(alphabets[alphabet + 1]));
        }
        return phrase.toString();
    }
}
