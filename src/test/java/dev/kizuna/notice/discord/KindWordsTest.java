package dev.kizuna.notice.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.contact.ContactNotice;
import dev.kizuna.contact.followup.FollowupNotice;
import dev.kizuna.grouping.GroupingNotice;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.reminder.ReminderNotice;
import dev.kizuna.rsvp.RsvpNotice;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Coordinators, and whoever asks for their own data, read what each notice is about. */
class KindWordsTest {
    private final KindWords words = new KindWords(new Texts("notice"));

    static Stream<String> kinds() {
        return Stream.of(
                        Stream.of(RsvpNotice.values()).map(RsvpNotice::kind),
                        Stream.of(ReminderNotice.values()).map(ReminderNotice::kind),
                        Stream.of(GroupingNotice.values()).map(GroupingNotice::kind),
                        Stream.of(ContactNotice.values()).map(ContactNotice::kind),
                        Stream.of(FollowupNotice.values()).map(FollowupNotice::kind),
                        Stream.of("privacy.stay"))
                .flatMap(kinds -> kinds);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindThatIsOwedHasANameOfItsOwn(String kind) {
        for (Language reader : Language.values()) {
            assertThat(words.of(kind, reader)).isNotEqualTo(words.of("other", reader));
        }
    }
}
