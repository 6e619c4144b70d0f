package dev.kizuna.contact.discord;

import dev.kizuna.contact.Item;
import dev.kizuna.contact.discord.ContactIds.Of;
import dev.kizuna.contact.discord.ContactIds.Part;
import dev.kizuna.discord.Fields;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.CircleId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;

/** What a card is written in, and what is looked for among cards. */
final class CardForms {
    static final String TOPIC = "topic";
    static final int LONGEST_TOPIC = 40;
    /** A text that may be longer is written in a field of several lines. */
    private static final int ONE_LINE = 100;

    private final Texts texts;

    CardForms(Texts texts) {
        this.texts = texts;
    }

    /** @param now as it would be typed */
    Modal of(CircleId circle, Sheet sheet, Map<Item, String> now, Language reader) {
        List<Label> inputs = sheet.items().stream()
                .map(item ->
                        Label.of(texts.word(reader, item), hint(item, reader), input(item, now.getOrDefault(item, ""))))
                .toList();
        return Modal.create(ContactIds.FORM.write(new Part(circle, sheet)), texts.get(reader, "card.form.title"))
                .addComponents(inputs)
                .build();
    }

    /** What was filled into {@link #of}; nothing for an input left empty. */
    static Map<Item, String> read(Sheet sheet, Fields fields) {
        Map<Item, String> typed = new EnumMap<>(Item.class);
        sheet.items().forEach(item -> typed.put(item, fields.text(item.name()).orElse("")));
        return typed;
    }

    Modal topic(CircleId circle, Language reader) {
        return Modal.create(ContactIds.ASKED.write(new Of(circle)), texts.get(reader, "ask.form.title"))
                .addComponents(Label.of(
                        texts.get(reader, "ask.form.topic"),
                        texts.get(reader, "ask.form.hint"),
                        TextInput.create(TOPIC, TextInputStyle.SHORT)
                                .setMaxLength(LONGEST_TOPIC)
                                .build()))
                .build();
    }

    private String hint(Item item, Language reader) {
        return switch (item) {
            case PHONE -> texts.get(reader, "card.form.phone");
            case EMAIL -> texts.get(reader, "card.form.email");
            case OFFICE -> texts.get(reader, "card.form.office");
            case HOURS -> texts.get(reader, "card.form.hours");
            case OFFER -> texts.get(reader, "card.form.offer");
            case CONSULT -> texts.get(reader, "card.form.consult");
            case DECLINE -> texts.get(reader, "card.form.decline");
        };
    }

    private static TextInput input(Item item, String now) {
        return TextInput.create(item.name(), item.most() > ONE_LINE ? TextInputStyle.PARAGRAPH : TextInputStyle.SHORT)
                .setRequired(false)
                .setMaxLength(item.most())
                .setValue(now.isEmpty() ? null : now)
                .build();
    }
}
