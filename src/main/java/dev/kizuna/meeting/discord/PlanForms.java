package dev.kizuna.meeting.discord;

import dev.kizuna.discord.Fields;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.meeting.Details;
import dev.kizuna.meeting.PlanPart;
import dev.kizuna.meeting.Wording;
import dev.kizuna.meeting.discord.Ids.Sheet;
import java.util.List;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;

/** Builds the forms that ask for pieces of a plan, and takes what was filled in. */
final class PlanForms {
    private static final int SHORT_LIMIT = 200;

    private final Texts texts;

    PlanForms(Texts texts) {
        this.texts = texts;
    }

    Modal of(Sheet sheet, Wording filledIn, Language reader) {
        List<Label> inputs = sheet.form().parts().stream()
                .map(part -> input(part, filledIn.of(part).orElse(""), reader))
                .toList();
        return Modal.create(Ids.FORM.write(sheet), title(sheet.form(), reader))
                .addComponents(inputs)
                .build();
    }

    /** What was filled in, over what was there before of pieces that the form does not ask for. */
    static Wording typed(PlanForm form, Fields fields, Wording before) {
        Wording wording = before;
        for (PlanPart part : form.parts()) {
            wording = wording.with(part, fields.text(part.name()).orElse(""));
        }
        return wording;
    }

    private String title(PlanForm form, Language reader) {
        return switch (form) {
            case NEW, NEW_DESCRIBED -> texts.get(reader, "meeting.form.new");
            case EDIT -> texts.get(reader, "meeting.form.edit");
            case TIME -> texts.get(reader, "meeting.form.time");
        };
    }

    private Label input(PlanPart part, String value, Language reader) {
        TextInputStyle style = part == PlanPart.DESCRIPTION ? TextInputStyle.PARAGRAPH : TextInputStyle.SHORT;
        TextInput.Builder input = TextInput.create(part.name(), style)
                .setRequired(part == PlanPart.TITLE || part == PlanPart.WHEN)
                // What is too long comes back whole, to be shortened by whoever typed it.
                .setMaxLength(Math.max(limit(part), value.length()))
                .setValue(value.isEmpty() ? null : value);
        String label = texts.word(reader, part);
        return switch (part) {
            case WHEN -> Label.of(label, texts.get(reader, "meeting.form.whenHint"), input.build());
            case DEADLINE -> Label.of(label, texts.get(reader, "meeting.form.deadlineHint"), input.build());
            case CAPACITY -> Label.of(label, texts.get(reader, "meeting.form.capacityHint"), input.build());
            default -> Label.of(label, input.build());
        };
    }

    private static int limit(PlanPart part) {
        return switch (part) {
            case TITLE -> Details.TITLE_LIMIT;
            case VENUE -> Details.VENUE_LIMIT;
            case DESCRIPTION -> Details.DESCRIPTION_LIMIT;
            case WHEN, DEADLINE, CAPACITY -> SHORT_LIMIT;
        };
    }
}
