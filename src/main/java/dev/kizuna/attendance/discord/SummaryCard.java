package dev.kizuna.attendance.discord;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import dev.kizuna.attendance.Figures;
import dev.kizuna.attendance.Hours;
import dev.kizuna.attendance.Summary;
import dev.kizuna.attendance.discord.AttendanceIds.Of;
import dev.kizuna.discord.Card;
import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.member.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.jspecify.annotations.Nullable;

/** Who came, in figures, beside those of the meeting before: as an organiser reports them. */
final class SummaryCard {
    private static final int WORD = 30;
    private static final int LINES = 12;
    private static final int NAMES = 25;

    private final Texts texts;
    private final MeetingWords meetings;

    SummaryCard(Texts texts, MeetingWords meetings) {
        this.texts = texts;
        this.meetings = meetings;
    }

    MessageCreateData of(Summary summary, Language reader) {
        Figures now = summary.now();
        MeetingView meeting = now.meeting();
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(texts.get(
                reader,
                "attendance.summary.title",
                "title",
                meetings.title(meeting),
                "numbers",
                meetings.numbers(reader, meeting),
                "when",
                meetings.span(reader, meeting))));
        parts.add(TextDisplay.of(String.join("\n", totals(summary, reader))));
        counted("attendance.summary.byField", summary, Figures::byField, reader).ifPresent(parts::add);
        counted("attendance.summary.byArea", summary, Figures::byArea, reader).ifPresent(parts::add);
        counted("attendance.summary.byOrganisation", summary, Figures::byOrganisation, reader)
                .ifPresent(parts::add);
        if (!summary.missing().isEmpty()) {
            parts.add(TextDisplay.of(missing(summary, reader)));
        }
        parts.add(ActionRow.of(Button.secondary(
                AttendanceIds.PANEL.write(new Of(meeting)), texts.get(reader, "attendance.button.panel"))));
        return Card.of(parts);
    }

    private List<String> totals(Summary summary, Language reader) {
        Figures now = summary.now();
        List<String> lines = new ArrayList<>();
        lines.add(texts.get(reader, "attendance.summary.came", "came", now.came(), "expected", summary.expected()));
        if (now.walkIns() > 0) {
            lines.add(texts.get(reader, "attendance.summary.walkIns", "count", now.walkIns()));
        }
        if (now.firstTimers() != null) {
            lines.add(texts.get(reader, "attendance.summary.firstTimers", "count", now.firstTimers()));
        }
        if (summary.previous() != null) {
            lines.add(against("attendance.summary.previous", summary.previous(), now, reader));
        }
        if (summary.lastYear() != null) {
            lines.add(against("attendance.summary.lastYear", summary.lastYear(), now, reader));
        }
        return lines;
    }

    private String against(String key, Figures then, Figures now, Language reader) {
        String title = meetings.title(then.meeting());
        return then.came() == 0
                ? texts.get(reader, "attendance.summary.unknown", "title", title)
                : texts.get(
                        reader,
                        key,
                        "title",
                        title,
                        "then",
                        then.came(),
                        "now",
                        now.came(),
                        "difference",
                        signed(now.came() - then.came()));
    }

    /** The most first, then by the word; nothing where nothing is known. What there was last time and is not now stands with a zero. */
    private Optional<TextDisplay> counted(
            String title, Summary summary, Function<Figures, SortedMap<String, Integer>> part, Language reader) {
        Map<String, Integer> now = part.apply(summary.now());
        Map<String, Integer> then = then(summary.previous(), part);
        Map<String, Integer> all = new TreeMap<>(now);
        then.keySet().forEach(word -> all.putIfAbsent(word, 0));
        if (all.keySet().stream().allMatch(String::isEmpty)) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>(List.of(texts.get(reader, title)));
        all.entrySet().stream()
                .sorted(comparing((Map.Entry<String, Integer> one) -> -one.getValue())
                        .thenComparing(Map.Entry::getKey, naturalOrder()))
                .limit(LINES)
                .forEach(one -> lines.add(texts.get(
                        reader,
                        then.isEmpty() ? "attendance.summary.line" : "attendance.summary.lineAgainst",
                        "word",
                        one.getKey().isEmpty()
                                ? texts.get(reader, "attendance.summary.nothingSaid")
                                : UserText.line(one.getKey(), WORD),
                        "now",
                        one.getValue(),
                        "then",
                        then.getOrDefault(one.getKey(), 0))));
        if (all.size() > LINES) {
            lines.add(texts.get(reader, "attendance.summary.more", "count", all.size() - LINES));
        }
        return Optional.of(TextDisplay.of(String.join("\n", lines)));
    }

    private static Map<String, Integer> then(
            @Nullable Figures previous, Function<Figures, SortedMap<String, Integer>> part) {
        return previous == null ? Map.of() : part.apply(previous);
    }

    private String missing(Summary summary, Language reader) {
        List<Person> missing = summary.missing();
        String key = summary.hours() == Hours.OVER ? "attendance.summary.noShows" : "attendance.summary.awaited";
        List<String> names =
                missing.stream().limit(NAMES).map(PersonWords::name).toList();
        String words = texts.get(reader, key, "count", missing.size(), "names", names);
        return missing.size() > NAMES
                ? words + texts.get(reader, "attendance.summary.andMore", "count", missing.size() - NAMES)
                : words;
    }

    private static String signed(int difference) {
        return difference > 0 ? "+" + difference : difference == 0 ? "±0" : "−" + -difference;
    }
}
