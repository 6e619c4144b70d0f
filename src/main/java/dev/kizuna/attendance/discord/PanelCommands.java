package dev.kizuna.attendance.discord;

import static dev.kizuna.discord.Audience.COORDINATORS;

import dev.kizuna.attendance.Door;
import dev.kizuna.attendance.Hours;
import dev.kizuna.attendance.discord.AttendanceIds.Look;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Fields;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.meeting.discord.MeetingChoice;
import dev.kizuna.meeting.discord.MeetingSuggestions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The panel at the door, opened and looked through. */
final class PanelCommands {
    private final DoorDesk desk;
    private final MeetingSuggestions suggestions;
    private final EarlyCard early;
    private final CodeCommands codes;
    private final SheetCommands printing;
    private final SummaryCommands summing;

    PanelCommands(
            DoorDesk desk,
            MeetingSuggestions suggestions,
            EarlyCard early,
            CodeCommands codes,
            SheetCommands printing,
            SummaryCommands summing) {
        this.desk = desk;
        this.suggestions = suggestions;
        this.early = early;
        this.codes = codes;
        this.printing = printing;
        this.summing = summing;
    }

    void register(Routes routes) {
        routes.command(
                "attendance panel",
                COORDINATORS,
                List.of(suggestions.option(MeetingChoice.STANDING)),
                (caller, given) -> open(
                        caller,
                        suggestions
                                .current(caller, given, MeetingChoice.STANDING)
                                .id()));
        routes.press(AttendanceIds.PANEL, COORDINATORS, (caller, of) -> open(caller, of.meeting()));
        routes.press(AttendanceIds.OPEN, COORDINATORS, (caller, of) -> desk.look(caller, of.meeting(), Spot.BEGINNING));
        routes.press(AttendanceIds.TAB, COORDINATORS, this::look);
        routes.press(AttendanceIds.PAGE, COORDINATORS, this::look);
        routes.fields(AttendanceIds.LIST, COORDINATORS, this::chosen);
    }

    private Response open(Caller caller, MeetingId meeting) {
        Door door = desk.door(caller, meeting);
        return door.hours() == Hours.EARLY
                ? Response.show(early.open(door.meeting(), caller.language()))
                : desk.look(caller, door, Spot.BEGINNING);
    }

    private Response look(Caller caller, Look look) {
        return desk.look(caller, look.meeting(), look.spot());
    }

    private Response chosen(Caller caller, Look look, Fields fields) {
        String chosen = fields.text(Routes.CHOSEN).orElse("");
        Optional<Deed> deed = Stream.of(Deed.values())
                .filter(one -> one.name().equals(chosen))
                .findFirst();
        return deed.isPresent()
                ? go(caller, deed.get(), look.meeting())
                : desk.look(caller, look.meeting(), new Spot(chosen));
    }

    private Response go(Caller caller, Deed deed, MeetingId meeting) {
        return switch (deed) {
            case CODE -> codes.show(caller, meeting);
            case PRINT_LIST -> printing.show(caller, meeting, Sheet.LIST);
            case PRINT_TAGS -> printing.show(caller, meeting, Sheet.TAGS);
            case SUMMARY -> summing.show(caller, meeting);
        };
    }
}
