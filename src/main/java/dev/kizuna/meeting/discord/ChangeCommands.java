package dev.kizuna.meeting.discord;

import dev.kizuna.discord.Audience;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Card;
import dev.kizuna.discord.Fields;
import dev.kizuna.discord.Option;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.SecondLook;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.MeetingRefusal;
import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.meeting.discord.Ids.Move;
import dev.kizuna.meeting.discord.Ids.One;
import java.time.Instant;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

/** A meeting's panel and what its buttons do; {@code /meeting cancel}, {@code close} and {@code reopen}. */
final class ChangeCommands {
    private final Meetings meetings;
    private final MeetingSuggestions suggestions;
    private final MeetingPanel panel;
    private final ChangeForms forms;
    private final MeetingWords words;
    private final SecondLook look;
    private final Texts texts;

    ChangeCommands(
            Meetings meetings,
            MeetingSuggestions suggestions,
            MeetingPanel panel,
            ChangeForms forms,
            MeetingWords words,
            SecondLook look,
            Texts texts) {
        this.meetings = meetings;
        this.suggestions = suggestions;
        this.panel = panel;
        this.forms = forms;
        this.words = words;
        this.look = look;
        this.texts = texts;
    }

    void register(Routes routes) {
        Option meeting = suggestions.option(MeetingChoice.STANDING);
        routes.command(
                "meeting cancel",
                Audience.COORDINATORS,
                List.of(Option.text("reason", 1000), meeting),
                (caller, given) -> askToCancel(
                        caller,
                        suggestions.chosen(caller, given, MeetingChoice.STANDING),
                        given.text("reason").orElse("")));
        routes.command(
                "meeting close",
                Audience.COORDINATORS,
                List.of(meeting),
                (caller, given) -> close(caller, Ids.one(suggestions.chosen(caller, given, MeetingChoice.STANDING))));
        routes.command(
                "meeting reopen",
                Audience.COORDINATORS,
                List.of(meeting),
                (caller, given) -> reopen(caller, Ids.one(suggestions.chosen(caller, given, MeetingChoice.STANDING))));
        routes.press(
                Ids.PANEL, Audience.COORDINATORS, (caller, one) -> Response.show(panel.of(caller, seen(caller, one))));
        routes.press(
                Ids.KEEP,
                Audience.COORDINATORS,
                (caller, one) -> Response.show(
                        panel.of(caller, seen(caller, one), texts.get(caller.language(), "meeting.panel.kept"))));
        routes.press(Ids.MOVE, Audience.COORDINATORS, this::move);
        routes.press(Ids.CANCEL, Audience.COORDINATORS, (caller, one) -> askToCancel(caller, seen(caller, one), ""));
        routes.fields(
                Ids.CANCEL_FORM,
                Audience.COORDINATORS,
                look.form(
                        routes,
                        Ids.CANCEL_FORM,
                        Audience.COORDINATORS,
                        List.of(ChangeForms.REASON),
                        (caller, one, fields) -> forms.cancel(
                                seen(caller, one),
                                fields.text(ChangeForms.REASON).orElse(""),
                                caller.language()),
                        this::cancel));
        routes.press(Ids.CLOSE, Audience.COORDINATORS, this::close);
        routes.press(Ids.REOPEN, Audience.COORDINATORS, this::reopen);
        routes.press(
                Ids.NUMBER,
                Audience.COORDINATORS,
                (caller, one) -> Response.ask(forms.number(seen(caller, one), caller.language())));
        routes.fields(Ids.NUMBER_FORM, Audience.COORDINATORS, this::number);
        routes.press(Ids.DISCARD, Audience.COORDINATORS, this::askToDiscard);
        routes.press(Ids.DISCARDED, Audience.COORDINATORS, this::discard);
    }

    private Response move(Caller caller, Move move) {
        MeetingView moved = meetings.postpone(
                caller.inCircle(),
                move.meeting(),
                move.revision(),
                Instant.ofEpochSecond(move.start()),
                Instant.ofEpochSecond(move.end()));
        return Response.show(panel.of(caller, moved, texts.get(caller.language(), "meeting.panel.postponed")));
    }

    private Response askToCancel(Caller caller, MeetingView meeting, String reason) {
        if (meeting.state() == MeetingState.CANCELLED) {
            throw new Refusal(MeetingRefusal.CANCELLED);
        }
        return Response.ask(forms.cancel(meeting, reason, caller.language()));
    }

    private Response cancel(Caller caller, One one, Fields fields) {
        MeetingView cancelled = meetings.cancel(
                caller.inCircle(),
                one.meeting(),
                fields.text(ChangeForms.REASON).orElse(null));
        return Response.show(panel.of(caller, cancelled, texts.get(caller.language(), "meeting.panel.cancelled")));
    }

    private Response close(Caller caller, One one) {
        MeetingView closed = meetings.close(caller.inCircle(), one.meeting());
        return Response.show(panel.of(caller, closed, texts.get(caller.language(), "meeting.panel.closed")));
    }

    private Response reopen(Caller caller, One one) {
        MeetingView reopened = meetings.reopen(caller.inCircle(), one.meeting());
        return Response.show(panel.of(caller, reopened, texts.get(caller.language(), "meeting.panel.reopened")));
    }

    private Response number(Caller caller, One one, Fields fields) {
        int inYear = PlanReader.count(fields.text(ChangeForms.IN_YEAR).orElse(""));
        int total = PlanReader.count(fields.text(ChangeForms.TOTAL).orElse(""));
        MeetingView numbered = meetings.correctNumber(caller.inCircle(), one.meeting(), inYear, total);
        return Response.show(panel.of(caller, numbered, texts.get(caller.language(), "meeting.panel.renumbered")));
    }

    private Response askToDiscard(Caller caller, One one) {
        MeetingView draft = seen(caller, one);
        if (draft.isPublic()) {
            throw new Refusal(MeetingRefusal.ONLY_DRAFTS_ARE_DISCARDED);
        }
        return Response.show(Card.of(
                TextDisplay.of(texts.get(caller.language(), "meeting.discard.ask", "title", words.title(draft))),
                ActionRow.of(
                        Button.danger(Ids.DISCARDED.write(one), texts.get(caller.language(), "meeting.panel.discard")),
                        Button.secondary(Ids.PANEL.write(one), texts.get(caller.language(), "meeting.panel.back")))));
    }

    private Response discard(Caller caller, One one) {
        meetings.discard(caller.inCircle(), one.meeting());
        return Response.show(texts.get(caller.language(), "meeting.discard.done"));
    }

    private MeetingView seen(Caller caller, One one) {
        return meetings.get(caller.inCircle(), one.meeting());
    }
}
