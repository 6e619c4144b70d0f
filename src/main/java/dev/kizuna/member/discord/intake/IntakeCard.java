package dev.kizuna.member.discord.intake;

import dev.kizuna.discord.PageTurns;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.Page;
import dev.kizuna.member.intake.Entry;
import dev.kizuna.member.intake.Intake;
import dev.kizuna.member.intake.Taken;
import dev.kizuna.member.intake.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** What a list would change, page by page, and what it has changed. */
final class IntakeCard {
    /** With every part of every line at its longest, a page stays within the four thousand characters of a message. */
    static final int ON_A_PAGE = 6;

    /** What needs a person's eye comes first. */
    private static final List<Verdict> ORDER =
            List.of(Verdict.ERASED, Verdict.REJECTED, Verdict.UNCLEAR, Verdict.CHANGED, Verdict.NEW);

    private final Texts texts;
    private final EntryWords words;
    private final Strays strays;
    private final Function<Language, Button> people;

    /** @param people leads back to the list */
    IntakeCard(Texts texts, Function<Language, Button> people) {
        this.texts = texts;
        this.words = new EntryWords(texts);
        this.strays = new Strays(texts);
        this.people = people;
    }

    MessageCreateData of(Intake intake, long key, int page, Language reader) {
        String title = intake.changes() ? "member.import.title" : "member.import.title.nothing";
        return of(intake, key, page, texts.get(reader, title), reader);
    }

    /** The list has changed since it was shown. */
    MessageCreateData again(Intake intake, long key, Language reader) {
        return of(intake, key, 1, texts.get(reader, "member.import.again"), reader);
    }

    private MessageCreateData of(Intake intake, long key, int wanted, String title, Language reader) {
        Set<Entry> astray = intake.entries().stream().filter(Strays::in).collect(Collectors.toSet());
        List<Entry> telling = intake.entries().stream()
                .filter(entry -> entry.verdict() != Verdict.SAME)
                .sorted(Comparator.comparing((Entry entry) -> astray.contains(entry) ? 0 : 1)
                        .thenComparing(entry -> ORDER.indexOf(entry.verdict())))
                .toList();
        Page<Entry> pages = Page.of(telling, wanted, ON_A_PAGE);
        List<String> parts = new ArrayList<>();
        String stray = astray.isEmpty() ? "" : "\n" + texts.get(reader, "member.import.strays", "count", astray.size());
        parts.add(title + "\n" + counts(intake, reader) + stray);
        String lines = String.join(
                "\n",
                pages.items().stream()
                        .map(entry -> words.line(entry, reader) + strays.of(entry, reader))
                        .toList());
        if (!lines.isEmpty()) {
            parts.add(lines);
        }
        parts.add(PageTurns.above(words.columns(intake.heading(), reader), pages, texts, reader));
        ActionRow buttons = ActionRow.of(buttons(intake, key, pages, reader));
        return intake.erased().isEmpty()
                ? Cards.of(parts, buttons)
                : Cards.of(parts, ActionRow.of(back(intake, key, pages.number(), reader)), buttons);
    }

    /** Those who were erased come back only where somebody chooses their lines. */
    private StringSelectMenu back(Intake intake, long key, int page, Language reader) {
        List<SelectOption> lines = intake.erased().stream()
                .limit(StringSelectMenu.OPTIONS_MAX_AMOUNT)
                .map(entry -> SelectOption.of(words.choice(entry, reader), Integer.toString(entry.line()))
                        .withDefault(intake.wantedBack().contains(entry.line())))
                .toList();
        return StringSelectMenu.create(FileIds.WANTED_BACK.write(new FileIds.Shown(key, page)))
                .addOptions(lines)
                .setPlaceholder(texts.get(reader, "member.import.back"))
                .setRequiredRange(0, lines.size())
                .build();
    }

    private String counts(Intake intake, Language reader) {
        String problems = intake.count(Verdict.UNCLEAR) + intake.count(Verdict.REJECTED) == 0
                ? ""
                : "\n"
                        + texts.get(
                                reader,
                                "member.import.problems",
                                "unclear",
                                intake.count(Verdict.UNCLEAR),
                                "rejected",
                                intake.count(Verdict.REJECTED));
        String erased = intake.count(Verdict.ERASED) == 0
                ? ""
                : "\n" + texts.get(reader, "member.import.erased", "count", intake.count(Verdict.ERASED));
        String what = intake.changes()
                ? texts.get(
                        reader,
                        "member.import.counts",
                        "added",
                        intake.count(Verdict.NEW),
                        "changed",
                        intake.count(Verdict.CHANGED),
                        "same",
                        intake.count(Verdict.SAME))
                : texts.get(reader, "member.import.nothing", "same", intake.count(Verdict.SAME));
        return what + erased + problems;
    }

    private List<Button> buttons(Intake intake, long key, Page<Entry> pages, Language reader) {
        List<Button> buttons = new ArrayList<>();
        if (intake.changes()) {
            buttons.add(
                    Button.success(FileIds.TAKE.write(new FileIds.Kept(key)), texts.get(reader, "member.import.take")));
        }
        buttons.addAll(PageTurns.of(pages, page -> FileIds.PAGE.write(new FileIds.Shown(key, page)), texts, reader));
        buttons.add(
                intake.changes()
                        ? Button.secondary(
                                FileIds.DROP.write(new FileIds.Kept(key)), texts.get(reader, "member.import.drop"))
                        : people.apply(reader));
        return buttons;
    }

    /** Somebody has said no. */
    MessageCreateData dropped(Language reader) {
        return Cards.of(List.of(texts.get(reader, "member.import.dropped")), ActionRow.of(people.apply(reader)));
    }

    /** @param twins pairs on the list that may be one person */
    MessageCreateData taken(Taken taken, int twins, Language reader) {
        List<String> said = new ArrayList<>();
        said.add(texts.get(reader, "member.import.taken", "added", taken.added(), "changed", taken.changed()));
        if (taken.left() > 0) {
            said.add(texts.get(reader, "member.import.overtaken", "left", taken.left()));
        }
        List<Button> buttons = new ArrayList<>();
        if (twins > 0) {
            said.add(texts.get(reader, "member.import.twins", "count", twins));
            buttons.add(Button.primary(
                    FileIds.TWINS.write(new FileIds.Numbered(1)), texts.get(reader, "member.twins.button")));
        }
        buttons.add(people.apply(reader));
        return Cards.of(List.of(String.join("\n", said)), ActionRow.of(buttons));
    }
}
