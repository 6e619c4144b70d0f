package dev.kizuna.rsvp.discord;

import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.discord.Response;
import dev.kizuna.discord.Snapshots;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.Details;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.notice.Lapse;
import dev.kizuna.notice.Notice;
import dev.kizuna.notice.discord.Letter;
import dev.kizuna.notice.discord.Wording;
import dev.kizuna.rsvp.Answer;
import dev.kizuna.rsvp.Bounds;
import dev.kizuna.rsvp.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A notice speaks to its receiver in their language, and to all others in the circle's. */
class LettersTest extends OnStage {
    private static final Snapshots SNAPSHOTS = Snapshots.of("rsvp");
    private static final Duration WEEK = Duration.ofDays(7);

    @Test
    void everyoneReadsTheirOwnLanguage() {
        MeetingView meeting = stage.house.announced(2);
        answers(meeting, 1, Language.EN);
        answers(meeting, 2, Language.JA);

        Letter english = letter(meeting, stage.house.member(1));
        Letter japanese = letter(meeting, stage.house.member(2));

        assertThat(english.reader()).isEqualTo(Language.EN);
        assertThat(privately(english)).contains("I'm going").doesNotContain("参加します");
        assertThat(japanese.reader()).isEqualTo(Language.JA);
        assertThat(privately(japanese)).contains("参加します").doesNotContain("I'm going");
        assertThat(english.circle()).isEqualTo(japanese.circle()).isEqualTo(Language.JA);
        assertThat(publicly(english)).isEqualTo(publicly(japanese));
    }

    @Test
    void whoChangesTheLanguageOfTheirDiscordReadsTheOtherFromTheNextAnswerOn() {
        MeetingView meeting = stage.house.announced(2);
        answers(meeting, 1, Language.JA);
        answers(meeting, 1, Language.EN);

        assertThat(letter(meeting, stage.house.member(1)).reader()).isEqualTo(Language.EN);
    }

    @Test
    void whoWasNeverSeenOnDiscordIsSpokenToInTheLanguageOfTheCircle() {
        MeetingView meeting = stage.house.announced(2);
        MemberId guest = stage.house.guest("山田 花子");
        stage.house.record(meeting, guest, Answer.GOING, Bounds.ALL);

        assertThat(letter(meeting, guest).reader()).isEqualTo(Language.JA);

        stage.house.circles.change(CIRCLE, settings -> settings.withLanguage(Locale.ENGLISH));
        assertThat(letter(meeting, guest).reader()).isEqualTo(Language.EN);
    }

    @ParameterizedTest
    @EnumSource
    void whoWaitedReadsOfTheirSeat(Language reader) {
        MeetingView meeting = stage.house.announced(1);
        answers(meeting, 1, reader);
        answers(meeting, 2, reader);
        answers(meeting, 3, reader);
        Map<String, Letter> letters = new LinkedHashMap<>();
        Duration ahead = Duration.between(stage.house.clock.instant(), meeting.start());
        decline(meeting, 1);
        letters.put("promoted", letter(meeting, "rsvp.promoted", stage.house.member(2)));
        stage.house.clock.pass(ahead.minusHours(20));
        letters.put("promoted_late", letter(meeting, "rsvp.promoted", stage.house.member(2)));
        decline(meeting, 2);
        letters.put("offered", letter(meeting, "rsvp.offered", stage.house.member(3)));

        letters.forEach((name, letter) ->
                SNAPSHOTS.matches("letter_" + name + "_" + reader.name().toLowerCase(Locale.ROOT), letter.inPrivate()));
        assertThat(letters.get("offered")).satisfies(letter -> {
            assertThat(letter.spoken()).contains("まで取ってあります");
            assertThat(publicly(letter)).doesNotContain("席");
        });
    }

    @ParameterizedTest
    @EnumSource
    void whoMissedTheirSeatReadsWhatBecameOfIt(Language reader) {
        Instant start = stage.house.clock.instant().plus(Duration.ofHours(20));
        Details details = new Details("絆の会", "市民ホール", 1, null, null);
        MeetingView draft = stage.house.meetings.create(CIRCLE, details, start, start.plusSeconds(7200));
        MeetingView meeting = stage.house.meetings.announce(CIRCLE, draft.id());
        answers(meeting, 1, reader);
        answers(meeting, 2, reader);
        decline(meeting, 1);
        stage.house.clock.pass(Duration.ofHours(3));
        stage.house.rsvps.passOn();
        MemberId second = stage.house.member(2);
        Map<String, Letter> letters = new LinkedHashMap<>();
        letters.put("missed", letter(meeting, "rsvp.missed", second));
        stage.house.meetings.close(CIRCLE, meeting.id());
        letters.put("missed_late", letter(meeting, "rsvp.missed", second));
        stage.house.meetings.reopen(CIRCLE, meeting.id());
        answers(meeting, 2, reader);

        letters.forEach((name, letter) ->
                SNAPSHOTS.matches("letter_" + name + "_" + reader.name().toLowerCase(Locale.ROOT), letter.inPrivate()));
        assertThat(letters.get("missed").spoken()).contains("お返事をいただけなかったため");
        assertThat(publicly(letters.get("missed"))).doesNotContain("席");
        assertThat(stage.wordings.write(new Notice("rsvp.missed", CIRCLE, meeting.id(), second, "1")))
                .as("answered since")
                .isEqualTo(new Wording.Needless(Lapse.OVERTAKEN));
    }

