package dev.kizuna.grouping.discord;

import dev.kizuna.discord.Card;
import dev.kizuna.grouping.Whom;
import dev.kizuna.grouping.discord.GroupingIds.Again;
import dev.kizuna.grouping.discord.GroupingIds.Of;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** Asks before what is written down of who sat together, corrections among it, is written over. */
final class AgainCard {
    private final Texts texts;

    AgainCard(Texts texts) {
        this.texts = texts;
    }

    /** Of the button that wants it. */
    static String label(Again again) {
        return again.whom() == Whom.PRESENT ? "groups.button.metPresent" : "groups.button.metSeated";
    }

    MessageCreateData of(Again again, Language reader) {
        return Card.of(List.of(
                TextDisplay.of(texts.get(reader, "groups.again", "what", texts.get(reader, label(again)))),
                ActionRow.of(
                        Button.danger(GroupingIds.AGAIN.write(again), texts.get(reader, "groups.button.again")),
                        Button.secondary(
                                GroupingIds.ENCOUNTERS.write(new Of(again.meeting())),
                                texts.get(reader, "groups.button.keepMet")))));
    }
}
