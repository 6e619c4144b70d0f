package dev.kizuna.grouping.discord;

import dev.kizuna.grouping.PlanReport;
import dev.kizuna.grouping.PlanReport.Relocation;
import dev.kizuna.grouping.TablePlan;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.member.Person;
import java.util.List;

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

    /** Each who comes or moves on a line; those who have no seat any more are named together, whatever their tables were. */
    private String moves(PlanReport report, Language reader) {
        if (report.moves().isEmpty()) {
            return "";
        }
        List<Person> people =
                report.moves().stream().map(Relocation::person).distinct().toList();
        List<Relocation> moves =
                report.moves().stream().filter(move -> move.to() > 0).toList();
        List<Person> leave = report.moves().stream()
                .filter(move -> move.to() == 0)
                .map(Relocation::person)
                .distinct()
                .toList();
        StringBuilder lines = new StringBuilder("\n" + texts.get(reader, "groups.plan.moves", "count", people.size()));
        moves.stream()
                .limit(MOVES)
                .forEach(move -> lines.append("\n- ")
                        .append(move(move, report.plan().rounds().size(), reader)));
        if (moves.size() > MOVES) {
            lines.append("\n").append(texts.get(reader, "groups.unmet.more", "count", moves.size() - MOVES));
        }
        if (!leave.isEmpty()) {
            lines.append("\n- ").append(leave(leave, reader));
            if (report.leavesOutWhoIsAwaited()) {
                lines.append("\n").append(texts.get(reader, "groups.plan.awaited"));
            }
        }
        return lines.toString();
    }

    private String leave(List<Person> people, Language reader) {
        List<String> names = people.stream().limit(MOVES).map(TableWords::name).toList();
        String named = people.size() > MOVES
                ? texts.get(reader, "groups.table.andMore", "names", names, "count", people.size() - MOVES)
                : texts.get(reader, "groups.table.names", "names", names);
        return texts.get(reader, "groups.plan.leave", "names", named);
    }

    private String move(Relocation move, int rounds, Language reader) {
        String words = texts.get(
                reader,
                move.from() == 0 ? "groups.plan.comes" : "groups.plan.moved",
                "name",
                TableWords.name(move.person()),
                "from",
                move.from(),
                "to",
                move.to());
        return rounds > 1 ? texts.get(reader, "groups.plan.inRound", "round", move.round(), "words", words) : words;
    }
}
