package dev.kizuna.resource.discord;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import dev.kizuna.discord.Card;
import dev.kizuna.discord.PageTurns;
import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.Page;
import dev.kizuna.resource.ResourceCard;
import dev.kizuna.resource.discord.ResourceIds.Leaf;
import dev.kizuna.resource.discord.ResourceIds.Of;
import dev.kizuna.resource.discord.ResourceIds.One;
import dev.kizuna.resource.discord.ResourceIds.Print;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.section.Section;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** The deck, a page at a time, and one card of it. */
final class DeckCard {
    /** Each card is three of the forty components that Discord allows. */
    static final int SIZE = 8;
    /** As long as the deck is smaller, the starter deck is offered. */
    private static final int FEW = 30;

    private static final int OFFER = 200;
    private static final int FIELD = 30;
    private static final int FIELDS_SHOWN = 12;

    private final Texts texts;
    private final ResourceWords words;

    DeckCard(Texts texts, ResourceWords words) {
        this.texts = texts;
        this.words = words;
    }

    /** @param news what has just happened, or nothing */
    MessageCreateData of(Leaf leaf, List<ResourceCard> deck, String news, Language reader) {
        Page<ResourceCard> page = Page.of(deck, leaf.page(), SIZE);
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of((news.isEmpty() ? "" : news + "\n") + head(deck, reader)));
        page.items()
                .forEach(card -> parts.add(Section.of(
                        Button.secondary(
                                ResourceIds.CARD.write(new One(leaf.meeting(), card.id(), page.number())),
                                texts.get(reader, "resource.button.open")),
                        TextDisplay.of(words.card(card.text(), OFFER, reader)))));
        List<Button> feet = new ArrayList<>(
                PageTurns.of(page, number -> ResourceIds.DECK.write(new Leaf(leaf.meeting(), number)), texts, reader));
        feet.addAll(ways(leaf.meeting(), deck, reader));
        parts.addAll(ActionRow.partitionOf(feet));
        return Card.of(parts);
    }

    private List<Button> ways(MeetingId meeting, List<ResourceCard> deck, Language reader) {
        Of of = new Of(meeting);
        List<Button> ways = new ArrayList<>();
        ways.add(Button.success(ResourceIds.ADD.write(of), texts.get(reader, "resource.button.add")));
        if (deck.size() < FEW) {
            ways.add(Button.primary(ResourceIds.STARTER.write(of), texts.get(reader, "resource.button.starter")));
        }
        if (!meeting.equals(ResourceIds.NO_MEETING)) {
            ways.add(Button.secondary(
                    ResourceIds.HANDS.write(new Leaf(meeting, 1)), texts.get(reader, "resource.button.hands")));
            if (!deck.isEmpty()) {
                ways.add(Button.secondary(
                        ResourceIds.PRINT.write(new Print(meeting, Pile.DECK)),
                        texts.get(reader, "resource.button.print")));
            }
            ways.add(Button.secondary(
                    ResourceIds.STORIES.write(new Leaf(meeting, 1)), texts.get(reader, "resource.button.stories")));
        }
        return ways;
    }

    private String head(List<ResourceCard> deck, Language reader) {
        if (deck.isEmpty()) {
            return texts.get(reader, "resource.deck.empty");
        }
        String fields =
                deck.stream()
                        .collect(groupingBy(card -> card.text().field(), TreeMap::new, counting()))
                        .entrySet()
                        .stream()
                        .limit(FIELDS_SHOWN)
                        .map(field -> UserText.line(field.getKey(), FIELD) + " " + field.getValue())
                        .collect(joining("・"));
        return texts.get(reader, "resource.deck", "count", deck.size(), "fields", fields);
    }

    /** One card, to be edited or removed. */
    MessageCreateData one(One one, ResourceCard card, Language reader) {
        return Card.of(
                TextDisplay.of(words.card(card.text(), 2 * OFFER, reader)),
                ActionRow.of(
                        Button.primary(ResourceIds.EDIT.write(one), texts.get(reader, "resource.button.edit")),
                        Button.danger(ResourceIds.REMOVE.write(one), texts.get(reader, "resource.button.remove")),
                        Button.secondary(
                                ResourceIds.DECK.write(new Leaf(one.meeting(), one.page())),
                                texts.get(reader, "resource.button.deck"))));
    }
}
