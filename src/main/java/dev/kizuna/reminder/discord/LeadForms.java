package dev.kizuna.reminder.discord;

import dev.kizuna.discord.Card;
import dev.kizuna.discord.Fields;
import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.reminder.Lead;
import dev.kizuna.reminder.LeadPhrases;
import dev.kizuna.reminder.Outlook;
import dev.kizuna.reminder.Plan;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** Where leads are typed, and typed again. */
final class LeadForms {
    private static final String LEADS = "leads";
    private static final int MOST = 200;

    private final LeadWords leads;
    private final Texts texts;

    LeadForms(LeadWords leads, Texts texts) {
        this.leads = leads;
        this.texts = texts;
    }

    Modal ofMeeting(Outlook outlook, Language reader) {
        return form(
                ReminderIds.MEETING_FORM.write(ReminderIds.of(outlook.meeting())),
                texts.get(reader, "reminder.form.meeting"),
                texts.get(reader, "reminder.form.meetingHint"),
                outlook.plan(),
                reader);
    }

    Modal ofCircle(Outlook outlook, Language reader) {
        return form(
                ReminderIds.CIRCLE_FORM.write(ReminderIds.of(outlook.meeting())),
                texts.get(reader, "reminder.form.circle"),
                texts.get(reader, "reminder.form.circleHint"),
                outlook.circles(),
                reader);
    }

    private Modal form(String id, String title, String hint, Plan plan, Language reader) {
        TextInput input = TextInput.create(LEADS, TextInputStyle.SHORT)
                .setRequired(false)
                .setMaxLength(MOST)
                .setPlaceholder(texts.get(reader, "reminder.form.example"))
                .setValue(leads.of(plan, reader))
                .build();
        return Modal.create(id, title)
                .addComponents(Label.of(texts.get(reader, "reminder.form.leads"), hint, input))
                .build();
    }

    /** Why it cannot be so, and the way back to the form. */
    MessageCreateData misread(Refusal why, String form, Language reader) {
        String words = texts.refusal(reader, why, part -> UserText.line(part, MOST));
        String again = texts.get(reader, "reminder.button.reword");
        return Card.of(List.of(TextDisplay.of(words), ActionRow.of(Button.primary(form, again))));
    }

    /**
     * What was typed; nothing for the usual.
     *
     * @throws Refusal with a {@link dev.kizuna.reminder.ReminderRefusal}
     */
    static Optional<SortedSet<Lead>> read(Fields fields) {
        return fields.text(LEADS).map(LeadPhrases::read);
    }
}
