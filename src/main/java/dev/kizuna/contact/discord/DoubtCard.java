package dev.kizuna.contact.discord;

import dev.kizuna.discord.Card;
import dev.kizuna.discord.UserText;
import dev.kizuna.discretion.Clue;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.Refusal;
import java.util.List;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** What is said to somebody whose card was not kept as they typed it; what they typed is not lost. */
final class DoubtCard {
    private static final int EXCERPT = 60;
    private static final int CLUES = 8;

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

    /** That it may be about somebody who is helped. */
    MessageCreateData real(List<Clue> clues, String again, String keep, Language reader) {
        String lines = clues.stream()
                .limit(CLUES)
                .map(clue -> texts.get(
                        reader,
                        "card.doubt.clue",
                        "excerpt",
                        UserText.line(clue.excerpt(), EXCERPT),
                        "sign",
                        clue.sign()))
                .collect(Collectors.joining("\n"));
        return Card.of(
                TextDisplay.of(texts.get(reader, "card.doubt.real", "clues", lines)),
                ActionRow.of(again(again, reader), Button.secondary(keep, texts.get(reader, "card.doubt.keep"))));
    }

    private Button again(String id, Language reader) {
        return Button.primary(id, texts.get(reader, "card.doubt.again"));
    }
}
