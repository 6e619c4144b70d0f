package dev.kizuna.reminder.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.i18n.Language;
import dev.kizuna.reminder.LeadPhrases;
import dev.kizuna.reminder.Plan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a form shows of leads can be sent back as it is. */
class LeadWordsTest {
    private final LeadWords words = new LeadWords(ReminderStage.TEXTS);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    7日前、1日前、2時間前、締切2日前 | 7 days before, 1 day before, 2 hours before, 2 days before the deadline
                    1日12時間30分前、1時間前 | 1 day 12 hours 30 minutes before, 1 hour before
                    締切45分前 | 45 minutes before the deadline
                    なし | none
                    """)
    void leadsAreSaidAsTheyAreRead(String japanese, String english) {
        Plan plan = new Plan(LeadPhrases.read(japanese), Plan.Source.CIRCLE);

        assertThat(words.of(plan, Language.JA)).isEqualTo(japanese);
        assertThat(words.of(plan, Language.EN)).isEqualTo(english);
        assertThat(LeadPhrases.read(english)).isEqualTo(plan.leads());
    }
}
