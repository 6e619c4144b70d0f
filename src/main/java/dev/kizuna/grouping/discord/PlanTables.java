package dev.kizuna.grouping.discord;

import dev.kizuna.discord.UserText;
import dev.kizuna.grouping.PlanReport.RoundReport;
import dev.kizuna.grouping.PlanReport.TableReport;
import dev.kizuna.grouping.TablePlan.Table;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** The tables of a plan, explained: who sits there, their fields, who is new, how many meet for the first time. */
final class PlanTables {
    private static final int FIELD = 16;
    private static final int FEW = 5;
    /** Of a message's 4,000 characters, what the rest of the card leaves. */
    private static final int LONGEST = 2_000;

    private final Texts texts;
    private final TableWords tables;

    PlanTables(Texts texts) {
        this.texts = texts;
        this.tables = new TableWords(texts);
    }

    String of(List<Table> here, RoundReport said, Language reader) {
        String full = list(here, said, reader);
        return full.length() <= LONGEST ? full : shortList(here, said, reader);
    }

    private String list(List<Table> here, RoundReport said, Language reader) {
        return here.stream()
                .map(table -> table(table, said.tables().get(table.number() - 1), reader))
                .collect(Collectors.joining("\n"));
    }

    /** Where long names would not fit into one message: some of them. */
    private String shortList(List<Table> here, RoundReport said, Language reader) {
        return here.stream()
                .map(table -> title(table, said.tables().get(table.number() - 1), reader) + "\n"
                        + tables.guests(table, FEW, reader))
                .collect(Collectors.joining("\n"));
    }

    private String title(Table table, TableReport said, Language reader) {
        return texts.get(
                reader,
                "groups.plan.table",
                "number",
                table.number(),
                "people",
                table.guests().size(),
                "first",
                said.firstMeetings());
    }

    private String table(Table table, TableReport said, Language reader) {
        StringBuilder words = new StringBuilder(title(table, said, reader));
        if (table.guests().isEmpty()) {
            return words.toString();
        }
        words.append("\n").append(tables.guests(table, reader));
        List<String> fields = said.fields().entrySet().stream()
                .filter(field -> !field.getKey().isEmpty())
                .map(field -> UserText.line(field.getKey(), FIELD) + " " + field.getValue())
                .toList();
        if (!fields.isEmpty()) {
            words.append("\n").append(texts.get(reader, "groups.plan.fields", "fields", fields));
        }
        int newcomers = said.newcomers().size();
        if (newcomers > 0 && newcomers < table.guests().size()) {
            words.append(fields.isEmpty() ? "\n" : "　")
                    .append(texts.get(
                            reader,
                            "groups.plan.newcomers",
                            "names",
                            said.newcomers().stream().map(TableWords::name).toList()));
        }
        return words.toString();
    }
}
