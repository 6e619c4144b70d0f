package dev.kizuna.contact.discord;

import dev.kizuna.contact.Item;
import dev.kizuna.contact.OwnItem;
import dev.kizuna.contact.SeenCard;
import dev.kizuna.contact.Visibility;
import dev.kizuna.contact.discord.ContactIds.Of;
import dev.kizuna.contact.discord.ContactIds.Part;
import dev.kizuna.contact.discord.ContactIds.Shown;
import dev.kizuna.discord.Card;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.CircleId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu.SelectTarget;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** One's own card, who sees what of it, and how it looks to somebody else. */
final class OwnCard {
    private static final int TEXT = 300;

    private final Texts texts;
    private final ItemWords words;

    OwnCard(Texts texts, ItemWords words) {
        this.texts = texts;
        this.words = words;
    }

    /** @param news what has just happened, or nothing */
    MessageCreateData of(CircleId circle, Map<Item, OwnItem> items, String news, Language reader) {
        String written = items.entrySet().stream()
                .filter(one ->
                        !one.getValue().text().isEmpty() || one.getValue().closed())
                .map(one -> line(one.getKey(), one.getValue(), reader)
                        + "\n-# "
                        + seenBy(one.getValue().visibility(), reader))
                .collect(Collectors.joining("\n"));
        List<Item> blank = items.entrySet().stream()
                .filter(one ->
                        one.getValue().text().isEmpty() && !one.getValue().closed())
                .map(Map.Entry::getKey)
                .toList();
        String all = Stream.of(
                        news,
                        texts.get(reader, "card.own"),
                        written.isEmpty() ? texts.get(reader, "card.empty") : written,
                        blank.isEmpty() ? "" : texts.get(reader, "card.blank", "items", blank),
                        Reach.of(items, Set.of()).closed().isEmpty() ? "" : texts.get(reader, "card.raise"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
        List<Button> writing = List.of(
                Button.primary(
                        ContactIds.EDIT.write(new Part(circle, Sheet.FIRST)), texts.get(reader, "card.button.edit")),
                Button.secondary(
                        ContactIds.EDIT.write(new Part(circle, Sheet.SECOND)), texts.get(reader, "card.button.more")));
        if (written.isEmpty()) {
            return Card.of(TextDisplay.of(all), ActionRow.of(writing));
        }
        Of of = new Of(circle);
        return Card.of(
                TextDisplay.of(all),
                ActionRow.of(writing),
                ActionRow.of(
                        Button.secondary(ContactIds.VISIBILITY.write(of), texts.get(reader, "card.button.visibility")),
                        Button.secondary(ContactIds.PREVIEW.write(of), texts.get(reader, "card.button.preview")),
                        Button.secondary(ContactIds.WITHDRAW.write(of), texts.get(reader, "card.button.withdraw"))));
    }

    /**
     * Who sees which item; each can be chosen.
     *
     * @param news what has just happened, or nothing
     */
    MessageCreateData visibility(CircleId circle, Map<Item, OwnItem> items, String news, Language reader) {
        String lines = items.entrySet().stream()
                .map(one -> "**" + texts.word(reader, one.getKey()) + "** "
                        + texts.word(reader, one.getValue().visibility()))
                .collect(Collectors.joining("\n"));
        StringSelectMenu.Builder menu = StringSelectMenu.create(ContactIds.ITEM.write(new Of(circle)))
                .setPlaceholder(texts.get(reader, "card.visibility.choose"));
        items.keySet().forEach(item -> menu.addOption(texts.word(reader, item), item.name()));
        return Card.of(
                TextDisplay.of((news.isEmpty() ? "" : news + "\n")
                        + texts.get(reader, "card.visibility.head", "lines", lines)),
                ActionRow.of(menu.build()),
                ActionRow.of(back(circle, reader)));
    }

    /** Asks who is to see an item. */
    MessageCreateData who(CircleId circle, Item item, Visibility now, Language reader) {
        List<Button> levels = Stream.of(Visibility.values())
                .map(one -> one == now
                        ? Button.primary(ContactIds.SHOW.write(new Shown(circle, item, one)), texts.word(reader, one))
                        : Button.secondary(
                                ContactIds.SHOW.write(new Shown(circle, item, one)), texts.word(reader, one)))
                .toList();
        return Card.of(
                TextDisplay.of(texts.get(reader, "card.visibility.ask", "item", item, "now", now)),
                ActionRow.of(levels),
                ActionRow.of(back(circle, reader)));
    }

    /** Asks through whose eyes one wants to look. */
    MessageCreateData eyes(CircleId circle, Language reader) {
        return Card.of(
                TextDisplay.of(texts.get(reader, "card.preview.ask")),
                ActionRow.of(EntitySelectMenu.create(ContactIds.PREVIEWED.write(new Of(circle)), SelectTarget.USER)
                        .setPlaceholder(texts.get(reader, "card.preview.choose"))
                        .build()),
                ActionRow.of(back(circle, reader)));
    }

    /** @param who through whose eyes, harmless */
    MessageCreateData preview(CircleId circle, String who, SeenCard seen, Language reader) {
        String lines = words.lines(seen, TEXT, reader);
        return Card.of(
                TextDisplay.of(texts.get(reader, "card.preview.head", "who", who) + "\n"
                        + (lines.isEmpty() ? texts.get(reader, "card.preview.nothing") : lines)),
                ActionRow.of(
                        Button.secondary(
                                ContactIds.PREVIEW.write(new Of(circle)), texts.get(reader, "card.button.another")),
                        back(circle, reader)));
    }

    /** Asks whether the card is to go. */
    MessageCreateData withdraw(CircleId circle, Language reader) {
        return Card.of(
                TextDisplay.of(texts.get(reader, "card.withdraw.ask")),
                ActionRow.of(
                        Button.danger(
                                ContactIds.WITHDRAWN.write(new Of(circle)),
                                texts.get(reader, "card.button.withdrawYes")),
                        back(circle, reader)));
    }

    /** Nothing is left of it; it can be begun anew. */
    MessageCreateData withdrawn(CircleId circle, Language reader) {
        return Card.of(
                TextDisplay.of(texts.get(reader, "card.withdrawn")),
                ActionRow.of(Button.secondary(
                        ContactIds.EDIT.write(new Part(circle, Sheet.FIRST)),
                        texts.get(reader, "exchange.button.write"))));
    }

    /** @param policy the circle's, for the person to read */
    MessageCreateData purpose(CircleId circle, String policy, int version, Language reader) {
        return Card.of(
                TextDisplay.of(texts.get(reader, "card.purpose.head")),
                TextDisplay.of(policy),
                TextDisplay.of(texts.get(reader, "card.purpose.foot")),
                ActionRow.of(agree(circle, version, reader)));
    }

    /** The same for somebody who agreed to an earlier text; their card stays as it is, and theirs to withdraw. */
    MessageCreateData newPurpose(CircleId circle, String policy, int version, Language reader) {
        return Card.of(
                TextDisplay.of(texts.get(reader, "card.purpose.new")),
                TextDisplay.of(policy),
                ActionRow.of(agree(circle, version, reader), back(circle, reader)));
    }

    private Button agree(CircleId circle, int version, Language reader) {
        return Button.primary(
                ContactIds.AGREE.write(new ContactIds.Agreed(circle, version)), texts.get(reader, "card.button.agree"));
    }

    private String line(Item item, OwnItem own, Language reader) {
        return own.closed() ? words.closed(item, reader) : words.line(item, own.text(), TEXT, reader);
    }

    private String seenBy(Visibility who, Language reader) {
        return who == Visibility.NOBODY
                ? texts.get(reader, "card.seenByNobody")
                : texts.get(reader, "card.seenBy", "who", who);
    }

    private Button back(CircleId circle, Language reader) {
        return Button.secondary(ContactIds.CARD.write(new Of(circle)), texts.get(reader, "card.button.back"));
    }
}
