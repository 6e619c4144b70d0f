package dev.kizuna.attendance.discord;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.kizuna.attendance.Checkin;
import dev.kizuna.attendance.Door;
import dev.kizuna.attendance.Hours;
import dev.kizuna.attendance.discord.AttendanceIds.At;
import dev.kizuna.attendance.discord.AttendanceIds.Look;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.Page;
import dev.kizuna.meeting.discord.MeetingWords;
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

    PanelCard(Texts texts, MeetingWords meetings) {
        this.texts = texts;
        this.meetings = meetings;
        this.people = new PersonWords(texts);
    }

    /** @param news what has just been said of somebody; none where the panel is only looked at */
    MessageCreateData of(Panel panel, @Nullable Checkin news, Language reader) {
        MeetingId meeting = panel.door().meeting().id();
        Page<Door.Entry> page = panel.page();
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of((news == null ? "" : news(panel, news, reader) + "\n") + head(panel, reader)));
        if (panel.hasTabs()) {
            parts.addAll(ActionRow.partitionOf(tabs(panel, reader)));
        }
        parts.add(TextDisplay.of(list(panel, page, reader)));
        if (!page.items().isEmpty()) {
            parts.addAll(ActionRow.partitionOf(names(panel, page, reader)));
        }
        parts.add(ActionRow.of(ways(panel, page, reader)));
        if (news != null && news.here()) {
            At at = new At(meeting, news.person().id(), panel.spot());
            String label = texts.get(reader, "attendance.panel.undo", "name", PersonWords.label(news.person()));
            parts.add(ActionRow.of(Button.secondary(AttendanceIds.UNDO.write(at), label)));
        }
        return Card.of(parts);
    }

    private String news(Panel panel, Checkin news, Language reader) {
        List<String> badges = panel.door().entries().stream()
                .filter(entry -> entry.person().id().equals(news.person().id()))
                .flatMap(entry -> people.badges(entry, reader).stream())
                .toList();
        String words = texts.get(reader, key(news), "name", PersonWords.name(news.person()));
        return badges.isEmpty() || !news.here()
                ? words
                : texts.get(reader, "attendance.panel.newsOf", "news", words, "badges", badges);
    }

    private static String key(Checkin news) {
        if (news.here()) {
            return news.news() ? "attendance.panel.in" : "attendance.panel.inAlready";
        }
        return news.news() ? "attendance.panel.out" : "attendance.panel.outAlready";
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
                    String id = AttendanceIds.TAB.write(look(panel, panel.spot().on(tab)));
                    String label = texts.word(reader, tab);
                    boolean open = tab == panel.spot().tab();
                    return (open ? Button.primary(id, label) : Button.secondary(id, label))
                            .withDisabled(!open && tab != Tab.ALL && !filled.contains(tab));
                })
                .toList();
    }

    private String list(Panel panel, Page<Door.Entry> page, Language reader) {
        String title =
                texts.get(reader, "attendance.panel.list", "view", panel.spot().view(), "count", page.total());
        if (page.items().isEmpty()) {
            return title;
        }
        return title + "\n"
                + String.join(
                        "\n",
                        page.items().stream()
                                .map(entry -> people.line(entry, reader))
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

    private List<Button> ways(Panel panel, Page<Door.Entry> page, Language reader) {
        Spot spot = panel.spot();
        List<Button> ways = new ArrayList<>();
        ways.add(Button.primary(
                AttendanceIds.WALK_IN.write(look(panel, spot)), texts.get(reader, "attendance.panel.walkIn")));
        ways.add(Button.secondary(
                AttendanceIds.VIEW.write(look(panel, spot.on(spot.view().next()))), next(spot.view(), reader)));
        if (page.pages() > 1) {
            ways.add(Button.secondary(
                            AttendanceIds.PAGE.write(look(panel, spot.on(page.number() - 1))),
                            texts.get(reader, "attendance.page.back"))
                    .withDisabled(page.number() == 1));
            ways.add(Button.secondary(
                            AttendanceIds.PAGE.write(look(panel, spot.on(page.number() + 1))),
                            texts.get(reader, "attendance.page.on", "page", page.number(), "pages", page.pages()))
                    .withDisabled(page.number() == page.pages()));
        }
        return ways;
    }

    private String next(View view, Language reader) {
        return switch (view) {
            case NOT_YET -> texts.get(reader, "attendance.panel.showList");
            case LIST -> texts.get(reader, "attendance.panel.showEveryone");
            case EVERYONE -> texts.get(reader, "attendance.panel.showNotYet");
        };
    }

    private static Look look(Panel panel, Spot spot) {
        return new Look(panel.door().meeting().id(), spot);
    }
}
