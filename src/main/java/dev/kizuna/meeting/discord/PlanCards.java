package dev.kizuna.meeting.discord;

import dev.kizuna.discord.Card;
import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.PlanPart;
import dev.kizuna.meeting.Wording;
import dev.kizuna.meeting.discord.Ids.Sheet;
import dev.kizuna.meeting.discord.PlanReader.Time;
import dev.kizuna.meeting.when.Assumption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** What is answered to a plan that was typed: how it was read, or why it could not be. */
final class PlanCards {
    /** An example lies this many days ahead, so that it can be typed as it stands. */
    private static final int EXAMPLE_DAYS = 14;

    private static final int TYPED_SHOWN = 200;

    private final Texts texts;
    private final MeetingWords words;

    PlanCards(Texts texts, MeetingWords words) {
        this.texts = texts;
        this.words = words;
    }

    /** A draft as it was read. */
    MessageCreateData read(MeetingView draft, List<String> remarks, Language reader) {
        return confirmation(texts.get(reader, "meeting.draft.title"), draft, remarks, reader);
    }

    /** A draft whose time is another now. */
    MessageCreateData moved(MeetingView draft, List<String> remarks, Language reader) {
        return confirmation(texts.get(reader, "meeting.draft.moved"), draft, remarks, reader);
    }

    private MessageCreateData confirmation(String head, MeetingView draft, List<String> remarks, Language reader) {
        String facts = words.facts(reader, draft);
        List<String> said = new ArrayList<>(remarks);
        words.holiday(reader, draft.startsAt()).ifPresent(said::add);
        String notes = said.isEmpty() ? "" : "\n" + String.join("\n", said);
        Ids.One one = Ids.one(draft);
        return Card.of(
                TextDisplay.of(head + "\n**" + words.title(draft) + "** · " + words.numbers(reader, draft)),
                TextDisplay.of(words.when(reader, draft) + notes),
                TextDisplay.of((facts.isEmpty() ? "" : facts + "\n") + texts.get(reader, "meeting.draft.ask")),
                ActionRow.of(
                        Button.success(Ids.KEEP.write(one), texts.get(reader, "meeting.draft.right")),
                        Button.secondary(Ids.TIME.write(one), texts.get(reader, "meeting.draft.changeTime")),
                        Button.secondary(Ids.EDIT.write(one), texts.get(reader, "meeting.draft.edit")),
                        Button.danger(Ids.DISCARD.write(one), texts.get(reader, "meeting.draft.discard"))));
    }

    /** What the words left open. */
    List<String> remarks(Time time, boolean likeAnother, Set<Assumption> onDeadline, Language reader) {
        List<String> remarks = new ArrayList<>();
        time.assumed().stream()
                .sorted()
                .forEach(assumed -> remarks.add(texts.get(reader, "meeting.draft.remark", "remark", assumed)));
        if (!time.endGiven()) {
            String length = likeAnother
                    ? texts.get(reader, "meeting.draft.sameLength")
                    : texts.get(reader, "meeting.draft.usualLength");
            remarks.add(texts.get(reader, "meeting.draft.remark", "remark", length));
        }
        onDeadline.stream()
                .sorted()
                .forEach(assumed -> remarks.add(texts.get(reader, "meeting.draft.deadlineRemark", "remark", assumed)));
        return remarks;
    }

    /** Why it could not be read, what could be, and the way to go on from what was typed. */
    MessageCreateData misread(Misread misread, Wording typed, Sheet sheet, LocalDate today, Language reader) {
        StringBuilder text = new StringBuilder(texts.get(reader, "meeting.misread.title"))
                .append('\n')
                .append(texts.refusal(reader, misread.why(), part -> UserText.line(part, TYPED_SHOWN)));
        misread.part().ifPresent(part -> {
            typed.of(part)
                    .map(said -> UserText.line(said, TYPED_SHOWN))
                    .ifPresent(said ->
                            text.append('\n').append(texts.get(reader, "meeting.misread.typed", "typed", said)));
            if (part == PlanPart.WHEN || part == PlanPart.DEADLINE) {
                text.append("\n\n").append(examples(part, today.plusDays(EXAMPLE_DAYS), reader));
            }
        });
        return Card.of(
                TextDisplay.of(text.toString()),
                TextDisplay.of(texts.get(reader, "meeting.misread.kept")),
                ActionRow.of(Button.primary(Ids.REWORD.write(sheet), texts.get(reader, "meeting.misread.reword"))));
    }

    private String examples(PlanPart part, LocalDate day, Language reader) {
        String figures = day.getMonthValue() + "/" + day.getDayOfMonth();
        return part == PlanPart.WHEN
                ? texts.get(
                        reader,
                        "meeting.misread.examples",
                        "one",
                        texts.get(reader, "meeting.misread.exampleOne", "day", figures),
                        "two",
                        texts.get(reader, "meeting.misread.exampleTwo"),
                        "three",
                        texts.get(reader, "meeting.misread.exampleThree"))
                : texts.get(
                        reader,
                        "meeting.misread.examples",
                        "one",
                        texts.get(reader, "meeting.misread.deadlineOne", "day", figures),
                        "two",
                        texts.get(reader, "meeting.misread.deadlineTwo"),
                        "three",
                        texts.get(reader, "meeting.misread.deadlineThree"));
    }
}
