package dev.kizuna.rsvp.discord;

import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.rsvp.Rsvps;
import dev.kizuna.rsvp.discord.RsvpIds.Of;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;
import org.jspecify.annotations.Nullable;

/** The form for the note to an answer. */
final class NoteForm {
    static final String NOTE = "note";

    private final Texts texts;

    NoteForm(Texts texts) {
        this.texts = texts;
    }

    Modal of(Of meeting, @Nullable String note, Language reader) {
        TextInput.Builder input = TextInput.create(NOTE, TextInputStyle.PARAGRAPH)
                .setRequired(false)
                .setMaxLength(Rsvps.NOTE_LIMIT)
                .setPlaceholder(texts.get(reader, "rsvp.note.example"));
        if (note != null) {
            input.setValue(note);
        }
        return Modal.create(RsvpIds.NOTED.write(meeting), texts.get(reader, "rsvp.note.title"))
                .addComponents(Label.of(
                        texts.get(reader, "rsvp.note.label"), texts.get(reader, "rsvp.note.hint"), input.build()))
                .build();
    }
}
