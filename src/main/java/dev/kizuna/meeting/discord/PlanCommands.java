package dev.kizuna.meeting.discord;

import dev.kizuna.discord.Arguments;
import dev.kizuna.discord.Audience;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Fields;
import dev.kizuna.discord.Option;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.SecondLook;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.Details;
import dev.kizuna.meeting.MeetingRefusal;
import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.meeting.PlanPart;
import dev.kizuna.meeting.Wording;
import dev.kizuna.meeting.Wordings;
import dev.kizuna.meeting.discord.Ids.One;
import dev.kizuna.meeting.discord.Ids.Sheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /meeting create}, {@code edit} and {@code postpone}, and the forms that do the same. */
final class PlanCommands {
    private static final Wording NOTHING = new Wording(Map.of());

    private final Meetings meetings;
    private final Wordings wordings;
    private final MeetingSuggestions suggestions;
    private final PlanForms forms;
    private final PlanDesk desk;
    private final SecondLook look;

    PlanCommands(
            Meetings meetings,
            Wordings wordings,
            MeetingSuggestions suggestions,
            PlanForms forms,
            PlanDesk desk,
            SecondLook look) {
        this.meetings = meetings;
        this.wordings = wordings;
        this.suggestions = suggestions;
        this.forms = forms;
        this.desk = desk;
        this.look = look;
    }

    void register(Routes routes) {
        // Longer than is allowed, so that it is said by how much.
        Option title = Option.text("title", 1000).asRequired();
        Option description = Option.text("description", 4000);
        routes.command(
                "meeting create",
                Audience.COORDINATORS,
                List.of(
                        title,
                        Option.text("when", 200).asRequired(),
                        Option.text("venue", 1000),
                        Option.number("capacity", 1, Details.CAPACITY_LIMIT),
                        Option.text("deadline", 200),
                        description,
                        suggestions.option("copy-from", MeetingChoice.ALL)),
                look.command(
                        routes, "meeting create", Audience.COORDINATORS, List.of(title, description), this::create));
        routes.command(
                "meeting edit",
                Audience.COORDINATORS,
                List.of(suggestions.option(MeetingChoice.CHANGEABLE)),
                (caller, given) -> edit(caller, suggestions.chosen(caller, given, MeetingChoice.CHANGEABLE)));
        routes.command(
                "meeting postpone",
                Audience.COORDINATORS,
                List.of(Option.text("when", 200).asRequired(), suggestions.option(MeetingChoice.CHANGEABLE)),
                this::postpone);
        routes.press(Ids.NEW, Audience.COORDINATORS, this::blank);
        routes.press(Ids.EDIT, Audience.COORDINATORS, (caller, one) -> edit(caller, meeting(caller, one)));
        routes.press(Ids.TIME, Audience.COORDINATORS, (caller, one) -> time(caller, meeting(caller, one)));
        routes.press(Ids.REWORD, Audience.COORDINATORS, this::reword);
        routes.fields(
                Ids.FORM,
                Audience.COORDINATORS,
                look.form(
                        routes,
                        Ids.FORM,
                        Audience.COORDINATORS,
                        List.of(PlanPart.TITLE.name(), PlanPart.DESCRIPTION.name()),
                        (caller, sheet, fields) -> forms.of(sheet, typed(caller, sheet, fields), caller.language()),
                        (caller, sheet, fields) -> desk.take(caller, sheet, typed(caller, sheet, fields))));
    }

    private Response create(Caller caller, Arguments given) {
        Optional<MeetingView> copied =
                given.text("copy-from").map(typed -> suggestions.named(caller, typed, MeetingChoice.ALL));
        Wording typed = copied.map(meeting -> PlanReader.copy(meeting, caller.language()))
                .orElse(NOTHING)
                .with(new Wording(typed(given)));
        Sheet sheet = copied.map(meeting -> Sheet.on(PlanForm.NEW, meeting)).orElse(Sheet.blank());
        return desk.take(caller, sheet, typed);
    }

    private static Map<PlanPart, String> typed(Arguments given) {
        Map<PlanPart, String> typed = new HashMap<>();
        typed.put(PlanPart.TITLE, given.requiredText("title"));
        typed.put(PlanPart.WHEN, given.requiredText("when"));
        given.text("venue").ifPresent(text -> typed.put(PlanPart.VENUE, text));
        given.number("capacity").ifPresent(seats -> typed.put(PlanPart.CAPACITY, seats.toString()));
        given.text("deadline").ifPresent(text -> typed.put(PlanPart.DEADLINE, text));
        given.text("description").ifPresent(text -> typed.put(PlanPart.DESCRIPTION, text));
        return typed;
    }

    private Response postpone(Caller caller, Arguments given) {
        MeetingView meeting = suggestions.chosen(caller, given, MeetingChoice.CHANGEABLE);
        Wording typed = new Wording(Map.of(PlanPart.WHEN, given.requiredText("when")));
        return desk.take(caller, Sheet.on(PlanForm.TIME, meeting), typed);
    }

    /** An empty form, or one filled in from the meeting to be copied. */
    private Response blank(Caller caller, One from) {
        if (from.meeting().equals(Ids.NO_MEETING)) {
            return Response.ask(forms.of(Sheet.blank(), NOTHING, caller.language()));
        }
        MeetingView copied = meeting(caller, from);
        Wording words = PlanReader.copy(copied, caller.language());
        // Kept, because the form has no room for the description.
        long kept = wordings.keep(caller.inCircle(), words);
        return Response.ask(forms.of(Sheet.on(PlanForm.NEW, copied).withWording(kept), words, caller.language()));
    }

    private Response edit(Caller caller, MeetingView meeting) {
        requireChangeable(meeting);
        return Response.ask(forms.of(Sheet.on(PlanForm.EDIT, meeting), PlanReader.words(meeting), caller.language()));
    }

    private Response time(Caller caller, MeetingView meeting) {
        requireChangeable(meeting);
        return Response.ask(forms.of(Sheet.on(PlanForm.TIME, meeting), PlanReader.words(meeting), caller.language()));
    }

    /** The form again, with what was typed; of a meeting that was changed meanwhile, on the meeting as it is now. */
    private Response reword(Caller caller, Sheet sheet) {
        Wording words = wordings.get(caller.inCircle(), sheet.wording());
        Sheet now = sheet.form().isNew()
                ? sheet
                : Sheet.on(sheet.form(), meetings.get(caller.inCircle(), sheet.meeting()))
                        .withWording(sheet.wording());
        return Response.ask(forms.of(now, words, caller.language()));
    }

    private Wording typed(Caller caller, Sheet sheet, Fields fields) {
        Wording before = sheet.wording() == 0 ? NOTHING : wordings.get(caller.inCircle(), sheet.wording());
        return PlanForms.typed(sheet.form(), fields, before);
    }

    private MeetingView meeting(Caller caller, One one) {
        return meetings.get(caller.inCircle(), one.meeting());
    }

    private static void requireChangeable(MeetingView meeting) {
        if (meeting.state() == MeetingState.CANCELLED) {
            throw new Refusal(MeetingRefusal.CANCELLED);
        }
    }
}
