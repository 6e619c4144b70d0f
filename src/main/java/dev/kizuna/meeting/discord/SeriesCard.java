package dev.kizuna.meeting.discord;

import dev.kizuna.discord.Card;
import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.DateWords;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.Habit;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.ProposedDate;
import dev.kizuna.meeting.discord.SeriesIds.Date;
import dev.kizuna.meeting.discord.SeriesIds.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** A circle's recurring meetings: the rule, the next dates by it, and what to do with each. */
final class SeriesCard {
    private static final int SHOWN = 200;

    private final Texts texts;
    private final MeetingWords words;

    SeriesCard(Texts texts, MeetingWords words) {
        this.texts = texts;
        this.words = words;
    }

    /** @param like the meeting that the drafts are made like; none where there never was one */
    MessageCreateData of(Habit habit, Optional<MeetingView> like, List<ProposedDate> dates, Language reader) {
        List<ContainerChildComponent> parts = new ArrayList<>();
        String rule = texts.get(reader, "meeting.series.rule", "words", UserText.line(habit.words(), SHOWN));
        String copied = like.map(
                        meeting -> "\n" + texts.get(reader, "meeting.series.like", "title", words.title(meeting)))
                .orElse("");
        parts.add(TextDisplay.of(texts.get(reader, "meeting.series.title") + "\n" + rule + copied));
        if (dates.isEmpty()) {
            parts.add(TextDisplay.of(texts.get(reader, "meeting.series.noDates")));
        }
        for (ProposedDate date : dates) {
            parts.add(TextDisplay.of(line(date, reader)));
            parts.add(ActionRow.of(ways(date, reader)));
        }
        parts.add(ActionRow.of(
                Button.secondary(
                        SeriesIds.RULE.write(new Typed(0, Ids.NO_MEETING)), texts.get(reader, "meeting.series.change")),
                Button.danger(SeriesIds.FORGET.write(SeriesIds.PLAIN), texts.get(reader, "meeting.series.forget"))));
        return Card.of(parts);
    }

    /** Where a circle has no rule yet. */
    MessageCreateData none(Language reader) {
        return asking(
                texts.get(reader, "meeting.series.title") + "\n" + texts.get(reader, "meeting.series.none"),
                new Typed(0, Ids.NO_MEETING),
                texts.get(reader, "meeting.series.write"),
                reader);
    }

    MessageCreateData forgotten(String rule, Language reader) {
        return asking(
                texts.get(reader, "meeting.series.forgotten", "words", UserText.line(rule, SHOWN)),
                new Typed(0, Ids.NO_MEETING),
                texts.get(reader, "meeting.series.write"),
                reader);
    }

    /** Why a rule could not be read. */
    MessageCreateData misread(Refusal why, String typed, Typed again, Language reader) {
        return asking(
                texts.get(reader, "meeting.misread.title") + "\n"
                        + texts.refusal(reader, why, part -> UserText.line(part, SHOWN)) + "\n"
                        + texts.get(reader, "meeting.misread.typed", "typed", UserText.line(typed, SHOWN)),
                again,
                texts.get(reader, "meeting.misread.reword"),
                reader);
    }

    private MessageCreateData asking(String words, Typed form, String button, Language reader) {
        String examples = texts.get(
                reader,
                "meeting.misread.examples",
                "one",
                texts.get(reader, "meeting.series.exampleOne"),
                "two",
                texts.get(reader, "meeting.series.exampleTwo"),
                "three",
                texts.get(reader, "meeting.series.exampleThree"));
        return Card.of(
                TextDisplay.of(words + "\n\n" + examples),
                ActionRow.of(Button.primary(SeriesIds.RULE.write(form), button)));
    }

    private String line(ProposedDate date, Language reader) {
        List<String> lines = new ArrayList<>();
        String span = DateWords.span(
                reader, date.start().atZone(date.zone()), date.end().atZone(date.zone()));
        lines.add(date.skipped() ? "~~" + span + "~~" : "**" + span + "**");
        MeetingView made = date.made();
        if (date.skipped()) {
            lines.add(texts.get(reader, "meeting.series.skipped"));
        } else if (made != null) {
            String key = made.start().equals(date.start()) ? "meeting.series.made" : "meeting.series.moved";
            lines.add(texts.get(
                    reader,
                    key,
                    "title",
                    words.title(made),
                    "state",
                    words.state(reader, made),
                    "span",
                    words.span(reader, made)));
        } else {
            words.holiday(reader, date.start().atZone(date.zone())).ifPresent(lines::add);
            date.clashes().stream()
                    .limit(2)
                    .forEach(other -> lines.add(texts.get(
                            reader,
                            "meeting.series.clash",
                            "title",
                            words.title(other),
                            "state",
                            words.state(reader, other))));
        }
        return String.join("\n", lines);
    }

    private List<Button> ways(ProposedDate date, Language reader) {
        Date at = new Date(date.start().getEpochSecond());
        MeetingView made = date.made();
        if (made != null) {
            return List.of(Button.secondary(Ids.PANEL.write(Ids.one(made)), texts.get(reader, "meeting.list.open")));
        }
        if (date.skipped()) {
            return List.of(Button.secondary(SeriesIds.UNSKIP.write(at), texts.get(reader, "meeting.series.unskip")));
        }
        return List.of(
                Button.success(SeriesIds.DRAFT.write(at), texts.get(reader, "meeting.series.draft")),
                Button.secondary(SeriesIds.SKIP.write(at), texts.get(reader, "meeting.series.skip")));
    }
}
