package dev.kizuna.contact.discord;

import dev.kizuna.contact.Item;
import dev.kizuna.contact.SeenCard;
import dev.kizuna.contact.discord.ContactIds.Of;
import dev.kizuna.contact.discord.ContactIds.Whose;
import dev.kizuna.discord.Card;
import dev.kizuna.discord.PageTurns;
import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.Page;
import dev.kizuna.member.discord.OfficeWords;
import dev.kizuna.member.office.Succession;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.section.Section;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** Others' cards as far as they are shown: one alone, or a page of them. */
final class SeenCards {
    /** Ten with all items at their longest would be more than a message holds. */
    static final int ON_A_PAGE = 5;

    private static final int ALONE = 300;
    private static final int AMONG_OTHERS = 70;

    private final Texts texts;
    private final ItemWords words;
    private final OfficeWords offices;

    SeenCards(Texts texts, ItemWords words) {
        this.texts = texts;
        this.words = words;
        this.offices = new OfficeWords(texts);
    }

    /** @param ways to go on */
    MessageCreateData one(SeenCard card, Succession succession, List<Button> ways, Language reader) {
        String lines = words.lines(card, ALONE, reader);
        String all = Stream.of(
                        ItemWords.name(card),
                        card.met() ? "-# " + texts.get(reader, "card.met") : "",
                        lines.isEmpty() ? "-# " + texts.get(reader, "card.nothing") : lines,
                        String.join("\n", offices.of(succession, reader)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
        return ways.isEmpty() ? Card.of(TextDisplay.of(all)) : Card.of(TextDisplay.of(all), ActionRow.of(ways));
    }

    /**
     * @param head above them
     * @param turn the button to another page of the list
     */
    MessageCreateData page(CircleId circle, String head, Page<Row> page, IntFunction<String> turn, Language reader) {
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(PageTurns.above(head, page, texts, reader)));
        for (Row row : page.items()) {
            Whose whose = new Whose(circle, row.card().owner().id());
            parts.add(Section.of(
                    Button.secondary(ContactIds.OPEN.write(whose), texts.get(reader, "card.button.open")),
                    TextDisplay.of(ItemWords.name(row.card()) + "\n" + row.words())));
        }
        List<Button> buttons = new ArrayList<>(PageTurns.of(page, turn, texts, reader));
        buttons.add(Button.primary(ContactIds.ASK_FORM.write(new Of(circle)), texts.get(reader, "card.button.ask")));
        buttons.add(Button.secondary(ContactIds.CARD.write(new Of(circle)), texts.word(reader, Entry.CARD)));
        parts.add(ActionRow.of(buttons));
        return Card.of(parts);
    }

    /** In place of an answer that showed what its owner has taken back since. */
    MessageCreateData takenBack(String again, Language reader) {
        return Card.of(
                TextDisplay.of(texts.get(reader, "card.takenBack")),
                ActionRow.of(Button.secondary(again, texts.get(reader, "card.button.again"))));
    }

    /** In place of an answer with a file. */
    MessageCreateData fileTakenBack(String again, Language reader) {
        return Card.of(
                TextDisplay.of(texts.get(reader, "card.fileTakenBack")),
                ActionRow.of(Button.secondary(again, texts.get(reader, "card.button.again"))));
    }

    /** All that is seen of a card, shortened. */
    Row brief(SeenCard card, Language reader) {
        String lines = words.lines(card, AMONG_OTHERS, reader);
        return new Row(card, lines.isEmpty() ? "-# " + texts.get(reader, "card.nothing") : lines);
    }

    /** One item of a card, shortened. */
    String brief(Item item, SeenCard card, Language reader) {
        return words.line(item, card.items().getOrDefault(item, ""), AMONG_OTHERS, reader);
    }

    /** Somebody's name as it stands among others. */
    static String name(String name) {
        return UserText.line(name, AMONG_OTHERS);
    }

    /** A card on a page, and what is said of it there. */
    record Row(SeenCard card, String words) {}
}
