package dev.kizuna.grouping.discord;

import dev.kizuna.discord.Card;
import dev.kizuna.grouping.discord.GroupingIds.Care;
import dev.kizuna.grouping.discord.GroupingIds.Of;
import dev.kizuna.grouping.discord.GroupingIds.Within;
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

/** How much a circle cares for what at its tables. */
final class WishCard {
    /** Of how many last meetings it may be wished that the same two do not sit together again. */
    static final List<Integer> WITHIN = List.of(1, 2, 3, 6, 12);

    private final Texts texts;

    WishCard(Texts texts) {
        this.texts = texts;
    }

    /**
     * @param within of how many last meetings {@link Wish#NOT_AGAIN} speaks
     * @param news what has just happened; empty for nothing
     */
    MessageCreateData weights(Of of, Map<Wish, Weight> weights, int within, String news, Language reader) {
        String list = free().map(wish -> texts.get(
                        reader,
                        wish == Wish.NOT_AGAIN ? "groups.wishes.lineWithin" : "groups.wishes.line",
                        "wish",
                        wish,
                        "weight",
                        weights.getOrDefault(wish, wish.usual()),
                        "within",
                        within))
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

    MessageCreateData weight(Of of, Wish wish, Weight now, int within, Language reader) {
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(texts.get(reader, "groups.wishes.ask", "wish", wish)));
        parts.add(ActionRow.of(Arrays.stream(Weight.values())
                .map(weight -> choice(
                        GroupingIds.CARE.write(new Care(of.meeting(), wish, weight)),
                        texts.word(reader, weight),
                        weight == now))
                .toList()));
        if (wish == Wish.NOT_AGAIN) {
            parts.add(TextDisplay.of(texts.get(reader, "groups.wishes.askWithin")));
            parts.add(ActionRow.of(WITHIN.stream()
                    .map(meetings -> choice(
                            GroupingIds.WITHIN.write(new Within(of.meeting(), meetings)),
                            texts.get(reader, "groups.wishes.within", "within", meetings),
                            meetings == within))
                    .toList()));
        }
        parts.add(ActionRow.of(
                Button.secondary(GroupingIds.WISHES.write(of), texts.get(reader, "groups.button.wishes"))));
        return Card.of(parts);
    }

    private static Button choice(String id, String label, boolean isNow) {
        return isNow ? Button.primary(id, "✓ " + label) : Button.secondary(id, label);
    }

    private static Stream<Wish> free() {
        return Arrays.stream(Wish.values()).filter(Wish::isFree);
    }
}
