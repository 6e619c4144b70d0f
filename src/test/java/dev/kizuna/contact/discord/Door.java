package dev.kizuna.contact.discord;

import dev.kizuna.contact.Item;

/** How one comes upon others' items. */
enum Door {
    CARD,
    CARD_ALONE,
    TABLEMATES,
    TABLEMATES_ALONE,
    ASK,
    PREVIEW,
    EXCHANGE,
    EXCHANGE_LETTER,
    /** The names of the items that are open, on the next working morning. */
    MORNING_LETTER,
    /** What stands on the card, in that letter and in all that come after it. */
    FOLLOWUP_LETTERS,
    FOLLOWUP_LIST,
    INTRODUCTIONS,
    SUGGESTIONS,
    FIND,
    SHOW,
    VCARD,
    EXPORT_CSV,
    EXPORT_VCF,
    NOTE,
    LOG,
    /** What coordinators paste into a report. */
    SUMMARY,
    ROSTER,
    /** What hangs on the wall or stands in the meeting's channel. */
    TABLES,
    CHANNEL;

    /** Whether this way shows such an item to these eyes where it may be seen. */
    boolean shows(Item item, Eyes eyes) {
        return switch (this) {
            case CARD, PREVIEW -> true;
            // Alone with the bot, Discord says that everybody is a plain member.
            case CARD_ALONE -> true;
            case TABLEMATES, TABLEMATES_ALONE, MORNING_LETTER -> eyes == Eyes.TABLEMATE;
            case ASK -> eyes != Eyes.SELF && (item == Item.OFFER || item == Item.OFFICE);
            case FIND -> eyes == Eyes.COORDINATOR && item == Item.OFFER;
            case SHOW, EXPORT_CSV -> eyes == Eyes.COORDINATOR;
            case VCARD, EXPORT_VCF -> eyes == Eyes.COORDINATOR && item != Item.CONSULT;
            case EXCHANGE,
                    EXCHANGE_LETTER,
                    FOLLOWUP_LETTERS,
                    FOLLOWUP_LIST,
                    INTRODUCTIONS,
                    SUGGESTIONS,
                    NOTE,
                    LOG,
                    SUMMARY,
                    ROSTER,
                    TABLES,
                    CHANNEL -> false;
        };
    }
}
