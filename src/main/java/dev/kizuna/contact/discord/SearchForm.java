package dev.kizuna.contact.discord;

import dev.kizuna.circle.CircleSettings;
import dev.kizuna.contact.Met;
import dev.kizuna.contact.discord.ContactIds.Found;
import dev.kizuna.contact.discord.ContactIds.Nobody;
import dev.kizuna.discord.Fields;
import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;

/** All that {@code /contacts find} can be asked, as a form for those who press rather than type. */
final class SearchForm {
    private static final int LABEL = 100;
    private static final String TEXT = "text";
    private static final String FIELD = "field";
    private static final String AREA = "area";
    private static final String MET = "met";

    private final Texts texts;

    SearchForm(Texts texts) {
        this.texts = texts;
    }

    /** @param now what was looked for so far */
    Modal of(Found now, CircleSettings settings, Language reader) {
        List<Label> inputs = new ArrayList<>();
        inputs.add(Label.of(
                texts.get(reader, "contacts.form.find"),
                texts.get(reader, "contacts.form.findHint"),
                TextInput.create(TEXT, TextInputStyle.SHORT)
                        .setRequired(false)
                        .setMaxLength(30)
                        .setValue(now.text().isEmpty() ? null : now.text())
                        .build()));
        words(FIELD, "contacts.form.field", settings.words().fields(), now.field(), reader, inputs);
        words(AREA, "contacts.form.area", settings.words().areas(), now.area(), reader, inputs);
        inputs.add(Label.of(
                texts.get(reader, "contacts.form.met"),
                StringSelectMenu.create(MET)
                        .addOptions(Stream.of(Met.values())
                                .map(met -> SelectOption.of(texts.word(reader, met), met.name()))
                                .toList())
                        .setDefaultValues(now.met().name())
                        .build()));
        return Modal.create(ContactIds.FIND_FILLED.write(new Nobody()), texts.get(reader, "contacts.button.find"))
                .addComponents(inputs)
                .build();
    }

    Found read(Fields fields) {
        return Found.first(
                fields.text(TEXT).orElse(""),
                fields.text(FIELD).orElse(""),
                fields.text(AREA).orElse(""),
                fields.choice(MET, Met.class).orElse(Met.EITHER));
    }

    private void words(
            String input, String label, List<String> words, String now, Language reader, List<Label> inputs) {
        if (words.isEmpty()) {
            return;
        }
        List<String> chosen = words.stream()
                .filter(word -> Found.word(word).equals(now))
                .limit(1)
                .toList();
        inputs.add(Label.of(
                texts.get(reader, label),
                StringSelectMenu.create(input)
                        .setPlaceholder(texts.get(reader, "member.form.choose"))
                        .setRequiredRange(0, 1)
                        .setRequired(false)
                        .addOptions(words.stream()
                                .map(word -> SelectOption.of(UserText.label(word, LABEL), word))
                                .toList())
                        .setDefaultValues(chosen)
                        .build()));
    }
}
