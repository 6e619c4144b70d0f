package dev.kizuna.discord;

import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;

/** What was typed behind a command, written anew in a form, since a command cannot be opened again. */
record Rewriting(Texts texts, String path, List<Option> options) {
    private static final int LONGEST_LABEL = 45;
    private static final int ONE_LINE = 100;

    /** A field for each of the options that was given. */
    Modal form(String customId, Arguments given, Language reader) {
        List<Label> inputs = options.stream()
                .flatMap(option -> given.text(option.name()).map(typed -> input(option, typed, reader)).stream())
                .toList();
        return Modal.create(customId, texts.get(reader, "discretion.again"))
                .addComponents(inputs)
                .build();
    }

    /** The command's options, as they are now; what is blank was not given. */
    Arguments of(Arguments given, Fields fields) {
        Map<String, Object> now = new HashMap<>(given.given());
        options.stream()
                .map(Option::name)
                .filter(name -> given.text(name).isPresent())
                .forEach(name -> {
                    Optional<String> typed = fields.text(name);
                    typed.ifPresentOrElse(text -> now.put(name, text), () -> now.remove(name));
                });
        return new Arguments(now);
    }

    private Label input(Option option, String typed, Language reader) {
        String label = texts.get(reader, "command." + path.replace(' ', '.') + "." + option.name() + ".name");
        int most = Math.toIntExact(Math.min(option.max(), TextInput.MAX_VALUE_LENGTH));
        return Label.of(
                UserText.label(label, LONGEST_LABEL),
                TextInput.create(option.name(), most > ONE_LINE ? TextInputStyle.PARAGRAPH : TextInputStyle.SHORT)
                        .setRequired(option.required())
                        .setMaxLength(most)
                        .setValue(typed)
                        .build());
    }
}
