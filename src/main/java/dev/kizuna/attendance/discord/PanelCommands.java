package dev.kizuna.attendance.discord;

import static dev.kizuna.discord.Audience.COORDINATORS;

import dev.kizuna.attendance.Attendances;
import dev.kizuna.attendance.Checkin;
import dev.kizuna.attendance.Door;
import dev.kizuna.attendance.Doors;
import dev.kizuna.attendance.Hand;
import dev.kizuna.attendance.Hours;
import dev.kizuna.attendance.Way;
import dev.kizuna.attendance.discord.AttendanceIds.At;
import dev.kizuna.attendance.discord.AttendanceIds.Look;
import dev.kizuna.discord.Arguments;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Fields;
import dev.kizuna.discord.Option;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.discord.MeetingChoice;
import dev.kizuna.meeting.discord.MeetingSuggestions;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.member.discord.MemberSuggestions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Coordinators at the door: the panel with all its buttons, and the same by typing. */
final class PanelCommands {
    private static final String PERSON = "person";

    private final Attendances attendances;
    private final Doors doors;
    private final Members members;
    private final MeetingSuggestions suggestions;
    private final VoiceDoor voice;
    private final PlannedTables tables;
    private final PanelCard card;
    private final EarlyCard early;
    private final WalkInForm form;
    private final PersonWords people;
    private final Texts texts;

    PanelCommands(
            Attendances attendances,
            Doors doors,
            Members members,
            MeetingSuggestions suggestions,
            VoiceDoor voice,
            PlannedTables tables,
            PanelCard card,
            EarlyCard early,
            Texts texts) {
        this.attendances = attendances;
        this.doors = doors;
        this.members = members;
        this.suggestions = suggestions;
        this.voice = voice;
        this.tables = tables;
        this.card = card;
        this.early = early;
        this.form = new WalkInForm(texts);
        this.people = new PersonWords(texts);
        this.texts = texts;
    }

    void register(Routes routes) {
        Option meeting = suggestions.option(MeetingChoice.STANDING);
        Option person = Option.suggested(PERSON, new MemberSuggestions(members)).asRequired();
        routes.command(
                "attendance panel",
                COORDINATORS,
                List.of(meeting),
                (caller, given) -> open(caller, chosen(caller, given).id()));
        routes.command("attendance checkin", COORDINATORS, List.of(person, meeting), this::checkIn);
        routes.command("attendance undo", COORDINATORS, List.of(person, meeting), this::undo);
        routes.press(AttendanceIds.PANEL, COORDINATORS, (caller, of) -> open(caller, of.meeting()));
        routes.press(AttendanceIds.OPEN, COORDINATORS, (caller, of) -> show(caller, of.meeting(), Spot.BEGINNING));
        routes.press(AttendanceIds.TAB, COORDINATORS, this::look);
        routes.press(AttendanceIds.VIEW, COORDINATORS, this::look);
        routes.fields(
                AttendanceIds.LIST,
                COORDINATORS,
                (caller, look, chosen) -> show(
                        caller,
                        look.meeting(),
                        chosen.text(Routes.CHOSEN).map(Spot::new).orElse(look.spot())));
        routes.press(AttendanceIds.VOICE, COORDINATORS, this::voice);
        routes.press(AttendanceIds.PAGE, COORDINATORS, this::look);
        routes.press(AttendanceIds.IN, COORDINATORS, (caller, at) -> news(caller, at.spot(), in(caller, at)));
        routes.press(AttendanceIds.OUT, COORDINATORS, (caller, at) -> news(caller, at.spot(), out(caller, at)));
        routes.press(AttendanceIds.UNDO, COORDINATORS, (caller, at) -> news(caller, at.spot(), out(caller, at)));
        routes.press(AttendanceIds.WALK_IN, COORDINATORS, (caller, look) -> {
            doors.door(caller.inCircle(), look.meeting());
            return Response.ask(form.of(look, caller.language()));
        });
        routes.fields(AttendanceIds.WALKED_IN, COORDINATORS, this::walkIn);
    }

    private MeetingView chosen(Caller caller, Arguments given) {
        return suggestions.chosen(caller, given, MeetingChoice.STANDING);
    }

    private Response open(Caller caller, MeetingId meeting) {
        Door door = doors.door(caller.inCircle(), meeting);
        return door.hours() == Hours.EARLY
                ? Response.show(early.open(door.meeting(), caller.language()))
                : show(caller, door, Spot.BEGINNING, null);
    }

    private Response checkIn(Caller caller, Arguments given) {
        MeetingView meeting = chosen(caller, given);
        Person person = members.meant(caller.inCircle(), given.requiredText(PERSON));
        Door door = doors.door(caller.inCircle(), meeting.id());
        return door.hours() == Hours.EARLY
                ? Response.show(early.checkIn(meeting, person, caller.language()))
                : news(caller, Spot.BEGINNING, in(caller, new At(meeting.id(), person.id(), Spot.BEGINNING)));
    }

    private Response undo(Caller caller, Arguments given) {
        MeetingView meeting = chosen(caller, given);
        Person person = members.meant(caller.inCircle(), given.requiredText(PERSON));
        return news(caller, Spot.BEGINNING, out(caller, new At(meeting.id(), person.id(), Spot.BEGINNING)));
    }

    private Response walkIn(Caller caller, Look look, Fields filled) {
        Checkin checkin = attendances.walkIn(
                caller.inCircle(), look.meeting(), WalkInForm.name(filled), WalkInForm.from(filled), hand(caller));
        return news(caller, look.spot(), checkin);
    }

    private Response voice(Caller caller, Look look) {
        Door before = doors.door(caller.inCircle(), look.meeting());
        VoiceDoor.Outcome outcome = voice.checkIn(caller, before.meeting().id());
        Door door = doors.door(caller.inCircle(), look.meeting());
        return show(caller, door, look.spot(), PanelNews.of(outcome, texts, caller.language()));
    }

    private Checkin in(Caller caller, At at) {
        return attendances.checkIn(caller.inCircle(), at.meeting(), at.member(), hand(caller));
    }

    private Checkin out(Caller caller, At at) {
        return attendances.undo(caller.inCircle(), at.meeting(), at.member(), hand(caller));
    }

    private static Hand hand(Caller caller) {
        return new Hand(caller.user(), Way.COORDINATOR, caller.interaction());
    }

    private Response look(Caller caller, Look look) {
        return show(caller, look.meeting(), look.spot());
    }

    private Response show(Caller caller, MeetingId meeting, Spot spot) {
        return show(caller, doors.door(caller.inCircle(), meeting), spot, null);
    }

    /** As all hands have left it, so that what others did is seen as well. */
    private Response news(Caller caller, Spot spot, Checkin checkin) {
        MeetingId meeting = checkin.meeting().id();
        Door door = doors.door(caller.inCircle(), meeting);
        ToldTables told = new ToldTables(tables.of(caller.inCircle(), meeting));
        return show(caller, door, spot, PanelNews.of(checkin, door, told, people, texts, caller.language()));
    }

    private Response show(Caller caller, Door door, Spot spot, @Nullable PanelNews news) {
        ToldTables told =
                new ToldTables(tables.of(caller.inCircle(), door.meeting().id()));
        Panel panel = new Panel(door, told, voice.beside(caller).size(), spot);
        return Response.show(card.of(panel, news, caller.language()));
    }
}
