package dev.kizuna.grouping.discord;

import dev.kizuna.grouping.PlanReport;
import dev.kizuna.grouping.PlanReport.Relocation;
import dev.kizuna.grouping.TablePlan;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.meeting.discord.MeetingWords;

/** A plan at a glance: for how many, how many meet for the first time, who has to move. */
final class PlanHead {
    private static final int MOVES = 8;

    private final Texts texts;
    private final MeetingWords meetings;

    PlanHead(Texts texts, MeetingWords meetings) {
        this.texts = texts;
        this.meetings = meetings;
    }

    String of(PlanReport report, Language reader) {
        TablePlan plan = report.plan();
        int people = plan.round(1).tables().stream()
                .mapToInt(table -> table.guests().size())
                .sum();
        String head = texts.get(
                reader,
                "groups.plan.head",
                "title",
                meetings.title(plan.meeting()),
                "state",
                state(plan, reader),
                "whom",
                plan.whom(),
                "people",
                people,
                "tables",
                plan.round(1).tables().size());
        String meeting = texts.get(
                reader,
                meetingKey(report),
                "first",
                report.meetings().first(),
                "pairs",
                report.meetings().pairs(),
                "most",
                report.meetings().atMost(),
                "rounds",
                plan.rounds().size());
        return head + "\n" + meeting + moves(report, reader);
    }

    /** Over several rounds the bound is counted only, and mostly out of reach: to say it beside the figure would read as a loss. */
    private static String meetingKey(PlanReport report) {
        if (report.meetings().first() == report.meetings().atMost()) {
            return "groups.plan.best";
        }
        return report.plan().rounds().size() > 1 ? "groups.plan.rounds" : "groups.plan.first";
    }

    private String state(TablePlan plan, Language reader) {
        if (plan.published() == 0) {
            return texts.get(reader, "groups.plan.draft");
        }
        return plan.isPublished()
                ? texts.get(reader, "groups.plan.published")
                : texts.get(reader, "groups.plan.changed");
    }

    private String moves(PlanReport report, Language reader) {
        if (report.moves().isEmpty()) {
            return "";
        }
        StringBuilder lines = new StringBuilder("\n"
                + texts.get(reader, "groups.plan.moves", "count", report.moves().size()));
        report.moves().stream()
                .limit(MOVES)
                .forEach(move -> lines.append("\n- ")
                        .append(move(move, report.plan().rounds().size(), reader)));
        if (report.moves().size() > MOVES) {
            lines.append("\n")
                    .append(texts.get(
                            reader, "groups.unmet.more", "count", report.moves().size() - MOVES));
        }
        return lines.toString();
    }

    private String move(Relocation move, int rounds, Language reader) {
        String words = texts.get(
                reader,
                move.from() == 0 ? "groups.plan.comes" : move.to() == 0 ? "groups.plan.leaves" : "groups.plan.moved",
                "name",
                TableWords.name(move.person()),
                "from",
                move.from(),
                "to",
                move.to());
        return rounds > 1 ? texts.get(reader, "groups.plan.inRound", "round", move.round(), "words", words) : words;
    }
}
