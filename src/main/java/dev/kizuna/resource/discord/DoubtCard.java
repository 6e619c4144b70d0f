package dev.kizuna.resource.discord;

import dev.kizuna.discord.Card;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.UserId;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** What is said to somebody whose text was not kept as it is: why, and what they can do. */
final class DoubtCard {
    private final Texts texts;

    DoubtCard(Texts texts) {
        this.texts = texts;
    }

    /**
     * That somebody else wrote first.
     *
     * @param theirs what stands, and
     * @param mine what was typed, both in words
     */
    MessageCreateData overtaken(
            UserId who, String theirs, String mine, String again, String keep, Button leave, Language reader) {
        return Card.of(
                TextDisplay.of(texts.get(reader, "resource.doubt.overtaken", "who", "<@" + who.value() + ">")),
                TextDisplay.of(texts.get(reader, "resource.doubt.theirs", "text", theirs)),
                Separator.createDivider(Separator.Spacing.SMALL),
                TextDisplay.of(texts.get(reader, "resource.doubt.mine", "text", mine)),
                ActionRow.of(
                        Button.primary(again, texts.get(reader, "resource.doubt.again")),
                        Button.danger(keep, texts.get(reader, "resource.doubt.replace")),
                        leave));
    }
}
