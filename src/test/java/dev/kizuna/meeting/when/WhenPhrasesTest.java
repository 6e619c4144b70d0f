package dev.kizuna.meeting.when;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kizuna.i18n.DateWords;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WhenPhrasesTest {
    private static final ZonedDateTime WEDNESDAY = ZonedDateTime.of(2026, 11, 18, 10, 0, 0, 0, ZoneId.of("Asia/Tokyo"));

    static Stream<Arguments> phrases() {
        return Spoken.table("phrases.txt");
    }

    static Stream<Arguments> refusals() {
        return Spoken.table("refusals.txt");
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void isReadAs(String phrase, String reading) {
        assertThat(Spoken.of(() -> WhenPhrases.read(phrase, WEDNESDAY))).isEqualTo(reading);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void isRefusedFor(String phrase, String reason) {
        assertThat(Spoken.of(() -> WhenPhrases.read(phrase, WEDNESDAY))).isEqualTo(reason);
    }

    @Test
    void theTablesAreAsLongAsTheyShouldBe() {
        assertThat(phrases()).hasSizeGreaterThan(160);
        assertThat(refusals()).hasSizeGreaterThan(60);
    }

    @Test
    void aWrongWeekdayIsAnsweredWithTheTrueOne() {
        Refusal refusal = refused("12/5（金）14時", WEDNESDAY);
        assertThat(refusal.details()).containsEntry("day", LocalDate.of(2026, 12, 5));
        assertThat(LocalDate.of(2026, 12, 5).getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
    }

    @Test
    void aPastTimeIsAnsweredWithHowItWasRead() {
        assertThat(refused("今日 9時", WEDNESDAY).details()).containsEntry("when", WEDNESDAY.withHour(9));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsShownForConfirmationReadsBackTheSame(Language language) {
        ZonedDateTime start = WEDNESDAY.plusDays(17).withHour(14);
        for (int minutes : new int[] {45, 120, 600, 601, 3000}) {
            ZonedDateTime end = start.plusMinutes(minutes);
            Reading back = WhenPhrases.read(DateWords.span(language, start, end), WEDNESDAY);
            assertThat(back.start()).isEqualTo(start);
            assertThat(back.end()).isEqualTo(end);
            assertThat(back.assumed()).isEmpty();
        }
        assertThat(WhenPhrases.read(DateWords.moment(language, start), WEDNESDAY)
                        .start())
                .isEqualTo(start);
    }

    @ParameterizedTest
    @CsvSource({
        "来週の金曜 14時, 2026-11-27 14:00 WEEK_FROM_MONDAY",
        "next Fri 2pm, 2026-11-27 14:00 WEEK_FROM_MONDAY",
        "来週の日曜 14時, 2026-11-29 14:00",
        "今週の日曜 14時, 2026-11-22 14:00",
        "this Sunday 2pm, 2026-11-22 14:00",
        "今度の日曜 14時, 2026-11-29 14:00",
    })
    void onASundayTheWeekIsAboutToEnd(String phrase, String reading) {
        assertThat(Spoken.of(() -> WhenPhrases.read(phrase, WEDNESDAY.plusDays(4))))
                .isEqualTo(reading);
    }

    @Test
    void anHourThatTheClocksSkipIsRefused() {
        ZonedDateTime march = ZonedDateTime.of(2027, 3, 1, 10, 0, 0, 0, ZoneId.of("Europe/Berlin"));
        assertThat(Spoken.of(() -> WhenPhrases.read("28.03.2027 02:30", march))).isEqualTo("NO_SUCH_TIME 02:30");
        assertThat(Spoken.of(() -> WhenPhrases.read("28.03.2027 01:00-02:30", march)))
                .isEqualTo("NO_SUCH_TIME 02:30");
    }

    @Test
    void ofAnHourThatComesTwiceTheFirstIsMeant() {
        ZonedDateTime october = ZonedDateTime.of(2026, 10, 1, 10, 0, 0, 0, ZoneId.of("Europe/Berlin"));
        Reading reading = WhenPhrases.read("25.10.2026 02:30-04:00", october);
        assertThat(reading.start().getOffset().getTotalSeconds()).isEqualTo(2 * 3600);
    }

    @Test
    void japaneseTimeIsUnderstoodOnlyByACircleInJapan() {
        ZonedDateTime berlin = WEDNESDAY.withZoneSameLocal(ZoneId.of("Europe/Berlin"));
        assertThat(Spoken.of(() -> WhenPhrases.read("Dec 5 14:00 JST", berlin))).isEqualTo("NOT_UNDERSTOOD JST");
    }

    @Test
    void theRefusalsMessageHoldsNothingOfThePhrase() {
        assertThat(refused("山田花子 090", WEDNESDAY)).hasMessage("WhenTrouble.NOT_UNDERSTOOD");
    }

    private static Refusal refused(String phrase, ZonedDateTime now) {
        return catchThrowableOfType(Refusal.class, () -> WhenPhrases.read(phrase, now));
    }
}
