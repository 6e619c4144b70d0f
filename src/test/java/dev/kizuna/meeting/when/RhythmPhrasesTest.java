package dev.kizuna.meeting.when;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kizuna.kernel.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often a circle meets, as people say it; today is Sunday, 22 November 2026, noon in Tokyo. */
class RhythmPhrasesTest {
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 22, 12, 0, 0, 0, TOKYO);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "偶数月の第3木曜 14時 | 12/17 2/18 4/15",
                "奇数月第１水曜日 午前10時 | 1/6 3/3 5/5",
                "毎月第2土曜 13:30-15:30 | 12/12 1/9 2/13",
                "毎月 第２・第４土曜日 14時 | 11/28 12/12 12/26",
                "年2回 6月と11月の第1金曜 18時 | 6/4 11/5 6/2",
                "年に二回、6月・11月の第一金曜 18時 | 6/4 11/5 6/2",
                "6・11月の第1金曜 18時 | 6/4 11/5 6/2",
                "隔月第3木曜 14時から16時 | 12/17 2/18 4/15",
                "3か月ごと 第3木曜 14時 | 12/17 3/18 6/17",
                "第4日曜 14時 | 11/22 12/27 1/24",
                "第4日曜 10時 | 12/27 1/24 2/28",
                "毎月最終金曜 19時 | 11/27 12/25 1/29",
                "毎月15日 10時 | 12/15 1/15 2/15",
                "毎月末日 10時 | 11/30 12/31 1/31",
                "毎週水曜 19時 | 11/25 12/2 12/9",
                "毎週月・木曜 19時 | 11/23 11/26 11/30",
                "隔週金曜 10時 | 11/27 12/11 12/25",
                "第5土曜 14時 | 1/30 5/29 7/31",
                "every second month third Thursday 2pm | 12/17 2/18 4/15",
                "every other month on the third Thursday at 2pm | 12/17 2/18 4/15",
                "third Thursday of even months, 2pm | 12/17 2/18 4/15",
                "every month second Saturday 13:30-15:30 | 12/12 1/9 2/13",
                "the second and fourth Saturday of every month, 2pm | 11/28 12/12 12/26",
                "twice a year, first Friday of June and November, 6pm | 6/4 11/5 6/2",
                "every third Thursday of the month 2pm | 12/17 1/21 2/18",
                "last Friday of each month 7pm | 11/27 12/25 1/29",
                "monthly on the 15th at 10:00 | 12/15 1/15 2/15",
                "every Wednesday 7pm | 11/25 12/2 12/9",
                "every other Friday 10am | 11/27 12/11 12/25"
            })
    void theNextDatesAreThose(String phrase, String dates) {
        assertThat(next(phrase, 3)).isEqualTo(dates);
    }

    @Test
    void theTimeAndTheLengthAreTakenAsSaid() {
        Rhythm rhythm = RhythmPhrases.read("毎月第2土曜 13:30-15:30", NOW);

        assertThat(rhythm)
                .isEqualTo(new Rhythm(
                        "FREQ=MONTHLY;BYDAY=2SA",
                        LocalDate.of(2026, 11, 1),
                        LocalTime.of(13, 30),
                        Duration.ofHours(2)));
        assertThat(RhythmPhrases.read("毎月第2土曜 2時", NOW).start()).isEqualTo(LocalTime.of(14, 0));
        assertThat(RhythmPhrases.read("毎月第2土曜 14時", NOW).length()).isNull();
        assertThat(RhythmPhrases.read("毎月第2土曜 14時 1時間半", NOW).length()).isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void everySecondMonthGoesOnFromTheFirstWhenItIsLookedAtLater() {
        Rhythm rhythm = RhythmPhrases.read("隔月第3木曜 14時", NOW);
        Instant inSpring = Instant.parse("2027-03-01T00:00:00Z");

        assertThat(rhythm.after(inSpring, TOKYO, 1).get(0).toLocalDate()).isEqualTo(LocalDate.of(2027, 4, 15));
    }

    @Test
    void theHourIsThatOfTheCirclesClockInSummerAndWinter() {
        ZoneId newYork = ZoneId.of("America/New_York");
        Rhythm rhythm = RhythmPhrases.read("every month first Monday 6pm", NOW.withZoneSameInstant(newYork));

        assertThat(rhythm.after(NOW.toInstant(), newYork, 12)).allMatch(date -> date.getHour() == 18);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "第3木曜 | NO_HOUR",
                "毎月 14時 | NO_DAYS",
                "木曜 14時 | NO_DAYS",
                "年2回 第1金曜 14時 | NO_MONTHS",
                "年3回 6月と11月の第1金曜 14時 | COUNTS_DISAGREE",
                "every second Thursday 2pm | TWO_READINGS",
                "隔月 6月の第1金曜 14時 | TWO_READINGS",
                "毎週 第1金曜 14時 | NO_DAYS",
                "13月の第1金曜 14時 | NO_SUCH_DATE",
                "2月30日 14時 | NO_SUCH_DATE",
                "第3木曜 25時 | NO_SUCH_TIME",
                "第3木曜 16時-14時 | END_BEFORE_START",
                "そのうち | NO_DAYS",
                "第3木曜 14時 たぶん | NOT_UNDERSTOOD"
            })
    void whatSaysNoRhythmIsRefusedWithTheReason(String phrase, String reason) {
        assertThatThrownBy(() -> RhythmPhrases.read(phrase, NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.reason().name()).isEqualTo(reason));
    }

    @Test
    void whateverIsTypedIsReadOrRefusedAndReadRulesHaveDates() {
        List<String> pieces = List.of(
                "毎月", "隔月", "第3", "木曜", "14時", "年2回", "6月", "と", "11月", "の", "every", "second", "Friday", "of", "month",
                "2pm", "-", "15日", "末日", "last", "even", "months", " ", "0", "99", "隔週", "30日", "2月");
        Random random = new Random(20261122);
        int read = 0;
        for (int round = 0; round < 20_000; round++) {
            String phrase = random.ints(1 + random.nextInt(7), 0, pieces.size())
                    .mapToObj(pieces::get)
                    .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
            try {
                Rhythm rhythm = RhythmPhrases.read(phrase, NOW);
                assertThat(rhythm.after(NOW.toInstant(), TOKYO, 1)).as(phrase).hasSize(1);
                read++;
            } catch (Refusal refused) {
                assertThat(refused.reason()).isInstanceOfAny(RhythmTrouble.class, WhenTrouble.class);
            }
        }
        assertThat(read).isGreaterThan(50);
    }

    private static String next(String phrase, int most) {
        return RhythmPhrases.read(phrase, NOW).after(NOW.toInstant(), TOKYO, most).stream()
                .map(date -> date.getMonthValue() + "/" + date.getDayOfMonth())
                .collect(Collectors.joining(" "));
    }
}
