package dev.kizuna.resource.discord;

import dev.kizuna.discord.Card;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.Page;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.resource.FictionalCase;
import dev.kizuna.resource.ResourceCard;
import dev.kizuna.resource.Story;
import dev.kizuna.resource.discord.ResourceIds.At;
import dev.kizuna.resource.discord.ResourceIds.Leaf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** One table, for those who sit at it: the case, its cards, and its story as far as it is written; and which table it is. */
final class TableCard {
    private static final int OFFER = 80;
    /** Beside the longest case and story no more fits into a message; then the cards are shown by their names. */
    private static final int CARDS = 800;

    private static final int MENU = 25;

    private final MeetingWords meetings;
    private final ResourceWords words;
    private final Texts texts;

    TableCard(MeetingWords meetings, ResourceWords words, Texts texts) {
        this.meetings = meetings;
        this.words = words;
        this.texts = texts;
    }

    /** @param news what has just happened, or nothing */
    MessageCreateData of(
            MeetingView meeting,
            int table,
            Optional<FictionalCase> fictional,
            List<ResourceCard> cards,
            Optional<Story> story,
            String news,
            Language reader) {
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of((news.isEmpty() ? "" : news + "\n")
                + texts.get(reader, "resource.table", "title", meetings.title(meeting), "table", table)
                + fictional.map(one -> "\n" + words.fictional(one, reader)).orElse("")));
        if (!cards.isEmpty()) {
            parts.add(Separator.createDivider(Separator.Spacing.SMALL));
            String whole = cards.stream()
                    .map(card -> words.card(card.text(), OFFER, reader))
                    .collect(Collectors.joining("\n"));
            parts.add(TextDisplay.of(whole.length() <= CARDS ? whole : words.names(cards)));
        }
        parts.add(Separator.createDivider(Separator.Spacing.SMALL));
        parts.add(TextDisplay.of(story.map(one ->
                        words.story(one.text(), one.used(), reader) + "\n" + words.writer(one.writtenBy(), reader))
                .orElseGet(() -> texts.get(reader, "resource.story.none"))));
        String write = ResourceIds.WRITE.write(new At(meeting.id(), table));
        parts.add(ActionRow.of(
                story.isEmpty()
                        ? Button.success(write, texts.get(reader, "resource.button.write"))
                        : Button.primary(write, texts.get(reader, "resource.button.rewrite"))));
        return Card.of(parts);
    }

    /** Of which of these tables it is to be. */
    MessageCreateData choice(MeetingView meeting, List<Integer> tables, Language reader) {
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(texts.get(reader, "resource.choice", "title", meetings.title(meeting))));
        int pages = Page.of(tables, 1, MENU).pages();
        for (int page = 1; page <= pages; page++) {
            List<Integer> some = Page.of(tables, page, MENU).items();
            parts.add(ActionRow.of(StringSelectMenu.create(ResourceIds.CHOICE.write(new Leaf(meeting.id(), page)))
                    .setPlaceholder(texts.get(
                            reader, "resource.choice.some", "from", some.get(0), "to", some.get(some.size() - 1)))
                    .addOptions(some.stream()
                            .map(table -> SelectOption.of(
                                    texts.get(reader, "resource.choice.one", "table", table), Integer.toString(table)))
                            .toList())
                    .build()));
        }
        return Card.of(parts);
    }
}
