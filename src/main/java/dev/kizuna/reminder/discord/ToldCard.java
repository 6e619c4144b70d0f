package dev.kizuna.reminder.discord;

import dev.kizuna.discord.Card;
import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.Page;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.notice.Fate;
import dev.kizuna.reminder.discord.ReminderIds.Sheet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** Who was told what, the latest first, and a menu to tell one of them once more. */
final class ToldCard {
    static final int PAGE = 12;
    private static final int NAME = 40;

    private final MeetingWords meetings;
    private final NoticeWords notices;
    private final Pages pages;
    private final Texts texts;

    ToldCard(MeetingWords meetings, Texts texts) {
        this.meetings = meetings;
        this.notices = new NoticeWords(texts);
        this.pages = new Pages(texts);
        this.texts = texts;
    }

    MessageCreateData of(MeetingView meeting, List<Said> said, int page, Language reader) {
        List<Said> latestFirst = new ArrayList<>(said);
        Collections.reverse(latestFirst);
        Page<Said> leaf = Page.of(latestFirst, page, PAGE);
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(texts.get(reader, "reminder.told", "title", meetings.title(meeting))));
        parts.add(TextDisplay.of(lines(leaf.items(), reader)));
        List<SelectOption> repeatable = leaf.items().stream()
                .filter(one -> one.told().fate() != Fate.OWED)
                .map(one -> SelectOption.of(
                                UserText.label(one.person().name(), NAME),
                                Long.toString(one.told().id()))
                        .withDescription(notices.kind(one.told(), reader)))
                .toList();
        if (!repeatable.isEmpty()) {
            parts.add(ActionRow.of(
                    StringSelectMenu.create(ReminderIds.AGAIN.write(new Sheet(meeting.id(), leaf.number())))
                            .setPlaceholder(texts.get(reader, "reminder.again"))
                            .addOptions(repeatable)
                            .build()));
        }
        parts.add(ActionRow.of(pages.buttons(ReminderIds.TOLD, meeting, leaf, reader)));
        return Card.of(parts);
    }

    private String lines(List<Said> said, Language reader) {
        if (said.isEmpty()) {
            return texts.get(reader, "reminder.told.nothing");
        }
        List<String> lines = new ArrayList<>();
        for (Said one : said) {
            lines.add(texts.get(
                    reader,
                    "reminder.told.line",
                    "name",
                    UserText.line(one.person().name(), NAME),
                    "kind",
                    notices.kind(one.told(), reader),
                    "fate",
                    notices.fate(one, reader)));
        }
        return String.join("\n", lines);
    }
}
