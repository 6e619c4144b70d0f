package dev.kizuna.member.discord;

import dev.kizuna.circle.CircleSettings;
import dev.kizuna.discord.Fields;
import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.member.Part;
import dev.kizuna.member.Profile;
import java.util.List;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.label.LabelChildComponent;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;

/**
 * Forms for a profile. Field and area are chosen from the circle's lists, which is one tap on a phone; a second form
 * takes what no list has.
 */
final class ProfileForms {
    static final List<String> INPUTS = Stream.of(Part.values()).map(Part::name).toList();

    private static final int LONGEST_LABEL = 100;

    private final Texts texts;

    ProfileForms(Texts texts) {
        this.texts = texts;
    }

    /** Everything; a list that is empty becomes a free text. */
    Modal whole(String customId, String title, Profile now, CircleSettings circle, Language reader) {
        return Modal.create(customId, title)
                .addComponents(
                        label(reader, Part.NAME, text(Part.NAME, now.name(), true)),
                        Label.of(
                                texts.word(reader, Part.READING),
                                texts.get(reader, "member.form.reading"),
                                text(Part.READING, now.reading(), false)),
                        label(reader, Part.ORGANISATION, text(Part.ORGANISATION, now.organisation(), false)),
                        label(
                                reader,
                                Part.FIELD,
                                choice(Part.FIELD, now.field(), circle.words().fields(), reader)),
                        label(
                                reader,
                                Part.AREA,
                                choice(Part.AREA, now.area(), circle.words().areas(), reader)))
                .build();
    }

    /** What was filled into {@link #whole}. */
    static Profile whole(Fields fields) {
        return new Profile(
                typed(fields, Part.NAME),
                typed(fields, Part.READING),
                typed(fields, Part.ORGANISATION),
                typed(fields, Part.FIELD),
                typed(fields, Part.AREA));
    }

    /** Field and area in one's own words. */
    Modal ownWords(String customId, Profile now, Language reader) {
        return Modal.create(customId, texts.get(reader, "member.words.button"))
                .addComponents(
                        label(reader, Part.FIELD, text(Part.FIELD, now.field(), false)),
                        label(reader, Part.AREA, text(Part.AREA, now.area(), false)))
                .build();
    }

    /** {@code now} with what was filled into {@link #ownWords}. */
    static Profile ownWords(Profile now, Fields fields) {
        return now.with(typed(fields, Part.FIELD), typed(fields, Part.AREA));
    }

    private Label label(Language reader, Part part, LabelChildComponent input) {
        return Label.of(texts.word(reader, part), input);
    }

    private static TextInput text(Part part, String now, boolean required) {
        return TextInput.create(part.name(), TextInputStyle.SHORT)
                .setRequired(required)
                .setMaxLength(part.most())
                .setValue(now.isEmpty() ? null : now)
                .build();
    }

    private LabelChildComponent choice(Part part, String now, List<String> words, Language reader) {
        if (words.isEmpty()) {
            return text(part, now, false);
        }
        List<SelectOption> options = Stream.concat(words.stream(), Stream.of(now))
                .filter(word -> !word.isEmpty())
                .distinct()
                .map(word -> SelectOption.of(UserText.label(word, LONGEST_LABEL), word))
                .toList();
        StringSelectMenu.Builder menu = StringSelectMenu.create(part.name())
                .addOptions(options)
                .setPlaceholder(texts.get(reader, "member.form.choose"))
                .setRequiredRange(0, 1)
                .setRequired(false);
        if (!now.isEmpty()) {
            menu.setDefaultValues(now);
        }
        return menu.build();
    }

    private static String typed(Fields fields, Part part) {
        return fields.text(part.name()).orElse("");
    }
}
