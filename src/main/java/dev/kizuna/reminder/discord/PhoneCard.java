package dev.kizuna.reminder.discord;

import dev.kizuna.discord.Card;
import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.Page;
import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.notice.Fate;
import dev.kizuna.notice.Told;
import dev.kizuna.notice.discord.Letter;
import dev.kizuna.notice.discord.NoticeTexts;
import dev.kizuna.notice.discord.Wording;
import dev.kizuna.reminder.discord.ReminderIds.Call;
import dev.kizuna.reminder.discord.ReminderIds.Switch;
import dev.kizuna.rsvp.discord.AnswerButtons;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.section.Section;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** Whom nothing on Discord reaches, with the words to read out to each. */
final class PhoneCard {
    static final int PAGE = 5;
    private static final int NAME = 60;
    private static final int SPOKEN = 500;

    private final MeetingWords meetings;
    private final NoticeTexts wordings;
    private final Pages pages;
    private final AnswerButtons answers;
    private final Texts texts;

    PhoneCard(MeetingWords meetings, NoticeTexts wordings, Texts texts) {
        this.meetings = meetings;
        this.wordings = wordings;
        this.pages = new Pages(texts);
        this.answers = new AnswerButtons(texts);
        this.texts = texts;
    }

    MessageCreateData of(MeetingView meeting, List<Said> said, int page, Language reader) {
        List<Said> calls = said.stream()
                .filter(one -> one.told().fate() == Fate.TO_PHONE || one.told().fate() == Fate.PHONED)
                .sorted(Comparator.comparing(one -> one.told().fate()))
                .toList();
        Page<Said> leaf = Page.of(calls, page, PAGE);
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(texts.get(reader, "reminder.phone", "title", meetings.title(meeting))));
        if (calls.isEmpty()) {
            parts.add(TextDisplay.of(texts.get(reader, "reminder.phone.nobody")));
        }
        leaf.items().forEach(one -> parts.addAll(call(meeting, one, reader)));
        List<Button> ways = new ArrayList<>(pages.buttons(ReminderIds.PHONE, meeting, leaf, reader));
        if (meeting.state() != MeetingState.CANCELLED && !calls.isEmpty()) {
            parts.add(TextDisplay.of(texts.get(reader, "reminder.phone.answers")));
            ways.add(answers.forSomebody(meeting, reader));
        }
        parts.add(ActionRow.of(ways));
        return Card.of(parts);
    }

    /** The words below the button, so that they have the whole width of a phone. */
    private List<ContainerChildComponent> call(MeetingView meeting, Said said, Language reader) {
        Told told = said.told();
        boolean done = told.fate() == Fate.PHONED;
        String id = ReminderIds.PHONED.write(new Call(meeting.id(), told.id(), Switch.of(!done)));
        Button button = done
                ? Button.secondary(id, texts.get(reader, "reminder.button.notPhoned"))
                : Button.success(id, texts.get(reader, "reminder.button.phoned"));
        String words = done ? texts.get(reader, "reminder.phone.done") : spoken(told, reader);
        TextDisplay name = TextDisplay.of("**" + UserText.line(said.person().label(), NAME) + "**");
        return List.of(Section.of(button, name), TextDisplay.of(words));
    }

    private String spoken(Told told, Language reader) {
        Wording wording = wordings.write(told.notice());
        return wording instanceof Letter letter
                ? UserText.block(letter.spoken(), SPOKEN)
                : texts.get(reader, "reminder.phone.needless", "why", ((Wording.Needless) wording).reason());
    }
}
