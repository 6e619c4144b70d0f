package dev.kizuna.contact.discord;

import dev.kizuna.contact.Item;
import dev.kizuna.contact.Met;
import dev.kizuna.contact.Note;
import dev.kizuna.contact.SeenCard;
import dev.kizuna.contact.discord.ContactIds.Found;
import dev.kizuna.contact.discord.ContactIds.LogPage;
import dev.kizuna.contact.discord.ContactIds.One;
import dev.kizuna.discord.Card;
import dev.kizuna.discord.PageTurns;
import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Page;
import dev.kizuna.member.Person;
import dev.kizuna.member.discord.MemberCommands;
import dev.kizuna.member.discord.OfficeWords;
import dev.kizuna.member.office.Succession;
import dev.kizuna.sealing.Unreadable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.section.Section;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** What coordinators find, and the forms they find and note it by. */
final class FoundCards {
    static final int ON_A_PAGE = 8;
    static final String TEXT = "text";

    private static final int ALONE = 300;

    private final ItemWords words;
    private final OfficeWords offices;
    private final SeenCards cards;
    private final Texts texts;

    FoundCards(ItemWords words, SeenCards cards, Texts texts) {
        this.words = words;
        this.offices = new OfficeWords(texts);
        this.cards = cards;
        this.texts = texts;
    }

    MessageCreateData list(Found wanted, Page<SeenCard> found, Language reader) {
        List<ContainerChildComponent> parts = new ArrayList<>();
        String head = head(wanted, found, reader);
        parts.add(TextDisplay.of(found.total() == 0 ? head + "\n" + texts.get(reader, "contacts.none") : head));
        for (SeenCard card : found.items()) {
            parts.add(Section.of(
                    Button.secondary(
                            ContactIds.SEE.write(new One(card.owner().id())), texts.get(reader, "card.button.open")),
                    TextDisplay.of(Stream.of(ItemWords.name(card), profile(card, reader), offer(card, reader))
                            .filter(line -> !line.isEmpty())
                            .collect(Collectors.joining("\n")))));
        }
        List<Button> buttons =
                new ArrayList<>(PageTurns.of(found, number -> ContactIds.FIND.write(wanted.at(number)), texts, reader));
        buttons.add(
                Button.primary(ContactIds.FIND_FORM.write(wanted.at(1)), texts.get(reader, "contacts.button.find")));
        if (found.total() > 0) {
            buttons.add(Button.secondary(
                    ContactIds.EXPORT.write(wanted.at(1)), texts.get(reader, "contacts.button.export")));
        }
        buttons.add(Button.secondary(ContactIds.LOG.write(new LogPage(1)), texts.get(reader, "contacts.button.log")));
        if (found.total() == 0) {
            buttons.add(everybody(texts, reader));
        }
        parts.add(ActionRow.of(buttons));
        return Card.of(parts);
    }

    /** All that coordinators may see, and what they can do with it. */
    MessageCreateData one(SeenCard card, Succession succession, Language reader) {
        One one = new One(card.owner().id());
        String lines = words.lines(card, ALONE, reader);
        String all = Stream.of(
                        ItemWords.name(card),
                        profile(card, reader),
                        String.join("\n", offices.of(succession, reader)),
                        lines.isEmpty() ? texts.get(reader, "contacts.nothing") : lines)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        return Card.of(
                TextDisplay.of(all),
                ActionRow.of(
                        Button.secondary(ContactIds.NOTE.write(one), texts.get(reader, "contacts.button.note")),
                        Button.secondary(ContactIds.VCARD.write(one), texts.get(reader, "contacts.button.vcard")),
                        Button.secondary(
                                ContactIds.FIND_FORM.write(Found.first("", "", "", Met.EITHER)),
                                texts.get(reader, "contacts.button.find")),
                        MemberCommands.entryButton(card.owner().id(), texts, reader),
                        everybody(texts, reader)));
    }

    /** @param gone whether there is no note any more */
    MessageCreateData noted(Person about, boolean gone, Language reader) {
        return Card.of(
                TextDisplay.of(texts.get(
                        reader, gone ? "contacts.noteGone" : "contacts.noted", "name", SeenCards.name(about.name()))),
                ActionRow.of(contact(about.id(), texts, reader), everybody(texts, reader)));
    }

    /** The way to one of them. */
    static Button contact(MemberId person, Texts texts, Language reader) {
        return Button.secondary(ContactIds.SEE.write(new One(person)), texts.get(reader, "contacts.button.card"));
    }

    /** The way to all of them. */
    static Button everybody(Texts texts, Language reader) {
        return Button.secondary(
                ContactIds.FIND.write(Found.first("", "", "", Met.EITHER)), texts.get(reader, "contacts.button.open"));
    }

    Modal noteForm(Person about, String now, Language reader) {
        return noteForm(about, reader)
                .addComponents(noteInput(about, now, reader))
                .build();
    }

    /** There is a note, but it cannot be read; what is typed replaces it. */
    Modal closedNoteForm(Person about, Language reader) {
        return noteForm(about, reader)
                .addComponents(
                        TextDisplay.of(texts.get(reader, "contacts.form.noteClosed", "word", Unreadable.CLOSED)),
                        noteInput(about, "", reader))
                .build();
    }

    private Modal.Builder noteForm(Person about, Language reader) {
        return Modal.create(ContactIds.NOTED.write(new One(about.id())), texts.get(reader, "contacts.button.note"));
    }

    private Label noteInput(Person about, String now, Language reader) {
        return Label.of(
                UserText.label(about.name(), 40),
                texts.get(reader, "contacts.form.noteHint"),
                TextInput.create(TEXT, TextInputStyle.PARAGRAPH)
                        .setRequired(false)
                        .setMaxLength(Note.MOST)
                        .setValue(now.isEmpty() ? null : now)
                        .build());
    }

    private String head(Found wanted, Page<SeenCard> found, Language reader) {
        List<String> by = new ArrayList<>();
        Stream.of(wanted.text(), wanted.field(), wanted.area())
                .filter(text -> !text.isEmpty())
                .forEach(text -> by.add(SeenCards.name(text)));
        if (wanted.met() != Met.EITHER) {
            by.add(texts.word(reader, wanted.met()));
        }
        String head = by.isEmpty()
                ? texts.get(reader, "contacts.all", "count", found.total())
                : texts.get(reader, "contacts.found", "by", by, "count", found.total());
        return PageTurns.above(head, found, texts, reader);
    }

    private static String profile(SeenCard card, Language reader) {
        Person person = card.owner();
        String line = Stream.of(person.organisation(), person.field(), person.area())
                .filter(text -> !text.isEmpty())
                .map(SeenCards::name)
                .collect(Collectors.joining(reader == Language.JA ? "・" : " · "));
        return line.isEmpty() ? "" : "-# " + line;
    }

    private String offer(SeenCard card, Language reader) {
        return card.items().containsKey(Item.OFFER) ? cards.brief(Item.OFFER, card, reader) : "";
    }
}
