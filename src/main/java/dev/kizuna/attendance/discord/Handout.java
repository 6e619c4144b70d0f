package dev.kizuna.attendance.discord;

import dev.kizuna.discord.Card;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.member.Person;
import dev.kizuna.paper.Attendee;
import dev.kizuna.paper.Heading;
import dev.kizuna.paper.Printed;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** A sheet as a coordinator gets it: what goes onto it, and the message that brings it. */
public final class Handout {
    private final Texts texts;
    private final MeetingWords words;

    public Handout(Texts texts, MeetingWords words) {
        this.texts = texts;
        this.words = words;
    }

    /** What stands above a sheet for this meeting. */
    public Heading heading(MeetingView meeting, Language reader) {
        return new Heading(reader, meeting.title(), words.numbers(reader, meeting), words.span(reader, meeting));
    }

    /** A person as they stand on paper. */
    public static Attendee attendee(Person person) {
        return new Attendee(person.name(), person.reading(), person.organisation(), person.field());
    }

    /**
     * The message with the file.
     *
     * @param said what it is and what to do with it, in Discord's markdown
     * @param file its name, without the ending
     * @param others for what else can be printed
     */
    public MessageCreateData of(Printed sheet, String said, String file, Language reader, List<Button> others) {
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(said));
        if (!sheet.lacking().isEmpty()) {
            parts.add(TextDisplay.of(
                    texts.get(reader, "attendance.sheet.lacking", "letters", String.join(" ", sheet.lacking()))));
        }
        parts.add(FileDisplay.fromFile(FileUpload.fromData(sheet.pdf(), file + ".pdf")));
        if (!others.isEmpty()) {
            parts.add(ActionRow.of(others));
        }
        return Card.of(parts);
    }
}
