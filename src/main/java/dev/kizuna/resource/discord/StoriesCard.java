package dev.kizuna.resource.discord;

import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Card;
import dev.kizuna.discord.PageTurns;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.Page;
import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.resource.Cases;
import dev.kizuna.resource.Deals;
import dev.kizuna.resource.Stories;
import dev.kizuna.resource.Story;
import dev.kizuna.resource.discord.ResourceIds.At;
import dev.kizuna.resource.discord.ResourceIds.Leaf;
import dev.kizuna.resource.discord.ResourceIds.Of;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.section.Section;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** For coordinators: the case of a meeting, and how far each table's story is. */
final class StoriesCard {
    /** Each table is three of the forty components that Discord allows. */
    static final int SIZE = 8;

    private final Meetings meetings;
    private final Deals deals;
    private final Cases cases;
    private final Stories stories;
    private final MeetingWords meetingWords;
    private final ResourceWords words;
    private final Texts texts;

    StoriesCard(
            Meetings meetings,
            Deals deals,
            Cases cases,
            Stories stories,
            MeetingWords meetingWords,
            ResourceWords words,
            Texts texts) {
        this.meetings = meetings;
        this.deals = deals;
        this.cases = cases;
        this.stories = stories;
        this.meetingWords = meetingWords;
        this.words = words;
        this.texts = texts;
    }

    /** @param news what has just happened, or nothing */
    MessageCreateData of(Caller caller, MeetingId id, int wanted, String news) {
        Language reader = caller.language();
        CircleId circle = caller.inCircle();
        MeetingView meeting = meetings.get(circle, id);
        Map<Integer, Optional<Story>> tables = new TreeMap<>();
        deals.find(circle, id).ifPresent(deal -> {
            for (int table = 1; table <= deal.tables().size(); table++) {
                tables.put(table, Optional.empty());
            }
        });
        stories.all(circle, id).forEach(story -> tables.put(story.table(), Optional.of(story)));
        Page<Map.Entry<Integer, Optional<Story>>> page = Page.of(new ArrayList<>(tables.entrySet()), wanted, SIZE);
        String fictional = cases.find(circle, id)
                .map(one -> words.fictional(one, reader))
                .orElseGet(() -> texts.get(reader, "resource.case.none"));
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of((news.isEmpty() ? "" : news + "\n")
                + texts.get(reader, "resource.stories", "title", meetingWords.title(meeting))
                + "\n" + fictional
                + (tables.isEmpty() ? "\n" + texts.get(reader, "resource.stories.none") : "")));
        page.items().forEach(table -> parts.add(item(id, table.getKey(), table.getValue(), reader)));
        parts.addAll(ActionRow.partitionOf(feet(meeting, page, !tables.isEmpty(), reader)));
        return Card.of(parts);
    }

    private Section item(MeetingId meeting, int table, Optional<Story> story, Language reader) {
        String line = story.map(one -> texts.get(
                        reader,
                        "resource.stories.written",
                        "table",
                        table,
                        "title",
                        words.title(one.text()),
                        "writer",
                        words.writer(one.writtenBy(), reader)))
                .orElseGet(() -> texts.get(reader, "resource.stories.open", "table", table));
        return Section.of(
                Button.secondary(
                        ResourceIds.TABLE.write(new At(meeting, table)), texts.get(reader, "resource.button.open")),
                TextDisplay.of(line));
    }

    private List<Button> feet(MeetingView meeting, Page<?> page, boolean dealt, Language reader) {
        Of of = new Of(meeting.id());
        List<Button> feet = new ArrayList<>(
                PageTurns.of(page, number -> ResourceIds.STORIES.write(new Leaf(meeting.id(), number)), texts, reader));
        if (meeting.state() != MeetingState.CANCELLED) {
            feet.add(Button.primary(ResourceIds.CASE.write(of), texts.get(reader, "resource.button.case")));
            if (meeting.isPublic() && dealt) {
                feet.add(Button.primary(ResourceIds.CALL.write(of), texts.get(reader, "resource.button.call")));
            }
        }
        feet.add(Button.secondary(
                ResourceIds.HANDS.write(new Leaf(meeting.id(), 1)), texts.get(reader, "resource.button.hands")));
        feet.add(Button.secondary(
                ResourceIds.DECK.write(new Leaf(meeting.id(), 1)), texts.get(reader, "resource.button.deck")));
        return feet;
    }
}
