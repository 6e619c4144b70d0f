package dev.kizuna.grouping.discord;

import dev.kizuna.grouping.TableWishes.Pair;
import dev.kizuna.grouping.discord.GroupingIds.Care;
import dev.kizuna.grouping.discord.GroupingIds.Of;
import dev.kizuna.grouping.wish.Weight;
import dev.kizuna.grouping.wish.Wish;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** What a circle wishes of its tables: how much it cares for what, and what it wishes of two people. */
final class WishCard {
    private static final int PAIRS = 25;

    private final Texts texts;

    WishCard(Texts texts) {
        this.texts = texts;
    }

    /** @param news what has just happened; empty for nothing */
    MessageCreateData weights(Of of, Map<Wish, Weight> weights, String news, Language reader) {
        String list = free().map(wish -> texts.get(
                        reader, "groups.wishes.line", "wish", wish, "weight", weights.getOrDefault(wish, wish.usual())))
                .collect(Collectors.joining("\n"));
        StringSelectMenu.Builder menu = StringSelectMenu.create(GroupingIds.WISH.write(of))
                .setPlaceholder(texts.get(reader, "groups.wishes.choose"));
        free().forEach(wish -> menu.addOption(texts.word(reader, wish), wish.name()));
        return Card.of(List.of(
                TextDisplay.of(
                        (news.isEmpty() ? "" : news + "\n") + texts.get(reader, "groups.wishes.head") + "\n" + list),
                ActionRow.of(menu.build()),
                ActionRow.of(
                        Button.secondary(GroupingIds.ABLE.write(of), texts.get(reader, "groups.button.able")),
                        Button.secondary(GroupingIds.PAIRS.write(of), texts.get(reader, "groups.button.pairs")),
                        Button.secondary(GroupingIds.PLAN.write(of), texts.get(reader, "groups.button.back")))));
    }

    MessageCreateData weight(Of of, Wish wish, Weight now, Language reader) {
        List<Button> ways = Arrays.stream(Weight.values())
                .map(weight -> {
                    String id = GroupingIds.CARE.write(new Care(of.meeting(), wish, weight));
                    String label = texts.word(reader, weight);
                    return weight == now ? Button.primary(id, "✓ " + label) : Button.secondary(id, label);
                })
                .toList();
        return Card.of(List.of(
                TextDisplay.of(texts.get(reader, "groups.wishes.ask", "wish", wish)),
                ActionRow.of(ways),
                ActionRow.of(
                        Button.secondary(GroupingIds.WISHES.write(of), texts.get(reader, "groups.button.wishes")))));
    }

    /** @param news what has just happened; empty for nothing */
    MessageCreateData pairs(Of of, List<Pair> pairs, String news, Language reader) {
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

    private static Stream<Wish> free() {
        return Arrays.stream(Wish.values()).filter(Wish::isFree);
    }
}
