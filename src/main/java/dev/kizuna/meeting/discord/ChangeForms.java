package dev.kizuna.meeting.discord;

import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;

/** The forms for a cancellation, which is also its confirmation, and for correcting numbers. */
final class ChangeForms {
    static final String REASON = "reason";
    static final String IN_YEAR = "in-year";
    static final String TOTAL = "total";

    private static final int DIGITS = 8;

    private final Texts texts;
    private final MeetingWords words;
    private final Respondents respondents;

    ChangeForms(Texts texts, MeetingWords words, Respondents respondents) {
        this.texts = texts;
        this.words = words;
        this.respondents = respondents;
    }

    Modal cancel(MeetingView meeting, String reason, Language reader) {
        TextInput input = TextInput.create(REASON, TextInputStyle.PARAGRAPH)
                .setRequired(false)
                .setMaxLength(Math.max(Meetings.REASON_LIMIT, reason.length()))
                .setValue(reason.isEmpty() ? null : reason)
                .build();
        return Modal.create(Ids.CANCEL_FORM.write(Ids.one(meeting)), texts.get(reader, "meeting.cancel.form"))
                .addComponents(
                        TextDisplay.of(texts.get(
                                reader,
                                "meeting.cancel.told",
                                "title",
                                words.title(meeting),
                                "count",
                                respondents.count(meeting))),
                        Label.of(
                                texts.get(reader, "meeting.cancel.reason"),
                                texts.get(reader, "meeting.cancel.reasonHint"),
                                input))
                .build();
    }

    Modal number(MeetingView meeting, Language reader) {
        return Modal.create(
                        Ids.NUMBER_FORM.write(Ids.one(meeting)),
                        UserText.label(texts.get(reader, "meeting.number.form"), Modal.MAX_TITLE_LENGTH))
                .addComponents(
                        Label.of(
                                texts.get(reader, "meeting.number.inYear"),
                                number(IN_YEAR, meeting.numbers().inYear())),
                        Label.of(
                                texts.get(reader, "meeting.number.total"),
                                texts.get(reader, "meeting.number.hint"),
                                number(TOTAL, meeting.numbers().total())))
                .build();
    }

    private static TextInput number(String name, int now) {
        return TextInput.create(name, TextInputStyle.SHORT)
                .setMaxLength(DIGITS)
                .setValue(Integer.toString(now))
                .build();
    }
}
