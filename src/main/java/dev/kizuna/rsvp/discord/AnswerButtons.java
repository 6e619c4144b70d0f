package dev.kizuna.rsvp.discord;

import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.rsvp.Answer;
import dev.kizuna.rsvp.discord.RsvpIds.Of;
import dev.kizuna.rsvp.discord.RsvpIds.Said;
import java.util.List;
import net.dv8tion.jda.api.components.buttons.Button;
import org.jspecify.annotations.Nullable;

/** The buttons by which members answer, the same wherever they stand. */
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
