package dev.kizuna.attendance.discord;

import static dev.kizuna.discord.Audience.COORDINATORS;

import dev.kizuna.attendance.Door;
import dev.kizuna.attendance.Doors;
import dev.kizuna.attendance.discord.AttendanceIds.Print;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Option;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.discord.MeetingChoice;
import dev.kizuna.meeting.discord.MeetingSuggestions;
import dev.kizuna.paper.Heading;
import dev.kizuna.paper.ListEntry;
import dev.kizuna.paper.NameTag;
import dev.kizuna.paper.Printed;
import dev.kizuna.paper.Sheets;
import dev.kizuna.rsvp.Standing;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.components.buttons.Button;

/** {@code /attendance sheet}: what coordinators print before they go to the door. Notes that people wrote stay off paper. */
final class SheetCommands {
    private static final String PAPER = "paper";

    private final Doors doors;
    private final PlannedTables tables;
    private final MeetingSuggestions suggestions;
    private final Sheets sheets;
    private final Handout handout;
    private final Texts texts;

    SheetCommands(
            Doors doors,
            PlannedTables tables,
            MeetingSuggestions suggestions,
            Sheets sheets,
            Handout handout,
            Texts texts) {
        this.doors = doors;
        this.tables = tables;
        this.suggestions = suggestions;
        this.sheets = sheets;
        this.handout = handout;
        this.texts = texts;
    }

    void register(Routes routes) {
        suggestions.command(
                routes,
                "attendance sheet",
                MeetingChoice.STANDING,
                (caller, meeting, given) -> show(
                        caller, meeting.id(), given.choice(PAPER, Sheet.class).orElse(Sheet.LIST)),
                Option.choice(PAPER, Sheet.class));
        routes.press(
                AttendanceIds.PRINT, COORDINATORS, (caller, print) -> show(caller, print.meeting(), print.sheet()));
    }

    Response show(Caller caller, MeetingId id, Sheet sheet) {
        Door door = doors.door(caller.inCircle(), id);
        Language reader = caller.language();
        return Response.later(() -> {
            Heading heading = handout.heading(door.meeting(), reader);
            return Response.whisper(
                    switch (sheet) {
                        case LIST ->
                            handout.of(
                                    sheets.attendance(heading, lines(door, reader)),
                                    texts.get(reader, "attendance.sheet.list"),
                                    file("list", id),
                                    reader,
                                    List.of(other(Sheet.TAGS, id, reader)));
                        case TAGS ->
                            handout.of(
                                    tags(door, heading),
                                    texts.get(reader, "attendance.sheet.tags"),
                                    file("tags", id),
                                    reader,
                                    List.of(other(Sheet.LIST, id, reader)));
                    });
        });
    }

    private List<ListEntry> lines(Door door, Language reader) {
        return door.entries().stream()
                .filter(Door.Entry::isOnList)
                .map(entry -> new ListEntry(
                        Handout.attendee(entry.person()),
                        texts.word(reader, Tab.of(entry.person())),
                        answer(entry, reader),
                        entry.firstTime() ? texts.get(reader, "attendance.badge.first") : ""))
                .toList();
    }

    private String answer(Door.Entry entry, Language reader) {
        Standing standing = entry.standing();
        return standing == null || entry.walkIn()
                ? texts.get(reader, "attendance.badge.walkIn")
                : texts.word(reader, standing.place());
    }

    private Printed tags(Door door, Heading heading) {
        Map<MemberId, List<Integer>> planned =
                tables.of(door.meeting().circle(), door.meeting().id());
        return sheets.nameTags(
                heading,
                door.entries().stream()
                        .filter(Door.Entry::isOnList)
                        .map(Door.Entry::person)
                        .map(person ->
                                new NameTag(Handout.attendee(person), planned.getOrDefault(person.id(), List.of())))
                        .toList());
    }

    private Button other(Sheet sheet, MeetingId meeting, Language reader) {
        return Button.secondary(AttendanceIds.PRINT.write(new Print(meeting, sheet)), texts.word(reader, sheet));
    }

    private static String file(String sheet, MeetingId meeting) {
        return "kizuna-" + sheet + "-" + meeting.value();
    }
}
