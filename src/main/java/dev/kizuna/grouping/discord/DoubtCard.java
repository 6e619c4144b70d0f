package dev.kizuna.grouping.discord;

import dev.kizuna.discord.Card;
import dev.kizuna.grouping.TablePlan;
import dev.kizuna.grouping.discord.GroupingIds.Of;
import dev.kizuna.grouping.discord.GroupingIds.Shown;
import dev.kizuna.grouping.wish.Unmet;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** Asks whether a plan is to be published that does not keep what the circle calls a must. They may go on. */
final class DoubtCard {
    private final Texts texts;
    private final UnmetWords unmet;

    DoubtCard(Texts texts) {
        this.texts = texts;
        this.unmet = new UnmetWords(texts);
    }

    MessageCreateData of(TablePlan plan, List<Unmet> musts, Language reader) {
        return Card.of(List.of(
                TextDisplay.of(
                        texts.get(reader, "groups.doubt", "count", musts.size()) + unmet.lines(musts, plan, reader)),
                ActionRow.of(
                        Button.danger(
                                GroupingIds.ANYWAY.write(
                                        new Shown(plan.meeting().id(), plan.revision())),
                                texts.get(reader, "groups.button.anyway")),
                        Button.secondary(
                                GroupingIds.PLAN.write(new Of(plan.meeting())),
                                texts.get(reader, "groups.button.back")))));
    }
}
