package dev.kizuna.privacy.discord;

import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.privacy.Look;
import dev.kizuna.sealing.Unreadable;

/** A look in words, wherever it is listed. */
public final class LookWords {
    private final Texts texts;

    public LookWords(Texts texts) {
        this.texts = texts;
    }

    /** Their account, which Discord shows by its name; of somebody who was erased since, that they are gone. */
    public String who(Look look, Language reader) {
        return look.looker().value() == 0
                ? texts.get(reader, "privacy.log.gone")
                : "<@" + look.looker().value() + ">";
    }

    /**
     * The line, and below it the reason where there is one.
     *
     * @param longest of the reason, in characters
     */
    public String withReason(String line, Look look, int longest, Language reader) {
        if (look.why().isEmpty() && !look.closed()) {
            return line;
        }
        String why = look.closed() ? texts.word(reader, Unreadable.CLOSED) : UserText.line(look.why(), longest);
        return line + "\n-# " + texts.get(reader, "privacy.log.why", "why", why);
    }
}
