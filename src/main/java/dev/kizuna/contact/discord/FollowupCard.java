package dev.kizuna.contact.discord;

import dev.kizuna.contact.discord.ContactIds.Whose;
import dev.kizuna.contact.discord.FollowupIds.Later;
import dev.kizuna.contact.discord.FollowupIds.Leaf;
import dev.kizuna.contact.discord.FollowupIds.Told;
import dev.kizuna.contact.followup.Pause;
import dev.kizuna.contact.followup.Progress;
import dev.kizuna.contact.followup.Tie;
import dev.kizuna.discord.Card;
import dev.kizuna.discord.PageTurns;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.section.Section;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** Somebody's follow-ups as they see them. Nothing of anybody's card is on it, since some of it stays in direct messages. */
final class FollowupCard {
    /** More would not go on one message. */
    static final int MOST = 8;

    private final FollowupWays ways;
    private final Texts texts;

    FollowupCard(FollowupWays ways, Texts texts) {
        this.ways = ways;
        this.texts = texts;
    }

    MessageCreateData list(CircleId circle, Page<Tie> page, Language reader) {
        if (page.total() == 0) {
            return Card.of(TextDisplay.of(texts.get(reader, "followup.list.none")));
        }
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(texts.get(reader, "followup.list.head", "count", page.total())));
        page.items().forEach(tie -> parts.add(row(circle, tie, state(tie, reader), reader)));
        List<Button> buttons =
                PageTurns.of(page, number -> FollowupIds.LIST.write(new Leaf(circle, number)), texts, reader);
        if (!buttons.isEmpty()) {
            parts.add(ActionRow.of(buttons));
        }
        return Card.of(parts);
    }

    /** What has just been said, with the same buttons again for a change of mind. */
    MessageCreateData said(CircleId circle, Tie tie, Language reader) {
        String name = name(tie, reader);
        String news = tie.promised()
                .map(day -> texts.get(reader, "followup.said.later", "name", name, "day", day))
                .orElseGet(() -> switch (progress(tie)) {
                    case INTRODUCE -> texts.get(reader, "followup.said.introduce", "name", name);
                    case PHONED -> texts.get(reader, "followup.said.phoned", "name", name);
                    case NOT_NOW ->
                        texts.get(reader, tie.met() ? "followup.said.notNow" : "followup.said.unasked", "name", name);
                    default -> texts.get(reader, "followup.said", "name", name, "progress", progress(tie));
                });
        return Card.of(TextDisplay.of(news), ActionRow.of(ways.with(circle, tie, reader)));
    }

    MessageCreateData when(CircleId circle, Tie tie, Language reader) {
        return Card.of(
                TextDisplay.of(texts.get(reader, "followup.when", "name", name(tie, reader))),
                ActionRow.of(Stream.of(Pause.values())
                        .map(pause -> Button.secondary(
                                FollowupIds.LATER.write(
                                        new Later(circle, tie.other().id(), pause)),
                                texts.word(reader, pause)))
                        .toList()));
    }

    /** Asks of each whether it goes on. */
    MessageCreateData question(CircleId circle, MeetingId meeting, List<Tie> ties, String head, Language reader) {
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(head));
        for (Tie tie : ties.subList(0, Math.min(MOST, ties.size()))) {
            parts.add(TextDisplay.of("**" + name(tie, reader) + "**\n-# " + state(tie, reader)));
            parts.add(ActionRow.of(Stream.of(Progress.GOES_ON, Progress.RESTS)
                    .map(to -> {
                        String id = FollowupIds.TELL.write(
                                new Told(circle, meeting, tie.other().id(), to));
                        return tie.is(to)
                                ? Button.primary(id, texts.word(reader, to))
                                : Button.secondary(id, texts.word(reader, to));
                    })
                    .toList()));
        }
        parts.add(ActionRow.of(ways.list(circle, reader)));
        return Card.of(parts);
    }

    /** Somebody with a line about them, and the way to their card. */
    Section row(CircleId circle, Tie tie, String line, Language reader) {
        return Section.of(
                Button.secondary(
                        ContactIds.OPEN.write(new Whose(circle, tie.other().id())),
                        texts.get(reader, "card.button.open")),
                TextDisplay.of("**" + name(tie, reader) + "**" + (line.isEmpty() ? "" : "\n-# " + line)));
    }

    String name(Tie tie, Language reader) {
        return texts.get(
                reader, "exchange.name", "name", SeenCards.name(tie.other().name()));
    }

    private String state(Tie tie, Language reader) {
        return tie.progress()
                .map(progress -> tie.promised()
                        .map((LocalDate day) -> texts.get(reader, "followup.state.later", "day", day))
                        .orElseGet(() -> texts.word(reader, progress)))
                .orElseGet(() -> texts.get(reader, "followup.state.none"));
    }

    private static Progress progress(Tie tie) {
        return tie.progress().orElse(Progress.NOT_NOW);
    }
}
