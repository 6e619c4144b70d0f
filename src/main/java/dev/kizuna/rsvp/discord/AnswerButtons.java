package dev.kizuna.rsvp.discord;

import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.meeting.Answering;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.rsvp.Answer;
import dev.kizuna.rsvp.Place;
import dev.kizuna.rsvp.Standing;
import dev.kizuna.rsvp.discord.RsvpIds.Of;
import dev.kizuna.rsvp.discord.RsvpIds.Said;
import dev.kizuna.rsvp.discord.RsvpIds.Sheet;
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;
import org.jspecify.annotations.Nullable;

/** The buttons by which people answer, the same wherever they stand. */
public final class AnswerButtons {
    private final Texts texts;

    public AnswerButtons(Texts texts) {
        this.texts = texts;
    }

    /** @param given the answer that stands, to be marked; none on what everybody sees */
    public List<Button> answers(MeetingView meeting, Language reader, @Nullable Answer given) {
        return List.of(
                button(meeting, Answer.GOING, texts.get(reader, "rsvp.button.going"), given),
                button(meeting, Answer.MAYBE, texts.get(reader, "rsvp.button.maybe"), given),
                button(meeting, Answer.DECLINED, texts.get(reader, "rsvp.button.declined"), given));
    }

    /** Shows whoever presses how they stand, and nobody else. */
    public Button mine(MeetingView meeting, Language reader) {
        return Button.secondary(RsvpIds.MINE.write(new Of(meeting)), texts.get(reader, "rsvp.button.mine"));
    }

    /** For coordinators: who answered what. */
    public Button roster(MeetingView meeting, Language reader) {
        return roster(meeting, texts.get(reader, "rsvp.button.roster"));
    }

    Button roster(MeetingView meeting, String label) {
        return Button.secondary(RsvpIds.ROSTER.write(new Sheet(meeting.circle(), meeting.id(), 1)), label);
    }

    /** For coordinators: asks for whom, and what they answered. */
    public Button forSomebody(MeetingView meeting, Language reader) {
        return Button.secondary(RsvpIds.FORM_FOR.write(new Of(meeting)), texts.get(reader, "rsvp.button.for"));
    }

    /**
     * What a person can say now: to an offered seat and to one's own whatever the deadline, to the invitation while it is
     * open; else nothing.
     *
     * @param given as above
     */
    public List<Button> ways(
            MeetingView meeting, Answering answering, @Nullable Standing own, @Nullable Answer given, Language reader) {
        return switch (answering) {
            case NOT_ANNOUNCED, CANCELLED, OVER -> List.of();
            case OPEN -> holds(own, Place.OFFERED) ? takeOrPass(meeting, reader) : answers(meeting, reader, given);
            case CLOSED, DEADLINE_PASSED -> late(meeting, own, reader);
        };
    }

    private List<Button> late(MeetingView meeting, @Nullable Standing own, Language reader) {
        if (holds(own, Place.OFFERED)) {
            return takeOrPass(meeting, reader);
        }
        return holds(own, Place.SEATED)
                ? List.of(button(meeting, Answer.DECLINED, texts.get(reader, "rsvp.button.cannot"), null))
                : List.of();
    }

    /** To whom a seat fell: it is taken, or passed on. */
    List<Button> takeOrPass(MeetingView meeting, Language reader) {
        return List.of(
                button(meeting, Answer.GOING, texts.get(reader, "rsvp.button.going"), null),
                button(meeting, Answer.DECLINED, texts.get(reader, "rsvp.button.pass"), null));
    }

    /** Of whom was asked whether to give the seat up. */
    List<Button> giveUpOrKeep(Of meeting, Language reader) {
        return List.of(
                Button.secondary(RsvpIds.GIVE_UP.write(meeting), texts.get(reader, "rsvp.button.giveUp")),
                Button.primary(
                        RsvpIds.ANSWER.write(new Said(meeting.circle(), meeting.meeting(), Answer.GOING)),
                        texts.get(reader, "rsvp.button.keep")));
    }

    Button leave(MeetingView meeting, Language reader) {
        return Button.secondary(RsvpIds.LEAVE.write(new Of(meeting)), texts.get(reader, "rsvp.button.leave"));
    }

    private static boolean holds(@Nullable Standing own, Place place) {
        return own != null && own.place() == place;
    }

    Button calendar(MeetingView meeting, Language reader) {
        return Button.secondary(RsvpIds.CALENDAR.write(new Of(meeting)), texts.get(reader, "rsvp.button.calendar"));
    }

    private static Button button(MeetingView meeting, Answer answer, String label, @Nullable Answer given) {
        String id = RsvpIds.ANSWER.write(new Said(meeting.circle(), meeting.id(), answer));
        if (answer == given) {
            return Button.primary(id, "✓ " + label);
        }
        return given == null && answer == Answer.GOING ? Button.success(id, label) : Button.secondary(id, label);
    }
}
