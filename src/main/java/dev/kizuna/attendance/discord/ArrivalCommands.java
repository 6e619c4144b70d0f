package dev.kizuna.attendance.discord;

import static dev.kizuna.discord.Audience.COORDINATORS;
import static java.util.stream.Collectors.joining;

import dev.kizuna.attendance.Attendances;
import dev.kizuna.attendance.Checkin;
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
import dev.kizuna.discord.SecondLook;
import dev.kizuna.i18n.Texts;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.discord.MeetingChoice;
import dev.kizuna.meeting.discord.MeetingSuggestions;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.member.discord.MemberSuggestions;
import java.time.Clock;
import java.util.List;

/** People come through the door: by a press on the panel, by typing, all in voice at once. */
final class ArrivalCommands {
    private static final String PERSON = "person";

    private final Attendances attendances;
    private final Members members;
    private final DoorDesk desk;
    private final DoorPart tables;
    private final VoiceDoor voice;
    private final MeetingSuggestions suggestions;
    private final EarlyCard early;
    private final WalkInForm form;
    private final SecondLook second;
    private final Texts texts;

    ArrivalCommands(
            Attendances attendances,
            Members members,
            DoorDesk desk,
            DoorPart tables,
            VoiceDoor voice,
            MeetingSuggestions suggestions,
            EarlyCard early,
            Texts texts,
            Clock clock) {
        this.attendances = attendances;
        this.members = members;
        this.desk = desk;
        this.tables = tables;
        this.voice = voice;
        this.suggestions = suggestions;
        this.early = early;
        this.form = new WalkInForm(texts);
        this.second = new SecondLook(texts, clock, SecondLook.Matter.REAL);
        this.texts = texts;
    }

    void register(Routes routes) {
        Option meeting = suggestions.option(MeetingChoice.STANDING);
        Option person = Option.suggested(PERSON, new MemberSuggestions(members)).asRequired();
        routes.command("attendance checkin", COORDINATORS, List.of(person, meeting), this::checkIn);
        routes.command("attendance undo", COORDINATORS, List.of(person, meeting), this::undo);
        routes.press(AttendanceIds.IN, COORDINATORS, (caller, at) -> desk.done(caller, at.spot(), in(caller, at)));
        routes.press(AttendanceIds.OUT, COORDINATORS, (caller, at) -> desk.done(caller, at.spot(), out(caller, at)));
        routes.press(
                AttendanceIds.UNDO, COORDINATORS, (caller, at) -> desk.takenBack(caller, at.spot(), out(caller, at)));
        routes.press(
                AttendanceIds.REDO, COORDINATORS, (caller, at) -> desk.takenBack(caller, at.spot(), in(caller, at)));
        routes.press(AttendanceIds.SEAT, COORDINATORS, this::seat);
        routes.press(AttendanceIds.VOICE, COORDINATORS, this::voice);
        routes.press(AttendanceIds.WALK_IN, COORDINATORS, (caller, look) -> {
            desk.door(caller, look.meeting());
            return Response.ask(form.of(look, "", "", caller.language()));
        });
        routes.fields(
                AttendanceIds.WALKED_IN,
                COORDINATORS,
                second.form(
                        routes,
                        AttendanceIds.WALKED_IN,
                        COORDINATORS,
                        WalkInForm.INPUTS,
                        (caller, look, filled) ->
                                form.of(look, WalkInForm.name(filled), WalkInForm.from(filled), caller.language()),
                        this::walkIn));
    }

    private Response checkIn(Caller caller, Arguments given) {
        MeetingView meeting = suggestions.current(caller, given, MeetingChoice.STANDING);
        Person person = members.meant(caller.inCircle(), given.requiredText(PERSON));
        return desk.door(caller, meeting.id()).hours() == Hours.EARLY
                ? Response.show(early.checkIn(meeting, person, caller.language()))
                : desk.done(caller, Spot.BEGINNING, in(caller, new At(meeting.id(), person.id(), Spot.BEGINNING)));
    }

    private Response undo(Caller caller, Arguments given) {
        MeetingView meeting = suggestions.current(caller, given, MeetingChoice.STANDING);
        Person person = members.meant(caller.inCircle(), given.requiredText(PERSON));
        return desk.done(caller, Spot.BEGINNING, out(caller, new At(meeting.id(), person.id(), Spot.BEGINNING)));
    }

    private Response walkIn(Caller caller, Look look, Fields filled) {
        Checkin checkin = attendances.walkIn(
                caller.inCircle(), look.meeting(), WalkInForm.name(filled), WalkInForm.from(filled), hand(caller));
        return desk.done(caller, look.spot(), checkin);
    }

    private Response voice(Caller caller, Look look) {
        MeetingView meeting = desk.door(caller, look.meeting()).meeting();
        PanelNews news = PanelNews.of(voice.checkIn(caller, meeting.id()), texts, caller.language());
        return desk.said(caller, meeting.id(), look.spot(), news);
    }

    private Response seat(Caller caller, At at) {
        DoorPart.Given given = tables.seat(caller.inCircle(), at.meeting(), at.member());
        String words = texts.get(
                caller.language(),
                given.told() ? "attendance.panel.seated" : "attendance.panel.seatedInDraft",
                "name",
                PersonWords.name(members.get(caller.inCircle(), at.member())),
                "number",
                given.tables().stream().map(String::valueOf).collect(joining("→")));
        return desk.said(caller, at.meeting(), at.spot(), PanelNews.said(words));
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
}
