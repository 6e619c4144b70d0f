package dev.kizuna.rsvp.discord;

import static dev.kizuna.discord.Audience.COORDINATORS;

import dev.kizuna.discord.Caller;
import dev.kizuna.discord.EdgeRefusal;
import dev.kizuna.discord.Option;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Routes;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.meeting.discord.MeetingChoice;
import dev.kizuna.meeting.discord.MeetingSuggestions;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.member.discord.MemberSuggestions;
import dev.kizuna.rsvp.Answer;
import dev.kizuna.rsvp.Bounds;
import dev.kizuna.rsvp.Headcount;
import dev.kizuna.rsvp.RsvpRefusal;
import dev.kizuna.rsvp.Rsvps;
import dev.kizuna.rsvp.discord.RsvpIds.For;
import dev.kizuna.rsvp.discord.RsvpIds.Of;
import java.util.List;

/** Coordinators answer for others, by command or by form; asked first where a limit says no. */
final class AnswerCommands {
    private final Rsvps rsvps;
    private final Meetings meetings;
    private final Members members;
    private final MeetingSuggestions suggestions;
    private final AnswerForOthers card;

    AnswerCommands(
            Rsvps rsvps, Meetings meetings, Members members, MeetingSuggestions suggestions, AnswerForOthers card) {
        this.rsvps = rsvps;
        this.meetings = meetings;
        this.members = members;
        this.suggestions = suggestions;
        this.card = card;
    }

    void register(Routes routes) {
        routes.command(
                "meeting answer",
                COORDINATORS,
                List.of(
                        Option.suggested("person", new MemberSuggestions(members))
                                .asRequired(),
                        Option.choice("answer", Answer.class).asRequired(),
                        suggestions.option(MeetingChoice.STANDING)),
                (caller, given) -> {
                    MeetingView meeting = suggestions.chosen(caller, given, MeetingChoice.STANDING);
                    Person person = members.meant(caller.inCircle(), given.requiredText("person"));
                    Answer answer = given.choice("answer", Answer.class).orElseThrow();
                    return answer(caller, meeting, person, answer, Bounds.ALL);
                });
        routes.press(RsvpIds.FORM_FOR, COORDINATORS, (caller, of) -> {
            MeetingView meeting = meetings.get(caller.inCircle(), of.meeting());
            return Response.ask(card.form(new Of(meeting), caller.language()));
        });
        routes.fields(RsvpIds.FILLED_FOR, COORDINATORS, (caller, of, fields) -> {
            MeetingView meeting = meetings.get(caller.inCircle(), of.meeting());
            Person person = members.meant(
                    caller.inCircle(), fields.text(AnswerForOthers.PERSON).orElse(""));
            Answer answer = fields.choice(AnswerForOthers.ANSWER, Answer.class)
                    .orElseThrow(() -> new Refusal(EdgeRefusal.OUT_OF_DATE));
            return answer(caller, meeting, person, answer, Bounds.ALL);
        });
        routes.press(RsvpIds.ANSWER_FOR, COORDINATORS, (caller, asked) -> {
            MeetingView meeting = meetings.get(caller.inCircle(), asked.meeting());
            Person person = members.get(caller.inCircle(), asked.member());
            return answer(caller, meeting, person, asked.answer(), asked.bounds());
        });
    }

    private Response answer(Caller caller, MeetingView meeting, Person person, Answer answer, Bounds bounds) {
        try {
            Headcount headcount =
                    rsvps.answerFor(caller.inCircle(), meeting.id(), person.id(), answer, bounds, caller.interaction());
            return Response.show(card.done(headcount, person, caller.language()));
        } catch (Refusal refusal) {
            if (refusal.reason() instanceof RsvpRefusal reason && AnswerForOthers.mayGoOn(reason)) {
                For asked = new For(meeting.circle(), meeting.id(), person.id(), answer, bounds);
                return Response.show(card.question(asked, refusal, reason, person, caller.language()));
            }
            throw refusal;
        }
    }
}
