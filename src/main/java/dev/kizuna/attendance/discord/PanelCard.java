package dev.kizuna.attendance.discord;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.kizuna.attendance.Door;
import dev.kizuna.attendance.Hours;
import dev.kizuna.attendance.discord.AttendanceIds.At;
import dev.kizuna.attendance.discord.AttendanceIds.Look;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.Page;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.member.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.jspecify.annotations.Nullable;

/** The list at the door, for one thumb: a press on a name checks in, the next one on it takes that back. */
final class PanelCard {
    private final Texts texts;
    private final MeetingWords meetings;
    private final PersonWords people;
    private final PanelWays ways;

    PanelCard(Texts texts, MeetingWords meetings) {
        this.texts = texts;
        this.meetings = meetings;
        this.people = new PersonWords(texts);
        this.ways = new PanelWays(texts);
    }

    /** @param news none where the panel is only looked at */
    MessageCreateData of(Panel panel, @Nullable PanelNews news, Language reader) {
        Page<Door.Entry> page = panel.page();
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of((news == null ? "" : news.words() + "\n") + head(panel, reader)));
        if (panel.hasTabs()) {
            parts.addAll(ActionRow.partitionOf(tabs(panel, reader)));
        }
        parts.add(TextDisplay.of(list(panel, page, reader)));
        if (!page.items().isEmpty()) {
            parts.addAll(ActionRow.partitionOf(names(panel, page, reader)));
        }
        parts.add(ActionRow.of(ways.buttons(panel, page, reader)));
        if (!panel.tables().isEmpty()) {
            parts.add(ActionRow.of(ways.menu(panel, reader)));
        }
        if (news != null) {
            news.undoable().ifPresent(person -> parts.add(ActionRow.of(undo(panel, person, reader))));
        }
        return Card.of(parts);
    }

    private Button undo(Panel panel, Person person, Language reader) {
        At at = new At(panel.door().meeting().id(), person.id(), panel.spot());
        return Button.secondary(
                AttendanceIds.UNDO.write(at),
                texts.get(reader, "attendance.panel.undo", "name", PersonWords.label(person)));
    }

    private String head(Panel panel, Language reader) {
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
        Integer capacity = door.meeting().capacity();
        if (capacity != null && door.isCrowded()) {
            head.append("\n")
                    .append(texts.get(
                            reader, "attendance.panel.crowded", "capacity", capacity, "chairs", door.chairs()));
        }
        return head.toString();
    }

    private List<Button> tabs(Panel panel, Language reader) {
        Set<Tab> filled = panel.tabs();
        return Stream.of(Tab.values())
                .map(tab -> {
                    String id = AttendanceIds.TAB.write(
                            new Look(panel.door().meeting().id(), panel.spot().on(tab)));
                    String label = texts.word(reader, tab);
                    boolean open = tab == panel.spot().tab();
                    return (open ? Button.primary(id, label) : Button.secondary(id, label))
                            .withDisabled(!open && tab != Tab.ALL && !filled.contains(tab));
                })
                .toList();
    }

    private String list(Panel panel, Page<Door.Entry> page, Language reader) {
        int table = panel.spot().table();
        String whom = table > 0
                ? texts.get(reader, "attendance.table", "number", table)
                : texts.word(reader, panel.spot().view());
        String title = texts.get(reader, "attendance.panel.list", "view", whom, "count", page.total());
        if (page.items().isEmpty()) {
            return title;
        }
        return title + "\n"
                + String.join(
                        "\n",
                        page.items().stream()
                                .map(entry -> people.line(entry, panel.tables(), reader))
                                .toList());
    }

    private List<Button> names(Panel panel, Page<Door.Entry> page, Language reader) {
        Map<String, Long> named =
                page.items().stream().collect(groupingBy(entry -> entry.person().name(), counting()));
        return page.items().stream()
                .map(entry -> {
                    At at = new At(panel.door().meeting().id(), entry.person().id(), panel.spot());
                    boolean alike = named.getOrDefault(entry.person().name(), 0L) > 1;
                    String label = people.button(entry, alike, reader);
                    return entry.isHere()
                            ? Button.success(AttendanceIds.OUT.write(at), label)
                            : Button.secondary(AttendanceIds.IN.write(at), label);
                })
                .toList();
    }
}
