package dev.kizuna.reminder.discord;

import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.notice.Fate;
import dev.kizuna.notice.Told;
import dev.kizuna.notice.discord.KindWords;
import net.dv8tion.jda.api.utils.TimeFormat;

/** A notice and its fate in a few words. */
final class NoticeWords {
    private final KindWords kinds;
    private final Texts texts;

    NoticeWords(Texts texts) {
        this.kinds = new KindWords(texts);
        this.texts = texts;
    }

    /** What it is about. */
    String kind(Told told, Language reader) {
        return kinds.of(told.notice().kind(), reader);
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
