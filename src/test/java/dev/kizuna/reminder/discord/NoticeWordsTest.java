package dev.kizuna.reminder.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.notice.Fate;
import dev.kizuna.notice.Notice;
import dev.kizuna.notice.Told;
import dev.kizuna.reminder.ReminderNotice;
import dev.kizuna.rsvp.RsvpNotice;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Coordinators read what each notice is about. */
class NoticeWordsTest {
    private final NoticeWords words = new NoticeWords(ReminderStage.TEXTS);

    static Stream<String> kinds() {
        return Stream.concat(
                Stream.of(RsvpNotice.values()).map(RsvpNotice::kind),
                Stream.of(ReminderNotice.values()).map(ReminderNotice::kind));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindThatIsOwedHasANameOfItsOwn(String kind) {
        for (Language reader : Language.values()) {
            assertThat(words.kind(told(kind), reader)).isNotEqualTo(words.kind(told("other"), reader));
        }
    }

    private static Told told(String kind) {
        Notice notice = new Notice(kind, new CircleId(1), new MeetingId(1), new MemberId(1), "");
        return new Told(1, notice, Fate.SENT, Instant.EPOCH, null);
    }
}
