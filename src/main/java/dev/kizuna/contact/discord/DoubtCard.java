package dev.kizuna.contact.discord;

import dev.kizuna.discord.Card;
import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.Refusal;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** What is said to somebody whose card was not kept as they typed it; what they typed is not lost. */
final class DoubtCard {
    private static final int EXCERPT = 60;

    private final Texts texts;

    DoubtCard(Texts texts) {
        this.texts = texts;
    }

    /** That a part of it cannot be read. */
    MessageCreateData unreadable(Refusal why, String again, Language reader) {
        return Card.of(
                TextDisplay.of(texts.refusal(reader, why, text -> UserText.line(text, EXCERPT))),
                ActionRow.of(again(again, reader)));
    }

    private Button again(String id, Language reader) {
        return Button.primary(id, texts.get(reader, "card.doubt.again"));
    }
}
