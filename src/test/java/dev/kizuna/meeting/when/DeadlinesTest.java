package dev.kizuna.meeting.when;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** It is Wednesday 18 November 2026, 10:00, and the meeting is on Saturday 5 December at 14:00. */
class DeadlinesTest {
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 18, 10, 0, 0, 0, ZoneId.of("Asia/Tokyo"));
    private static final ZonedDateTime MEETING = NOW.plusDays(17).withHour(14);

    @ParameterizedTest
    @CsvSource({
        "3日前, 2026-12-02 23:59 END_OF_DAY",
        "三日前まで, 2026-12-02 23:59 END_OF_DAY",
        "３日前の17時, 2026-12-02 17:00",
        "3日前の5時まで, 2026-12-02 17:00 AFTERNOON",
        "前日, 2026-12-04 23:59 END_OF_DAY",
        "前日 18時, 2026-12-04 18:00",
        "前日の正午, 2026-12-04 12:00",
        "前々日 18:00, 2026-12-03 18:00",
        "当日 10時, 2026-12-05 10:00",
        "会合の1週間前, 2026-11-28 23:59 END_OF_DAY",
        "2時間前, 2026-12-05 12:00",
        "30分前, 2026-12-05 13:30",
        "開始の1時間30分前, 2026-12-05 12:30",
        "2 days before, 2026-12-03 23:59 END_OF_DAY",
        "two days before the meeting at 6pm, 2026-12-03 18:00",
        "the day before at 6pm, 2026-12-04 18:00",
        "a week before, 2026-11-28 23:59 END_OF_DAY",
        "2 hours before, 2026-12-05 12:00",
        "on the day 10am, 2026-12-05 10:00",
        "12/1, 2026-12-01 23:59 END_OF_DAY",
        "12/1まで, 2026-12-01 23:59 END_OF_DAY",
        "by Dec 1, 2026-12-01 23:59 END_OF_DAY",
        "12/1 18時, 2026-12-01 18:00",
        "12/1 24時, 2026-12-02 00:00",
        "12月1日（火）17:00, 2026-12-01 17:00",
        "来週の金曜, 2026-11-27 23:59 END_OF_DAY",
        "今日, 2026-11-18 23:59 END_OF_DAY",
    })
    void isReadAs(String phrase, String reading) {
        assertThat(Spoken.of(() -> WhenPhrases.readBefore(phrase, MEETING, NOW)))
                .isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource({
        "12/8, AFTER_START 12/8",
        "12/8 10時, AFTER_START 12/8 10時",
        "12/5 14:00, AFTER_START 12/5 14:00",
        "当日, NO_TIME 当日",
        "12/5, NO_TIME 12/5",
        "30日前, PAST 30日前",
        "2か月前, PAST 2か月前",
        "500時間前, PAST 500時間前",
        "18時, NO_DATE 18時",
        "3日前 2時間前, AMBIGUOUS 3日前 2時間前",
        "3日前 12/1, AMBIGUOUS 3日前 12/1",
        "3日前 4日前, AMBIGUOUS 3日前 4日前",
        "12/1 10:00-12:00, NOT_UNDERSTOOD 12/1 10:00-12:00",
        "前日の午後, NO_TIME 前日の午後",
        "なるべく早く, NOT_UNDERSTOOD なるべく早く",
    })
    void isRefusedFor(String phrase, String reason) {
        assertThat(Spoken.of(() -> WhenPhrases.readBefore(phrase, MEETING, NOW)))
                .isEqualTo(reason);
    }
}
