package dev.kizuna.reminder.discord;

import static java.util.stream.Collectors.joining;

import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.reminder.Lead;
import dev.kizuna.reminder.Lead.Anchor;
import dev.kizuna.reminder.Plan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Leads in words that can be typed in again. */
final class LeadWords {
    private final Texts texts;

    LeadWords(Texts texts) {
        this.texts = texts;
    }

    String of(Plan plan, Language reader) {
        return plan.leads().isEmpty()
                ? texts.get(reader, "reminder.lead.none")
                : plan.leads().stream()
                        .map(lead -> of(lead, reader))
                        .collect(joining(reader == Language.JA ? "、" : ", "));
    }

    String of(Lead lead, Language reader) {
        if (lead.before().isZero()) {
            return texts.get(reader, "reminder.lead.atDeadline");
        }
        String amount = amount(lead.before(), reader);
        return lead.anchor() == Anchor.START
                ? texts.get(reader, "reminder.lead.start", "amount", amount)
                : texts.get(reader, "reminder.lead.deadline", "amount", amount);
    }

    private String amount(Duration before, Language reader) {
        long days = before.toDaysPart();
        int hours = before.toHoursPart();
        int minutes = before.toMinutesPart();
        List<String> parts = new ArrayList<>();
        if (days > 0) {
            parts.add(texts.get(reader, days == 1 ? "reminder.day" : "reminder.days", "count", days));
        }
        if (hours > 0) {
            parts.add(texts.get(reader, hours == 1 ? "reminder.hour" : "reminder.hours", "count", hours));
        }
        if (minutes > 0) {
            parts.add(texts.get(reader, "reminder.minutes", "count", minutes));
        }
        return String.join(reader == Language.JA ? "" : " ", parts);
    }
}