    @ParameterizedTest
    @EnumSource
    void whoeverAnsweredReadsFromWhenTheMeetingWasMoved(Language reader) {
        MeetingView meeting = stage.house.announced(2);
        answers(meeting, 1, reader);
        stage.house.circles.change(CIRCLE, settings -> settings.withLanguage(reader.locale()));
        stage.house.postponed(meeting);
        Letter letter = newest();

        assertThat(privately(letter)).contains(reader == Language.JA ? "12月5日（土）12:00" : "Sat 5 Dec 2026, 12:00");
        assertThat(letter.spoken()).contains(reader == Language.JA ? "12月5日（土）12:00" : "Sat 5 Dec 2026, 12:00");
        String language = "_" + reader.name().toLowerCase(Locale.ROOT);
        SNAPSHOTS.matches("letter_moved" + language, letter.inPrivate());
        SNAPSHOTS.matches("letter_moved_public" + language, letter.inPublic());
    }

    @Test
    void aMoveThatSomebodyNeverHeardOfIsNotHeldUpToThem() {
        MeetingView meeting = stage.house.announced(2);
        answers(meeting, 1, Language.JA);
        MeetingView moved = stage.house.postponed(meeting);
        MeetingView again = stage.house.postponed(moved);
        stage.settle();
        answers(meeting, 1, Language.JA);
        stage.house.postponed(again);

        assertThat(stage.discord.told(new UserId(1)).get(0).text())
                .contains("前にお知らせした日時：2026年12月5日（土）12:00", "12月19日（土）12:00");
        assertThat(privately(newest())).contains("前にお知らせした日時：2026年12月19日（土）12:00");
    }

    @Test
    void whereOnlyTheEndChangesNoOtherBeginningIsNamed() {
        MeetingView meeting = stage.house.announced(2);
        answers(meeting, 1, Language.JA);
        stage.house.meetings.postpone(
                CIRCLE,
                meeting.id(),
                meeting.revision(),
                meeting.start(),
                meeting.end().plusSeconds(3600));

        assertThat(privately(newest())).doesNotContain("前にお知らせした");
    }

    @Test
    void aPromotionMarksNoAnswerAndIsPassedOnWhateverTheDeadline() {
        MeetingView meeting = stage.house.announced(1);
        answers(meeting, 1, Language.JA);
        answers(meeting, 2, Language.JA);
        decline(meeting, 1);
        Letter inTime = letter(meeting, "rsvp.promoted", stage.house.member(2));
        stage.house.meetings.close(CIRCLE, meeting.id());
        Letter late = letter(meeting, "rsvp.promoted", stage.house.member(2));

        assertThat(privately(inTime)).contains("参加します", "見送ります").doesNotContain("✓");
        assertThat(privately(late)).contains("参加します", "見送ります").doesNotContain("✓");
    }

    @Test
    void anOfferThatWasAnsweredIsNotSpokenOfAnyMore() {
        MeetingView meeting = stage.house.announced(1);
        answers(meeting, 1, Language.JA);

        assertThat(stage.wordings.write(new Notice("rsvp.offered", CIRCLE, meeting.id(), stage.house.member(1), "1")))
                .isEqualTo(new Wording.Needless(Lapse.OVERTAKEN));
    }

    @Test
    void whoWaitsLeavesTheWaitlistByTheButtonOnTheirAnswer() {
        MeetingView meeting = stage.house.announced(1);
        answers(meeting, 1, Language.JA);
        Response waiting = stage.press(
                stage.caller(2), RsvpIds.ANSWER.write(new RsvpIds.Said(CIRCLE, meeting.id(), Answer.GOING)));
        String leave = RsvpIds.LEAVE.write(new RsvpIds.Of(meeting));
        assertThat(Stage.text(waiting)).contains(leave);

        Response left = stage.press(stage.caller(2), leave);

        assertThat(Stage.text(left)).contains("欠席").doesNotContain(leave);
        assertThat(stage.house.standing(meeting, 2).place()).isEqualTo(Place.DECLINED);
    }

    private void decline(MeetingView meeting, long user) {
        stage.house.record(meeting, stage.house.member(user), Answer.DECLINED, Bounds.CAPACITY);
    }

    private void answers(MeetingView meeting, long user, Language language) {
        stage.press(
                stage.caller(CIRCLE, user, language),
                RsvpIds.ANSWER.write(new RsvpIds.Said(CIRCLE, meeting.id(), Answer.GOING)));
    }

    /** What was owed last of a move. */
    private Letter newest() {
        Notice newest = stage.house.owed.stream()
                .filter(notice -> notice.kind().equals("rsvp.postponed"))
                .reduce((one, other) -> other)
                .orElseThrow();
        return (Letter) stage.wordings.write(newest);
    }

    private Letter letter(MeetingView meeting, MemberId receiver) {
        return letter(meeting, "rsvp.postponed", receiver);
    }

    private Letter letter(MeetingView meeting, String kind, MemberId receiver) {
        String occasion = meeting.asked() + "/" + meeting.start().minus(WEEK).getEpochSecond();
        return (Letter) stage.wordings.write(new Notice(kind, CIRCLE, meeting.id(), receiver, occasion));
    }

    private static String privately(Letter letter) {
        return letter.inPrivate().toData().toString();
    }

    private static String publicly(Letter letter) {
        return letter.inPublic().toData().toString();
    }
}
