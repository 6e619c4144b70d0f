package dev.kizuna.contact.discord;

import dev.kizuna.contact.Item;
import dev.kizuna.contact.discord.ContactIds.At;
import dev.kizuna.contact.discord.ContactIds.Leaf;
import dev.kizuna.contact.discord.ContactIds.Part;
import dev.kizuna.contact.discord.ContactIds.Raise;
import dev.kizuna.discord.Card;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.member.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** With whom one sat, and what one lets them see. It stays in direct messages, so nothing of anybody's card is on it. */
final class ExchangeCard {
    private static final int NAMES = 30;

    private final MeetingWords meetings;
    private final Texts texts;

    ExchangeCard(MeetingWords meetings, Texts texts) {
        this.meetings = meetings;
        this.texts = texts;
    }

    /**
     * @param news what has just happened, or nothing
     */
    MessageCreateData of(MeetingView meeting, List<Person> tablemates, Reach own, String news, Language reader) {
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(Stream.of(
                        news,
                        texts.get(reader, "exchange.head", "title", meetings.title(meeting)),
                        texts.get(reader, "exchange.with", "names", names(tablemates, reader)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"))));
        parts.add(TextDisplay.of(words(own, reader)));
        parts.addAll(ActionRow.partitionOf(buttons(meeting, own, reader)));
        return Card.of(parts);
    }

    private String words(Reach own, Language reader) {
        List<String> words = new ArrayList<>();
        if (!own.raised().isEmpty()) {
            words.add(texts.get(reader, "exchange.raised", "items", own.raised()));
        }
        if (!own.open().isEmpty()) {
            words.add(texts.get(reader, "exchange.open", "items", own.open()));
        }
        if (own.raised().isEmpty() && !own.closed().isEmpty()) {
            words.add(texts.get(reader, "exchange.ask"));
        }
        return words.isEmpty() ? texts.get(reader, "exchange.blank") : String.join("\n", words);
    }

    private List<Button> buttons(MeetingView meeting, Reach own, Language reader) {
        List<Button> buttons = new ArrayList<>();
        Set<Item> closed = own.closed();
        if (closed.size() > 1 || !closed.isEmpty() && !own.raised().isEmpty()) {
            buttons.add(raise(meeting, Raised.BOTH, true, texts.get(reader, "exchange.button.both")));
        }
        if (own.raised().isEmpty()) {
            if (closed.contains(Item.PHONE)) {
                buttons.add(
                        raise(meeting, Raised.PHONE, closed.size() == 1, texts.get(reader, "exchange.button.phone")));
            }
            if (closed.contains(Item.EMAIL)) {
                buttons.add(
                        raise(meeting, Raised.EMAIL, closed.size() == 1, texts.get(reader, "exchange.button.email")));
            }
        } else {
            buttons.add(raise(meeting, Raised.NOTHING, false, texts.get(reader, "exchange.button.back")));
        }
        if (closed.isEmpty() && own.raised().isEmpty() && own.open().isEmpty()) {
            buttons.add(Button.primary(
                    ContactIds.EDIT.write(new Part(meeting.circle(), Sheet.FIRST)),
                    texts.get(reader, "exchange.button.write")));
            buttons.add(Button.secondary(
                    ContactIds.EXCHANGE.write(new At(meeting.circle(), meeting.id())),
                    texts.get(reader, "exchange.button.written")));
        }
        buttons.add(Button.secondary(
                ContactIds.TABLEMATES.write(new Leaf(meeting.circle(), meeting.id(), 1)),
                texts.get(reader, "exchange.button.cards")));
        return buttons;
    }

    private String names(List<Person> people, Language reader) {
        List<String> names = people.stream()
                .limit(NAMES)
                .map(person -> texts.get(reader, "exchange.name", "name", SeenCards.name(person.name())))
                .toList();
        return String.join(reader == Language.JA ? "、" : ", ", names);
    }

    private static Button raise(MeetingView meeting, Raised what, boolean first, String label) {
        String id = ContactIds.RAISE.write(new Raise(meeting.circle(), meeting.id(), what));
        return first ? Button.primary(id, label) : Button.secondary(id, label);
    }
}
