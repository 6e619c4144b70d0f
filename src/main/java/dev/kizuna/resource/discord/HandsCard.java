package dev.kizuna.resource.discord;

import dev.kizuna.discord.Card;
import dev.kizuna.discord.PageTurns;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.Page;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.resource.Deal;
import dev.kizuna.resource.discord.ResourceIds.Leaf;
import dev.kizuna.resource.discord.ResourceIds.Of;
import dev.kizuna.resource.discord.ResourceIds.Print;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** Which cards lie on which table. */
final class HandsCard {
    /** With twelve cards of the longest names each they just fit into a message. */
    static final int SIZE = 5;

    private final Texts texts;
    private final MeetingWords meetings;
    private final ResourceWords words;

    HandsCard(Texts texts, MeetingWords meetings, ResourceWords words) {
        this.texts = texts;
        this.meetings = meetings;
        this.words = words;
    }

    /** @param news what has just happened, or nothing */
    MessageCreateData of(MeetingView meeting, Optional<Deal> deal, int wanted, String news, Language reader) {
        List<Integer> tables = deal.map(one ->
                        IntStream.rangeClosed(1, one.tables().size()).boxed().toList())
                .orElse(List.of());
        Page<Integer> page = Page.of(tables, wanted, SIZE);
        String head = texts.get(reader, "resource.hands", "title", meetings.title(meeting));
        String hands = deal.map(one -> page.items().stream()
                        .map(table -> texts.get(
                                reader, "resource.hand", "table", table, "cards", words.names(one.table(table))))
                        .collect(Collectors.joining(
                                "\n",
                                texts.get(
                                                reader,
                                                "resource.hands.count",
                                                "tables",
                                                one.tables().size(),
                                                "each",
                                                one.each())
                                        + "\n",
                                "")))
                .orElseGet(() -> texts.get(reader, "resource.hands.none"));
        List<Button> feet = new ArrayList<>(
                PageTurns.of(page, number -> ResourceIds.HANDS.write(new Leaf(meeting.id(), number)), texts, reader));
        Of of = new Of(meeting.id());
        feet.add(
                deal.isEmpty()
                        ? Button.success(ResourceIds.DEAL.write(of), texts.get(reader, "resource.button.deal"))
                        : Button.secondary(ResourceIds.DEAL.write(of), texts.get(reader, "resource.button.dealAgain")));
        if (deal.isPresent()) {
            feet.add(Button.secondary(
                    ResourceIds.PRINT.write(new Print(meeting.id(), Pile.TABLES)),
                    texts.get(reader, "resource.button.print")));
        }
        feet.add(Button.secondary(
                ResourceIds.DECK.write(new Leaf(meeting.id(), 1)), texts.get(reader, "resource.button.deck")));
        feet.add(Button.secondary(
                ResourceIds.STORIES.write(new Leaf(meeting.id(), 1)), texts.get(reader, "resource.button.stories")));
        return Card.of(Stream.concat(
                        Stream.of(TextDisplay.of((news.isEmpty() ? "" : news + "\n") + head + "\n" + hands)),
                        ActionRow.partitionOf(feet).stream())
                .toList());
    }
}
