package dev.kizuna.grouping.discord;

import dev.kizuna.discord.Card;
import dev.kizuna.grouping.TablePlan;
import dev.kizuna.grouping.TablePlan.Round;
import dev.kizuna.grouping.TablePlan.Table;
import dev.kizuna.grouping.discord.GroupingIds.Own;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.meeting.discord.MeetingWords;
import java.util.List;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** All tables, for everybody: who sits where and who leads, nothing of why. */
final class PublicCard {
    /** Of a message, with some left for its head. */
    private static final int LONGEST = 3_600;

    private final Texts texts;
    private final MeetingWords meetings;
    private final TableWords tables;

    PublicCard(Texts texts, MeetingWords meetings) {
        this.texts = texts;
        this.meetings = meetings;
        this.tables = new TableWords(texts);
    }

    /** What the card is known by. */
    static String mark(CircleId circle, MeetingId meeting) {
        return GroupingIds.CARD.write(new Own(circle, meeting));
    }

    MessageCreateData of(TablePlan plan, Language reader) {
        String full = list(plan, reader, true);
        return Card.of(List.of(
                TextDisplay.of(texts.get(reader, "groups.card.head", "title", meetings.title(plan.meeting())) + "\n"
                        + (full.length() <= LONGEST ? full : cut(list(plan, reader, false)))),
                ActionRow.of(Button.primary(
                        mark(plan.meeting().circle(), plan.meeting().id()), texts.get(reader, "groups.button.own")))));
    }

    private static String cut(String list) {
        return list.length() <= LONGEST ? list : list.substring(0, list.lastIndexOf("\n", LONGEST)) + "\n…";
    }

    private String list(TablePlan plan, Language reader, boolean names) {
        return plan.rounds().stream()
                .map(round -> (plan.rounds().size() == 1
                                ? ""
                                : texts.get(reader, "groups.met.round", "round", round.number()) + "\n")
                        + tables(round, reader, names))
                .collect(Collectors.joining("\n"));
    }

    private String tables(Round round, Language reader, boolean names) {
        return round.tables().stream()
                .filter(table -> !table.guests().isEmpty())
                .map(table -> texts.get(reader, "groups.met.table", "number", table.number())
                        + (names ? tables.guests(unpinned(table), reader) : lead(table, reader)))
                .collect(Collectors.joining("\n"));
    }

    /** That somebody was pinned is the coordinators' matter. */
    static Table unpinned(Table table) {
        return new Table(
                table.number(),
                table.guests().stream()
                        .map(guest -> new TablePlan.Guest(guest.person(), guest.duty(), false))
                        .toList());
    }

    private String lead(Table table, Language reader) {
        return table.facilitator()
                .map(person -> texts.get(
                        reader,
                        "groups.card.lead",
                        "name",
                        TableWords.name(person),
                        "people",
                        table.guests().size()))
                .orElseGet(() -> texts.get(
                        reader, "groups.card.people", "people", table.guests().size()));
    }
}
