package dev.kizuna.attendance.discord;

import dev.kizuna.attendance.Hours;
import dev.kizuna.attendance.discord.AttendanceIds.At;
import dev.kizuna.attendance.discord.AttendanceIds.Of;
import dev.kizuna.discord.Card;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.member.Person;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** Asks a coordinator who comes to the door long before the meeting, whether they mean this one. They may go on. */
final class EarlyCard {
    private final Texts texts;
    private final MeetingWords meetings;

    EarlyCard(Texts texts, MeetingWords meetings) {
        this.texts = texts;
        this.meetings = meetings;
    }

    MessageCreateData open(MeetingView meeting, Language reader) {
        return card(
                meeting,
                Button.primary(AttendanceIds.OPEN.write(new Of(meeting)), texts.get(reader, "attendance.early.open")),
                reader);
    }

    MessageCreateData checkIn(MeetingView meeting, Person person, Language reader) {
        At at = new At(meeting.id(), person.id(), Spot.BEGINNING);
        String label = texts.get(reader, "attendance.early.checkIn", "name", PersonWords.label(person));
        return card(meeting, Button.primary(AttendanceIds.IN.write(at), label), reader);
    }

    private MessageCreateData card(MeetingView meeting, Button on, Language reader) {
        return Card.of(List.of(
                TextDisplay.of(texts.get(
                        reader,
                        "attendance.early",
                        "title",
                        meetings.title(meeting),
                        "when",
                        meetings.span(reader, meeting),
                        "opens",
                        Hours.opens(meeting).atZone(meeting.zone()))),
                ActionRow.of(on)));
    }
}
