package dev.kizuna.attendance.discord;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.kizuna.attendance.Door;
import dev.kizuna.attendance.Hours;
import dev.kizuna.attendance.discord.AttendanceIds.At;
import dev.kizuna.attendance.discord.AttendanceIds.Look;
import dev.kizuna.discord.Card;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.Page;
import dev.kizuna.meeting.discord.MeetingWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.emoji.Emoji;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.jspecify.annotations.Nullable;

/**
 * The list at the door, for one thumb: a press on a name checks in. Whoever was pressed stays where they stood, their
 * name taking no second press, and what a press brings is as tall as what it was pressed on; so two quick taps on one
 * place never reach anybody else. Only a name that was marked when the list was opened takes back what it says: of
 * whoever came since, another hand may have been quicker by a moment.
 */
final class PanelCard {
    private static final Emoji HERE = Emoji.fromUnicode("✅");
    private static final Emoji AWAITED = Emoji.fromUnicode("⬜");

    private final Texts texts;
    private final MeetingWords meetings;
    private final PersonWords people;
    private final PanelWays ways;

    PanelCard(Texts texts, MeetingWords meetings, DoorPart tables) {
        this.texts = texts;
        this.meetings = meetings;
        this.people = new PersonWords(texts);
        this.ways = new PanelWays(texts, tables);
    }

    /** @param news none where the panel is only looked at */
    MessageCreateData of(Panel panel, @Nullable PanelNews news, Language reader) {
        Page<Door.Entry> page = panel.page();
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(head(panel, news, reader)));
        if (panel.hasTabs()) {
            parts.addAll(ActionRow.partitionOf(tabs(panel, reader)));
        }
        parts.add(TextDisplay.of(list(panel, page, reader)));
        if (!page.items().isEmpty()) {
            parts.addAll(ActionRow.partitionOf(names(panel, page, news, reader)));
        }
        parts.add(ActionRow.of(ways.atHand(panel, news, reader)));
        parts.add(ActionRow.of(ways.onward(panel, page.number(), page.pages(), news, reader)));
        parts.add(ActionRow.of(ways.menu(panel, reader)));
        crowd(panel.door(), reader).ifPresent(parts::add);
        return Card.of(parts);
    }

    private String head(Panel panel, @Nullable PanelNews news, Language reader) {
        Door door = panel.door();
        StringBuilder head = new StringBuilder(texts.get(
                reader,
                "attendance.panel.head",
                "title",
                meetings.title(door.meeting()),
                "here",
                door.here(),
                "expected",
                door.expected()));
        if (door.hours() == Hours.EARLY) {
            head.append("\n")
                    .append(texts.get(reader, "attendance.panel.early", "when", meetings.span(reader, door.meeting())));
        }
        return head.append("\n")
                .append(news == null ? texts.get(reader, "attendance.panel.hint") : news.words())
                .toString();
    }

    /** At the end, since it comes while somebody is pressing. */
    private Optional<TextDisplay> crowd(Door door, Language reader) {
        Integer capacity = door.meeting().capacity();
        return capacity != null && door.isCrowded()
                ? Optional.of(TextDisplay.of(
                        texts.get(reader, "attendance.panel.crowded", "capacity", capacity, "chairs", door.chairs())))
                : Optional.empty();
    }

    private List<Button> tabs(Panel panel, Language reader) {
        Set<Tab> filled = panel.tabs();
        return Stream.of(Tab.values())
                .filter(tab -> tab == Tab.ALL || tab == panel.spot().tab() || filled.contains(tab))
                .map(tab -> {
                    String id = AttendanceIds.TAB.write(
                            new Look(panel.door().meeting().id(), panel.spot().on(tab)));
                    String label = texts.word(reader, tab);
                    return tab == panel.spot().tab() ? Button.primary(id, label) : Button.secondary(id, label);
                })
                .toList();
    }

    private String list(Panel panel, Page<Door.Entry> page, Language reader) {
        int table = panel.spot().table();
        String whom = table > 0
                ? texts.get(reader, "attendance.table", "number", table)
                : texts.word(reader, panel.spot().view());
        StringBuilder list =
                new StringBuilder(texts.get(reader, "attendance.panel.list", "view", whom, "count", panel.counted()));
        if (!panel.tables().isEmpty()) {
            list.append(texts.get(reader, "attendance.panel.numbers"));
        }
        page.items()
                .forEach(entry ->
                        people.note(entry).ifPresent(note -> list.append("\n").append(note)));
        return list.toString();
    }

    private List<Button> names(Panel panel, Page<Door.Entry> page, @Nullable PanelNews news, Language reader) {
        Map<String, Long> named =
                page.items().stream().collect(groupingBy(entry -> entry.person().name(), counting()));
        return page.items().stream()
                .map(entry -> {
                    At at = new At(panel.door().meeting().id(), entry.person().id(), panel.spot());
                    boolean alike = named.getOrDefault(entry.person().name(), 0L) > 1;
                    String label = people.button(entry, alike, panel.tables(), reader);
                    boolean takesBack = entry.wasHere(panel.spot().opened());
                    String id = (takesBack ? AttendanceIds.OUT : AttendanceIds.IN).write(at);
                    Button button = entry.isHere() ? Button.success(id, label) : Button.secondary(id, label);
                    return button.withEmoji(entry.isHere() ? HERE : AWAITED)
                            .withDisabled(
                                    news != null && news.isAbout(entry.person().id()));
                })
                .toList();
    }
}
