package dev.kizuna.reminder.discord;

import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.reminder.Addressees;
import dev.kizuna.reminder.Outlook;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** The names of those whom reminders would reach now. */
final class WhomCard {
    private final MeetingWords meetings;
    private final People people;
    private final Pages pages;
    private final Texts texts;

    WhomCard(MeetingWords meetings, Texts texts) {
        this.meetings = meetings;
        this.people = new People(texts);
        this.pages = new Pages(texts);
        this.texts = texts;
    }

    MessageCreateData of(Outlook outlook, Language reader) {
        Addressees whom = outlook.whom();
        return Card.of(List.of(
                TextDisplay.of(texts.get(reader, "reminder.whom", "title", meetings.title(outlook.meeting()))),
                TextDisplay.of(texts.get(
                        reader,
                        "reminder.whom.seated",
                        "count",
                        whom.seated().size(),
                        "names",
                        people.names(whom.seated(), reader))),
                TextDisplay.of(texts.get(
                        reader,
                        "reminder.whom.undecided",
                        "count",
                        whom.undecided().size(),
                        "names",
                        people.names(whom.undecided(), reader))),
                TextDisplay.of(texts.get(
                        reader,
                        "reminder.whom.silent",
                        "count",
                        whom.silent().size(),
                        "names",
                        people.names(whom.silent(), reader))),
                ActionRow.of(pages.overview(outlook.meeting(), reader))));
    }
}
