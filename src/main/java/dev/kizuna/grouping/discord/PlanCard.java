package dev.kizuna.grouping.discord;

import dev.kizuna.discord.Card;
import dev.kizuna.grouping.Effort;
import dev.kizuna.grouping.PlanReport;
import dev.kizuna.grouping.PlanReport.RoundReport;
import dev.kizuna.grouping.TablePlan;
import dev.kizuna.grouping.TablePlan.Round;
import dev.kizuna.grouping.TablePlan.Table;
import dev.kizuna.grouping.Whom;
import dev.kizuna.grouping.discord.GroupingIds.Leaf;
import dev.kizuna.grouping.discord.GroupingIds.Mend;
import dev.kizuna.grouping.discord.GroupingIds.Of;
import dev.kizuna.grouping.discord.GroupingIds.Shown;
import dev.kizuna.grouping.discord.breakout.BreakoutRoom;
import dev.kizuna.grouping.wish.Unmet;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.meeting.discord.MeetingWords;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** A plan, explained, with everything that a coordinator can do to it. */
final class PlanCard {
    private static final int TABLES = 8;

    private final Texts texts;
    private final PlanHead head;
    private final PlanTables tables;
    private final UnmetWords unmet;

    PlanCard(Texts texts, MeetingWords meetings) {
        this.texts = texts;
        this.head = new PlanHead(texts, meetings);
        this.tables = new PlanTables(texts);
        this.unmet = new UnmetWords(texts);
    }

    /**
     * @param news what has just happened, in words; empty for nothing
     * @param round the first being 1; one that there is not is the nearest there is, and so are pages
     */
    MessageCreateData of(PlanReport report, String news, int round, int page, Language reader) {
        TablePlan plan = report.plan();
        int shown = within(round, plan.rounds().size());
        Round now = plan.round(shown);
        int pages = (now.tables().size() + TABLES - 1) / TABLES;
        int leaf = within(page, pages);
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of((news.isEmpty() ? "" : news + "\n") + head.of(report, reader)));
        RoundReport said = report.rounds().get(shown - 1);
        if (!said.unmet().isEmpty()) {
            parts.add(TextDisplay.of(
                    texts.get(reader, "groups.plan.unmet", "count", said.unmet().size())
                            + unmet.lines(said.unmet(), plan, reader)
                            + unmet.advice(said.unmet(), reader)));
        }
        List<Table> here = now.tables()
                .subList(
                        (leaf - 1) * TABLES,
                        Math.min(leaf * TABLES, now.tables().size()));
        parts.add(TextDisplay.of(tables.of(here, said, reader)));
        StringSelectMenu.Builder menu = StringSelectMenu.create(
                        GroupingIds.TABLE.write(new Leaf(plan.meeting().id(), shown, leaf)))
                .setPlaceholder(texts.get(reader, "groups.plan.open"));
        here.forEach(table -> menu.addOption(
                texts.get(reader, "groups.table.title", "number", table.number()), Integer.toString(table.number())));
        parts.add(ActionRow.of(menu.build()));
        List<Button> leaves = leaves(plan, shown, leaf, pages, reader);
        if (!leaves.isEmpty()) {
            parts.addAll(ActionRow.partitionOf(leaves));
        }
        parts.add(ActionRow.of(ways(report, said.unmet(), reader)));
        parts.add(ActionRow.of(further(plan, reader)));
        return Card.of(parts);
    }

    private static int within(int number, int most) {
        return Math.max(1, Math.min(number, most));
    }

    private List<Button> leaves(TablePlan plan, int round, int page, int pages, Language reader) {
        List<Button> leaves = new ArrayList<>();
        if (plan.rounds().size() > 1) {
            int next = round % plan.rounds().size() + 1;
            leaves.add(Button.secondary(
                    GroupingIds.LEAF.write(new Leaf(plan.meeting().id(), next, 1)),
                    texts.get(reader, "groups.plan.round", "shown", round, "next", next)));
        }
        if (pages > 1) {
            int next = page % pages + 1;
            leaves.add(Button.secondary(
                    GroupingIds.LEAF.write(new Leaf(plan.meeting().id(), round, next)),
                    texts.get(reader, "groups.plan.page", "page", page, "pages", pages)));
        }
        return leaves;
    }

    private List<Button> ways(PlanReport report, List<Unmet> unmet, Language reader) {
        TablePlan plan = report.plan();
        Of of = new Of(plan.meeting());
        List<Button> ways = new ArrayList<>();
        if (!plan.isPublished()) {
            ways.add(Button.success(
                    GroupingIds.PUBLISH.write(new Shown(of.meeting(), plan.revision())),
                    texts.get(reader, "groups.button.publish")));
        }
        ways.add(Button.secondary(
                GroupingIds.MEND.write(new Mend(of.meeting(), Whom.PRESENT, Effort.QUIET)),
                texts.get(reader, "groups.button.mend")));
        if (report.leavesOutWhoIsAwaited()) {
            ways.add(Button.secondary(
                    GroupingIds.MEND.write(new Mend(of.meeting(), Whom.GOING, Effort.QUIET)),
                    texts.get(reader, "groups.button.awaited")));
        }
        if (UnmetWords.lacksAble(unmet)) {
            ways.add(Button.primary(GroupingIds.ABLE.write(of), texts.get(reader, "groups.button.able")));
        }
        if (plan.isPublished()) {
            ways.add(BreakoutRoom.button(plan.meeting(), texts, reader));
        } else if (plan.published() > 0) {
            ways.add(Button.secondary(GroupingIds.REVERT.write(of), texts.get(reader, "groups.button.revert")));
        }
        return ways;
    }

    /** What is wanted less often, each with a word on what it does. */
    private StringSelectMenu further(TablePlan plan, Language reader) {
        StringSelectMenu.Builder menu = StringSelectMenu.create(GroupingIds.FURTHER.write(new Of(plan.meeting())))
                .setPlaceholder(texts.get(reader, "groups.further"));
        for (Further way : Further.values()) {
            menu.addOption(texts.word(reader, way), way.name(), texts.get(reader, does(way)));
        }
        return menu.build();
    }

    private static String does(Further way) {
        return switch (way) {
            case BETTER -> "groups.further.better";
            case RESHUFFLE -> "groups.further.reshuffle";
            case REMAKE -> "groups.further.remake";
            case WISHES -> "groups.further.wishes";
            case PRINT_LISTS -> "groups.further.lists";
            case PRINT_NUMBERS -> "groups.further.numbers";
            case ENCOUNTERS -> "groups.further.encounters";
        };
    }
}
