package dev.kizuna.notice.discord;

import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;

/** What a notice is about in a few words, for whoever lists notices of rooms that they do not know. */
public final class KindWords {
    private final Texts texts;

    public KindWords(Texts texts) {
        this.texts = texts;
    }

    /** Of a kind that has no words of its own, that it is a notice. */
    public String of(String kind, Language reader) {
        return switch (kind) {
            case "reminder.seated" -> texts.get(reader, "notice.kind.reminder.seated");
            case "reminder.undecided" -> texts.get(reader, "notice.kind.reminder.undecided");
            case "reminder.silent" -> texts.get(reader, "notice.kind.reminder.silent");
            case "reminder.unanswered" -> texts.get(reader, "notice.kind.reminder.unanswered");
            case "reminder.withdrawn" -> texts.get(reader, "notice.kind.reminder.withdrawn");
            case "reminder.digest" -> texts.get(reader, "notice.kind.reminder.digest");
            case "rsvp.promoted" -> texts.get(reader, "notice.kind.rsvp.promoted");
            case "rsvp.offered" -> texts.get(reader, "notice.kind.rsvp.offered");
            case "rsvp.missed" -> texts.get(reader, "notice.kind.rsvp.missed");
            case "rsvp.postponed" -> texts.get(reader, "notice.kind.rsvp.postponed");
            case "rsvp.cancelled" -> texts.get(reader, "notice.kind.rsvp.cancelled");
            case "grouping.seated" -> texts.get(reader, "notice.kind.grouping.seated");
            case "contact.exchange" -> texts.get(reader, "notice.kind.contact.exchange");
            case "contact.moved" -> texts.get(reader, "notice.kind.contact.moved");
            case "followup.tomorrow" -> texts.get(reader, "notice.kind.followup.tomorrow");
            case "followup.promised" -> texts.get(reader, "notice.kind.followup.promised");
            case "followup.goes_on" -> texts.get(reader, "notice.kind.followup.goes_on");
            case "followup.wished" -> texts.get(reader, "notice.kind.followup.wished");
            case "followup.introduced" -> texts.get(reader, "notice.kind.followup.introduced");
            case "privacy.stay" -> texts.get(reader, "notice.kind.privacy.stay");
            default -> texts.get(reader, "notice.kind.other");
        };
    }
}
