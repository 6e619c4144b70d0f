package dev.kizuna.grouping.discord;

import dev.kizuna.discord.Card;
import dev.kizuna.grouping.TableWishes.Pair;
import dev.kizuna.grouping.discord.GroupingIds.Of;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** What a circle wishes of two people each. */
final class PairCard {
    private static final int PAIRS = 25;

    private final Texts texts;

    PairCard(Texts texts) {
        this.texts = texts;
    }

    /** @param news what has just happened; empty for nothing */
    MessageCreateData of(Of of, List<Pair> pairs, String news, Language reader) {
        List<ContainerChildComponent> parts = new ArrayList<>();
        String list = pairs.stream()
                .limit(PAIRS)
                .map(pair -> texts.get(
                        reader,
                        "groups.pairs.line",
                        "one",
                        TableWords.name(pair.one()),
                        "other",
                        TableWords.name(pair.other()),
                        "kind",
                        pair.kind()))
                .collect(Collectors.joining("\n"));
        parts.add(TextDisplay.of((news.isEmpty() ? "" : news + "\n")
                + texts.get(reader, "groups.pairs.head", "count", pairs.size())
                + (list.isEmpty() ? "" : "\n" + list)));
        if (!pairs.isEmpty()) {
            StringSelectMenu.Builder menu = StringSelectMenu.create(GroupingIds.UNPAIR.write(of))
                    .setPlaceholder(texts.get(reader, "groups.pairs.remove"));
            pairs.stream()
                    .limit(PAIRS)
                    .forEach(pair -> menu.addOption(
                            TableWords.label(pair.one()) + " / " + TableWords.label(pair.other()),
                            pair.one().id().value() + "-" + pair.other().id().value()));
            parts.add(ActionRow.of(menu.build()));
        }
        parts.add(ActionRow.of(
                Button.primary(GroupingIds.TWO.write(of), texts.get(reader, "groups.button.two")),
                Button.secondary(GroupingIds.WISHES.write(of), texts.get(reader, "groups.button.wishes")),
                Button.secondary(GroupingIds.PLAN.write(of), texts.get(reader, "groups.button.back"))));
        return Card.of(parts);
    }
}
