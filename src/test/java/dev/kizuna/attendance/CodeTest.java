package dev.kizuna.attendance;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.rsvp.Answer.GOING;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static dev.kizuna.rsvp.MeetingHouse.OTHER_CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Presence;
import dev.kizuna.member.reading.NameKey;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Members check in alone, by the word on the wall or by a button, and only near the meeting. */
class CodeTest extends InAttendanceHouse {

    @Test
    void theWordChecksInWhoeverTypesItOnTheDay() {
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, GOING);
        String word = door.attendances.code(CIRCLE, meeting.id());
        door.until(meeting, Duration.ofMinutes(10));

        assertThat(door.type(1, word).news()).isTrue();
        assertThat(door.type(2, word).news()).isTrue();
        assertThat(door.type(2, word).news()).isFalse();
        assertThat(door.at(meeting, house.member(2)).walkIn()).isTrue();
    }

    @Test
    void itStaysTheSameForTheMeetingAndIsAnotherForAnother() {
        MeetingView meeting = house.announced(null);
        String word = door.attendances.code(CIRCLE, meeting.id());
        house.postponed(meeting);

        assertThat(door.attendances.code(CIRCLE, meeting.id())).isEqualTo(word);
        assertThat(door.attendances.code(CIRCLE, house.announced(null).id())).isNotEqualTo(word);
    }

    @Test
    void itMayBeWrittenInKatakanaAndWideDigits() {
        MeetingView meeting = house.announced(null);
        String word = door.attendances.code(CIRCLE, meeting.id());
        door.until(meeting, Duration.ZERO);

        assertThat(door.type(1, " " + written(word) + " ").here()).isTrue();
    }

    @Test
    void itMayBeTypedInLatinLettersHoweverThatIsSpelt() {
        MeetingView meeting = house.announced(null);
        door.hang(meeting, "てんとうむし42");
        door.until(meeting, Duration.ZERO);
        long user = 1;
        for (String typed : List.of("tentoumushi42", "Tentōmushi 42", "TENTOMUSI４２", "てんとうむし42", "テントウムシ42")) {
            assertThat(door.type(user++, typed).news()).as(typed).isTrue();
        }
        refused(AttendanceRefusal.WRONG_CODE, () -> door.type(9, "tentoumushi43"));
        refused(AttendanceRefusal.WRONG_CODE, () -> door.type(9, "mushi42"));
    }

    @Test
    void everyWordHasALatinReadingOfItsOwn() {
        List<String> words = CodeWords.of(Locale.JAPANESE);

        assertThat(words.stream().map(LatinReading::of))
                .doesNotHaveDuplicates()
                .allMatch(latin -> latin.matches("[a-z]+"));
        assertThat(words)
                .allSatisfy(word -> assertThat(CodeWords.inKana(LatinReading.of(word) + "10"))
                        .contains(word + "10"));
    }

    @Test
    void itWorksFromHalfAnHourBeforeUntilTheEnd() {
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, GOING);
        String word = door.attendances.code(CIRCLE, meeting.id());

        door.until(meeting, Duration.ofMinutes(31));
        assertThatThrownBy(() -> door.type(1, word)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat((Object) refusal.reason()).isEqualTo(AttendanceRefusal.TOO_EARLY);
            assertThat(((ZonedDateTime) refusal.details().get("opens")).toInstant())
                    .isEqualTo(meeting.start().minus(Duration.ofMinutes(30)));
        });
        refused(AttendanceRefusal.TOO_EARLY, () -> door.alone(meeting, 1));
        door.until(meeting, Duration.ofMinutes(30));
        assertThat(door.type(1, word).here()).isTrue();
        assertThat(door.alone(meeting, 2).here()).isTrue();
        door.to(meeting.end().minusSeconds(1));
        assertThat(door.type(3, word).here()).isTrue();
        door.to(meeting.end());
        refused(AttendanceRefusal.OVER, () -> door.type(4, word));
        refused(AttendanceRefusal.OVER, () -> door.alone(meeting, 4));
    }

    @Test
    void theWordOfAnotherCircleOpensNothing() {
        MeetingView meeting = house.announced(null);
        String word = door.attendances.code(CIRCLE, meeting.id());
        door.until(meeting, Duration.ZERO);

        refused(
                AttendanceRefusal.WRONG_CODE,
                () -> door.attendances.checkInByCode(OTHER_CIRCLE, AttendanceHouse.presence(1), word, 5));
    }

    @Test
    void whoGuessesWrongFiveTimesWaits() {
        MeetingView meeting = house.announced(null);
        String word = door.attendances.code(CIRCLE, meeting.id());
        door.until(meeting, Duration.ofMinutes(20));
        for (int i = 0; i < Guesses.MOST; i++) {
            refused(AttendanceRefusal.WRONG_CODE, () -> door.type(1, "ちがう10"));
        }

        refused(AttendanceRefusal.TOO_MANY_GUESSES, () -> door.type(1, word));
        assertThat(door.type(2, word).here()).as("others").isTrue();
        house.clock.pass(Guesses.WITHIN);
        assertThat(door.type(1, word).here()).as("later").isTrue();
    }

    @Test
    void inADirectMessageOnlyWhoTheCircleKnowsIsHeard() {
        MeetingView meeting = house.announced(null);
        house.press(meeting, 1, GOING);
        door.until(meeting, Duration.ZERO);

        assertThat(door.attendances
                        .checkInByButton(CIRCLE, meeting.id(), nameless(1), house.nextInteraction())
                        .here())
                .isTrue();
        refused(
                AttendanceRefusal.NOT_OF_THE_CIRCLE,
                () -> door.attendances.checkInByButton(CIRCLE, meeting.id(), nameless(99), house.nextInteraction()));
    }

    @Test
    void thereIsOneWayToSpellEachWordAndNoneTwice() {
        for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            List<String> words = CodeWords.of(language);
            assertThat(words).hasSizeGreaterThanOrEqualTo(90).doesNotHaveDuplicates();
            assertThat(words).allSatisfy(word -> assertThat(NameKey.of(word)).hasToString(word));
        }
    }

    @Test
    void wordsAreDrawnFromThousands() {
        Set<String> drawn = new HashSet<>();
        CodeWords words = new CodeWords();
        for (int i = 0; i < 500; i++) {
            drawn.add(words.next(Locale.JAPANESE));
        }
        assertThat(drawn).hasSizeGreaterThan(400);
    }

    @Test
    void aCircleThatReadsEnglishGetsAnEnglishWord() {
        house.circles.change(CIRCLE, settings -> settings.withLanguage(Locale.ENGLISH));

        assertThat(door.attendances.code(CIRCLE, house.announced(null).id())).matches("[a-z]+\\d\\d");
    }

    /** As a phone may write it: katakana and wide digits. */
    private static String written(String word) {
        StringBuilder typed = new StringBuilder();
        word.chars().forEach(point -> {
            boolean digit = point <= '9';
            typed.append((char) (digit ? point - '0' + '０' : point + 'ァ' - 'ぁ'));
        });
        return typed.toString();
    }

    private static Presence nameless(long user) {
        Presence known = AttendanceHouse.presence(user);
        return new Presence(known.user(), null, known.language());
    }
}
