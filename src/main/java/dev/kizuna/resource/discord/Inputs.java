package dev.kizuna.resource.discord;

import dev.kizuna.discord.Fields;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.resource.TypedPart;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;

/** The inputs of this room's forms, each as long as what it asks for may be. */
final class Inputs {
    private Inputs() {}

    static Label line(Texts texts, TypedPart part, String value, Language reader) {
        return Label.of(texts.word(reader, part), input(part, TextInputStyle.SHORT, value, true));
    }

    static Label block(Texts texts, TypedPart part, String value, Language reader) {
        return Label.of(texts.word(reader, part), input(part, TextInputStyle.PARAGRAPH, value, true));
    }

    static Label optionalBlock(Texts texts, TypedPart part, String hint, String value, Language reader) {
        return Label.of(texts.word(reader, part), hint, input(part, TextInputStyle.PARAGRAPH, value, false));
    }

    private static TextInput input(TypedPart part, TextInputStyle style, String value, boolean required) {
        return TextInput.create(part.name(), style)
                .setRequired(required)
                .setMaxLength(part.most())
                .setValue(value.isEmpty() ? null : value)
                .build();
    }

    static String typed(Fields fields, TypedPart part) {
        return fields.text(part.name()).orElse("");
    }
}
