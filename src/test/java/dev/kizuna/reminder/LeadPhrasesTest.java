package dev.kizuna.reminder;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.reminder.ReminderRefusal.LEAD_NOT_UNDERSTOOD;
import static dev.kizuna.reminder.ReminderRefusal.LEAD_TOO_FAR;
import static dev.kizuna.reminder.ReminderRefusal.LEAD_TOO_NEAR;
import static dev.kizuna.reminder.ReminderRefusal.TOO_MANY_LEADS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type when they mean leads. */
class LeadPhrasesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7日前、1日前、2時間前、締切2日前",
                "７日前，１日前，２時間前，締切の２日前",
                "一週間前 と 前日 と 二時間前 と 締め切りの二日前",
                "会合の7日前・開始2時間前・前日・出欠の締切の前々日",
                "7 days, 1 day, 2 hours, deadline 2 days",
                "1 week before the meeting, 1 day before, 2 hours before the start and 2 days before the deadline",
                "7d, 24h, 120min, deadline: 2d",
                "締切2日前\n7日前\n1日前\n2時間前"
            })
    void theUsualLeadsInManyWords(String typed) {
        assertThat(LeadPhrases.read(typed)).containsExactlyElementsOf(Plan.USUAL);
    }

    @Test
    void lengthsAddUp() {
        assertThat(LeadPhrases.read("1日12時間前")).containsExactly(Lead.start(Duration.ofHours(36)));
        assertThat(LeadPhrases.read("十四日前、三十分前"))
                .containsExactly(Lead.start(Duration.ofDays(14)), Lead.start(Duration.ofMinutes(30)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"なし", "送らない", "none", "No reminders"})
    void noRemindersAtAll(String typed) {
        assertThat(LeadPhrases.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12/5", "明日", "朝早く", "7日後", "2 months", "前", "", "、、", "7日前、そのうち", "-1日前"})
    void whatIsNoLeadIsRefused(String typed) {
        unread(LEAD_NOT_UNDERSTOOD, typed);
    }

    @Test
    void leadsHaveBounds() {
        unread(LEAD_TOO_FAR, "9週間前");
        unread(LEAD_TOO_FAR, "9999日前");
        unread(LEAD_TOO_NEAR, "5分前");
        unread(TOO_MANY_LEADS, "1日前、2日前、3日前、4日前、5日前、6日前、7日前、8日前、9日前");
        assertThat(LeadPhrases.read("60日前、10分前")).hasSize(2);
    }

    private static void unread(ReminderRefusal reason, String typed) {
        refused(reason, () -> LeadPhrases.read(typed));
    }
}
