package dev.kizuna.rsvp.discord;

import dev.kizuna.discord.Arguments;
import dev.kizuna.discord.Audience;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Fields;
import dev.kizuna.discord.Option;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.discord.SecondLook;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.discord.MeetingChoice;
import dev.kizuna.meeting.discord.MeetingSuggestions;
import dev.kizuna.member.Members;
import dev.kizuna.rsvp.Answer;
import dev.kizuna.rsvp.Headcount;
import dev.kizuna.rsvp.Reply;
import dev.kizuna.rsvp.Rosters;
import dev.kizuna.rsvp.RsvpRefusal;
import dev.kizuna.rsvp.Rsvps;
import dev.kizuna.rsvp.Standing;
import dev.kizuna.rsvp.discord.RsvpIds.Of;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Members answer: by the card's buttons, by {@code /rsvp}, from a direct message. Buttons are open to anyone, and the
 * room itself sees whose circle it is.
 */
final class RsvpCommands {
    private final Rsvps rsvps;
    private final Rosters rosters;
    private final Members members;
    private final MeetingSuggestions suggestions;
    private final OwnAnswer card;
    private final NoteForm form;
    private final CalendarFile calendar;
    private final Clock clock;
    private final SecondLook look;

    RsvpCommands(
            Rsvps rsvps,
            Rosters rosters,
            Members members,
            MeetingSuggestions suggestions,
            OwnAnswer card,
            Texts texts,
            Clock clock) {
        this.rsvps = rsvps;
        this.rosters = rosters;
        this.members = members;
        this.suggestions = suggestions;
        this.card = card;
        this.form = new NoteForm(texts);
        this.calendar = new CalendarFile(texts, clock);
        this.clock = clock;
        this.look = new SecondLook(texts, clock, SecondLook.Matter.REAL);
    }

    void register(Routes routes) {
        Option note = Option.text("note", Rsvps.NOTE_LIMIT);
        routes.command(
                "rsvp",
                Audience.MEMBERS,
                List.of(
                        Option.choice("answer", Answer.class).asRequired(),
                        suggestions.option(MeetingChoice.PUBLIC),
                        note),
                look.command(routes, "rsvp", Audience.MEMBERS, List.of(note), this::answer));
        routes.press(RsvpIds.ANSWER, Audience.ANYONE, (caller, said) -> {
            Reply reply = RsvpIds.reply(caller, said.circle(), said.meeting());
            return answer(caller, reply, said.answer(), null);
        });
        routes.press(RsvpIds.LEAVE, Audience.ANYONE, (caller, of) -> {
            Reply reply = RsvpIds.reply(caller, of.circle(), of.meeting());
            return shown(caller, rsvps.stepBack(reply));
        });
        routes.press(RsvpIds.GIVE_UP, Audience.ANYONE, (caller, of) -> {
            Reply reply = RsvpIds.reply(caller, of.circle(), of.meeting());
            return shown(caller, rsvps.giveUp(reply));
        });
        routes.press(RsvpIds.MINE, Audience.ANYONE, this::mine);
        routes.press(RsvpIds.MINE_IN_THREAD, Audience.ANYONE, this::mine);
        routes.press(
                RsvpIds.CALENDAR,
                Audience.ANYONE,
                (caller, of) -> Response.whisper(calendar.of(known(caller, of).meeting(), caller.language())));
        routes.press(RsvpIds.NOTE, Audience.ANYONE, (caller, of) -> {
            Standing own = known(caller, of).own();
            return Response.ask(form.of(of, own == null ? null : own.note(), caller.language()));
        });
        routes.fields(
                RsvpIds.NOTED,
                Audience.ANYONE,
                look.form(
                        routes,
                        RsvpIds.NOTED,
                        Audience.ANYONE,
                        List.of(NoteForm.NOTE),
                        (caller, of, fields) ->
                                form.of(of, fields.text(NoteForm.NOTE).orElse(null), caller.language()),
                        this::note));
    }

    private Response answer(Caller caller, Arguments given) {
        MeetingView meeting = suggestions.chosen(caller, given, MeetingChoice.PUBLIC);
        Reply reply = RsvpIds.reply(caller, meeting.circle(), meeting.id());
        Answer answer = given.choice("answer", Answer.class).orElseThrow();
        return answer(caller, reply, answer, given.text("note").orElse(null));
    }

    /** Who would give up their seat for good is asked first. */
    private Response answer(Caller caller, Reply reply, Answer answer, @Nullable String note) {
        try {
            return shown(caller, rsvps.answer(reply, answer, note));
        } catch (Refusal refusal) {
            if (refusal.reason() == RsvpRefusal.SEAT_AT_STAKE) {
                return Response.show(
                        card.question(new Of(reply.circle(), reply.meeting()), refusal, caller.language()));
            }
            throw refusal;
        }
    }

    private Response mine(Caller caller, Of of) {
        return shown(caller, known(caller, of));
    }

    private Response note(Caller caller, Of of, Fields fields) {
        Reply reply = RsvpIds.reply(caller, of.circle(), of.meeting());
        return shown(caller, rsvps.note(reply, fields.text(NoteForm.NOTE).orElse("")));
    }

    /** How the caller stands, if they may know: in a direct message only people known to the circle may. */
    private Headcount known(Caller caller, Of of) {
        RsvpIds.requireHere(caller, of.circle());
        if (caller.circle() == null && members.of(of.circle(), caller.user()).isEmpty()) {
            throw new Refusal(RsvpRefusal.NOT_OF_THE_CIRCLE);
        }
        Headcount headcount = rosters.headcount(of.circle(), of.meeting(), caller.user());
        if (!headcount.meeting().isPublic()) {
            throw new Refusal(RsvpRefusal.NOT_ANNOUNCED);
        }
        return headcount;
    }

    private Response shown(Caller caller, Headcount headcount) {
        return Response.show(card.of(headcount, headcount.meeting().answering(clock.instant()), caller.language()));
    }
}
