package dev.kizuna.grouping.discord;

import static dev.kizuna.discord.Audience.COORDINATORS;

import dev.kizuna.attendance.discord.Handout;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Option;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.grouping.Duty;
import dev.kizuna.grouping.Seatings;
import dev.kizuna.grouping.TablePlan;
import dev.kizuna.grouping.TablePlan.Guest;
import dev.kizuna.grouping.TablePlan.Round;
import dev.kizuna.grouping.TablePlan.Table;
import dev.kizuna.grouping.discord.GroupingIds.Print;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.paper.Heading;
import dev.kizuna.paper.Printed;
import dev.kizuna.paper.Sheets;
import dev.kizuna.paper.TableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.buttons.Button;

/** {@code /groups sheet}: what coordinators print for the tables, as people were told of them, else as they are planned. */
final class SheetCommands {
    private static final String PAPER = "paper";

    private final Seatings seatings;
    private final PlanDesk desk;
    private final Sheets sheets;
    private final Handout handout;
    private final Texts texts;

    SheetCommands(Seatings seatings, PlanDesk desk, Sheets sheets, Handout handout, Texts texts) {
        this.seatings = seatings;
        this.desk = desk;
        this.sheets = sheets;
        this.handout = handout;
        this.texts = texts;
    }

    void register(Routes routes) {
        routes.command(
                "groups sheet",
                COORDINATORS,
                List.of(Option.choice(PAPER, TablePaper.class), desk.meeting()),
                (caller, given) -> show(
                        caller,
                        desk.meeting(caller, given),
                        given.choice(PAPER, TablePaper.class).orElse(TablePaper.LISTS)));
        routes.press(GroupingIds.PRINT, COORDINATORS, (caller, print) -> show(caller, print.meeting(), print.paper()));
    }

    Response show(Caller caller, MeetingId id, TablePaper paper) {
        TablePlan plan = seatings.published(caller.inCircle(), id)
                .orElseGet(() -> seatings.report(caller.inCircle(), id).plan());
        Language reader = caller.language();
        return Response.later(() -> {
            Heading heading = handout.heading(plan.meeting(), reader);
            return Response.whisper(
                    switch (paper) {
                        case LISTS ->
                            handout.of(
                                    sheets.tables(heading, lists(plan, reader)),
                                    said(plan, "groups.sheet.lists", reader),
                                    "kizuna-tables-" + id.value(),
                                    reader,
                                    List.of(other(TablePaper.NUMBERS, id, reader)));
                        case NUMBERS ->
                            handout.of(
                                    numbers(heading, plan),
                                    texts.get(reader, "groups.sheet.numbers"),
                                    "kizuna-numbers-" + id.value(),
                                    reader,
                                    List.of(other(TablePaper.LISTS, id, reader)));
                    });
        });
    }

    private String said(TablePlan plan, String key, Language reader) {
        String words = texts.get(reader, key);
        return plan.published() == 0 ? words + "\n" + texts.get(reader, "groups.sheet.draft") : words;
    }

    private Printed numbers(Heading heading, TablePlan plan) {
        int last = plan.rounds().stream()
                .flatMap(SheetCommands::taken)
                .mapToInt(Table::number)
                .max()
                .orElse(0);
        return sheets.tableCards(heading, last);
    }

    private List<TableList> lists(TablePlan plan, Language reader) {
        List<TableList> lists = new ArrayList<>();
        for (Round round : plan.rounds()) {
            taken(round)
                    .forEach(table -> lists.add(new TableList(
                            plan.rounds().size() == 1 ? 0 : round.number(),
                            table.number(),
                            table.guests().stream()
                                    .map(guest -> seat(guest, reader))
                                    .toList())));
        }
        return lists;
    }

    private static Stream<Table> taken(Round round) {
        return round.tables().stream().filter(table -> !table.guests().isEmpty());
    }

    private TableList.Seat seat(Guest guest, Language reader) {
        return new TableList.Seat(
                Handout.attendee(guest.person()), guest.duty() == Duty.NONE ? "" : texts.word(reader, guest.duty()));
    }

    private Button other(TablePaper paper, MeetingId meeting, Language reader) {
        return Button.secondary(GroupingIds.PRINT.write(new Print(meeting, paper)), texts.word(reader, paper));
    }
}
