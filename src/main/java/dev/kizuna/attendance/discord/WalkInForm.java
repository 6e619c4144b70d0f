package dev.kizuna.attendance.discord;

import dev.kizuna.attendance.discord.AttendanceIds.Look;
import dev.kizuna.discord.Fields;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.member.Part;
import java.util.List;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;

/** Somebody at the door who is not on the list: two fields. */
final class WalkInForm {
    static final String NAME = "name";
    static final String FROM = "from";
    static final List<String> INPUTS = List.of(NAME, FROM);

    private final Texts texts;

    WalkInForm(Texts texts) {
        this.texts = texts;
    }

    /** With what is written there already; blank at first. */
    Modal of(Look look, String nameNow, String fromNow, Language reader) {
        TextInput name = TextInput.create(NAME, TextInputStyle.SHORT)
                .setRequired(true)
                .setMaxLength(Part.NAME.most())
                .setValue(nameNow.isEmpty() ? null : nameNow)
                .build();
        TextInput from = TextInput.create(FROM, TextInputStyle.SHORT)
                .setRequired(false)
                .setMaxLength(Part.FIELD.most())
                .setValue(fromNow.isEmpty() ? null : fromNow)
                .build();
        return Modal.create(AttendanceIds.WALKED_IN.write(look), texts.get(reader, "attendance.walkIn.title"))
                .addComponents(
                        Label.of(
                                texts.get(reader, "attendance.walkIn.name"),
                                texts.get(reader, "attendance.walkIn.nameHint"),
                                name),
                        Label.of(
                                texts.get(reader, "attendance.walkIn.from"),
                                texts.get(reader, "attendance.walkIn.fromHint"),
                                from))
                .build();
    }

    static String name(Fields filled) {
        return filled.text(NAME).orElse("");
    }

    static String from(Fields filled) {
        return filled.text(FROM).orElse("");
    }
}
