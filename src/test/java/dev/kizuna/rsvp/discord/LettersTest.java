package dev.kizuna.rsvp.discord;

import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.notice.Notice;
import dev.kizuna.notice.discord.Letter;
import dev.kizuna.rsvp.Answer;
import dev.kizuna.rsvp.Bounds;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A notice speaks to its receiver in their language, and to all others in the circle's. */
class LettersTest extends OnStage {

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

    private void answers(MeetingView meeting, long user, Language language) {
        stage.press(
                stage.caller(CIRCLE, user, language),
                RsvpIds.ANSWER.write(new RsvpIds.Said(CIRCLE, meeting.id(), Answer.GOING)));
    }

    private Letter letter(MeetingView meeting, MemberId receiver) {
        return (Letter) stage.wordings.write(
                new Notice("rsvp.postponed", CIRCLE, meeting.id(), receiver, Integer.toString(meeting.asked())));
    }

    private static String privately(Letter letter) {
        return letter.inPrivate().toData().toString();
    }

    private static String publicly(Letter letter) {
        return letter.inPublic().toData().toString();
    }
}
