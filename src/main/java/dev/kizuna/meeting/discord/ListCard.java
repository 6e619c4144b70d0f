package dev.kizuna.meeting.discord;

import dev.kizuna.discord.Card;
import dev.kizuna.discord.PageTurns;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.Page;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.discord.Ids.Leaf;
import dev.kizuna.meeting.discord.Ids.One;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.buttons.ButtonStyle;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.section.Section;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** The coordinators' list: three shelves, a button to each meeting's panel. */
final class ListCard {
    /** Each item is three of the forty components that Discord allows. */
    static final int SIZE = 8;

    private final Texts texts;
    private final MeetingWords words;

    ListCard(Texts texts, MeetingWords words) {
        this.texts = texts;
        this.words = words;
    }

    MessageCreateData of(Shelf shelf, Page<MeetingView> page, Language reader) {
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(texts.get(reader, "meeting.list.title")));
        parts.add(ActionRow.of(Stream.of(Shelf.values())
                .map(other -> Button.of(
                        other == shelf ? ButtonStyle.PRIMARY : ButtonStyle.SECONDARY,
                        Ids.LIST.write(new Leaf(other, 1)),
                        texts.word(reader, other)))
                .toList()));
        if (page.items().isEmpty()) {
            parts.add(TextDisplay.of(texts.get(reader, "meeting.list.none")));
        }
        page.items().forEach(meeting -> parts.add(item(meeting, reader)));
        PageTurns.where(page, texts, reader).map(TextDisplay::of).ifPresent(parts::add);
        parts.add(ActionRow.of(feet(shelf, page, reader)));
        return Card.of(parts);
    }

    private Section item(MeetingView meeting, Language reader) {
        return Section.of(
                Button.secondary(Ids.PANEL.write(Ids.one(meeting)), texts.get(reader, "meeting.list.open")),
                TextDisplay.of(texts.get(
                        reader,
                        "meeting.list.item",
                        "title",
                        words.title(meeting),
                        "state",
                        words.state(reader, meeting),
                        "numbers",
                        words.numbers(reader, meeting),
                        "span",
                        words.span(reader, meeting))));
    }

    private List<Button> feet(Shelf shelf, Page<MeetingView> page, Language reader) {
        List<Button> feet =
                new ArrayList<>(PageTurns.of(page, number -> Ids.LIST.write(new Leaf(shelf, number)), texts, reader));
        feet.add(Button.success(Ids.NEW.write(new One(Ids.NO_MEETING)), texts.get(reader, "meeting.panel.new")));
        feet.add(Button.secondary(SeriesIds.SERIES.write(SeriesIds.PLAIN), texts.get(reader, "meeting.series.button")));
        return feet;
    }
}
