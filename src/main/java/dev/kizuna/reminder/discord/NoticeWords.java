package dev.kizuna.reminder.discord;

import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.notice.Fate;
import dev.kizuna.notice.Told;
import net.dv8tion.jda.api.utils.TimeFormat;

/** A notice and its fate in a few words. */
final class NoticeWords {
    private final Texts texts;

    NoticeWords(Texts texts) {
        this.texts = texts;
    }

    /** What it is about; of a kind that this room does not know, that it is a notice. */
    String kind(Told told, Language reader) {
        return switch (told.notice().kind()) {
            case "reminder.seated" -> texts.get(reader, "reminder.kind.seated");
            case "reminder.undecided" -> texts.get(reader, "reminder.kind.undecided");
            case "reminder.silent" -> texts.get(reader, "reminder.kind.silent");
            case "reminder.unanswered" -> texts.get(reader, "reminder.kind.unanswered");
            case "reminder.withdrawn" -> texts.get(reader, "reminder.kind.withdrawn");
            case "reminder.digest" -> texts.get(reader, "reminder.kind.digest");
            case "rsvp.promoted" -> texts.get(reader, "reminder.kind.promoted");
            case "rsvp.offered" -> texts.get(reader, "reminder.kind.offered");
            case "rsvp.missed" -> texts.get(reader, "reminder.kind.missed");
            case "rsvp.postponed" -> texts.get(reader, "reminder.kind.postponed");
            case "rsvp.cancelled" -> texts.get(reader, "reminder.kind.cancelled");
            default -> texts.get(reader, "reminder.kind.other");
        };
    }

    String fate(Said said, Language reader) {
        Told told = said.told();
        String when = TimeFormat.DATE_TIME_SHORT.format(told.at());
        String fate = told.lapse() == null
                ? texts.get(reader, "reminder.fate", "fate", told.fate(), "when", when)
                : texts.get(reader, "reminder.fate.lapsed", "fate", Fate.LAPSED, "why", told.lapse());
        return said.answered() ? texts.get(reader, "reminder.fate.answered", "fate", fate) : fate;
    }
}
