package dev.kizuna.meeting.discord;

import dev.kizuna.discord.Card;
import dev.kizuna.discord.PageTurns;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.Page;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.discord.OwnAnswers.Own;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** A member's list: what is ahead, and of each what they themselves answered. */
final class UpcomingCard {
    /** With four buttons each, an item is seven of the forty components that Discord allows. */
    static final int SIZE = 4;

    private final Texts texts;
    private final MeetingWords words;

    UpcomingCard(Texts texts, MeetingWords words) {
        this.texts = texts;
        this.words = words;
    }

    MessageCreateData of(Page<MeetingView> page, Map<MeetingId, Own> own, Language reader) {
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(texts.get(reader, "meeting.upcoming.title")));
        if (page.items().isEmpty()) {
            parts.add(TextDisplay.of(texts.get(reader, "meeting.upcoming.none")));
        }
        for (MeetingView meeting : page.items()) {
            parts.add(Separator.createDivider(Separator.Spacing.SMALL));
            Own mine = own.getOrDefault(meeting.id(), new Own("", List.of()));
            parts.add(TextDisplay.of(item(meeting, mine.words(), reader)));
            if (!mine.buttons().isEmpty()) {
                parts.add(ActionRow.of(mine.buttons()));
            }
        }
        PageTurns.where(page, texts, reader).map(TextDisplay::of).ifPresent(parts::add);
        if (page.pages() > 1) {
            parts.add(ActionRow.of(
                    PageTurns.of(page, number -> Ids.UPCOMING.write(new Ids.Number(number)), texts, reader)));
        }
        return Card.of(parts);
    }

    private String item(MeetingView meeting, String own, Language reader) {
        StringBuilder item = new StringBuilder("**")
                .append(words.title(meeting))
                .append("** · ")
                .append(words.state(reader, meeting))
                .append('\n')
                .append(words.span(reader, meeting));
        String venue = words.venue(reader, meeting);
        if (!venue.isEmpty()) {
            item.append('\n').append(venue);
        }
        if (!own.isEmpty()) {
            item.append('\n').append(own);
        }
        return item.toString();
    }
}
