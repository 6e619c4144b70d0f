package dev.kizuna.reminder.discord;

import dev.kizuna.discord.Card;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.reminder.Addressees;
import dev.kizuna.reminder.Outlook;
import java.util.List;
import java.util.Set;
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

    /** @param spared who want to hear of changes only */
    MessageCreateData of(Outlook outlook, Set<MemberId> spared, Language reader) {
        Addressees whom = outlook.whom();
        String title = texts.get(reader, "reminder.whom", "title", meetings.title(outlook.meeting()));
        return Card.of(List.of(
                TextDisplay.of(spared.isEmpty() ? title : title + "\n" + texts.get(reader, "reminder.whom.spared")),
                TextDisplay.of(texts.get(
                        reader,
                        "reminder.whom.seated",
                        "count",
                        whom.seated().size(),
                        "names",
                        people.names(whom.seated(), spared, reader))),
                TextDisplay.of(texts.get(
                        reader,
                        "reminder.whom.undecided",
                        "count",
                        whom.undecided().size(),
                        "names",
                        people.names(whom.undecided(), spared, reader))),
                TextDisplay.of(texts.get(
                        reader,
                        "reminder.whom.silent",
                        "count",
                        whom.silent().size(),
                        "names",
                        people.names(whom.silent(), spared, reader))),
                ActionRow.of(pages.overview(outlook.meeting(), reader))));
    }
}
