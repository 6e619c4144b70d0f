package dev.kizuna.rsvp.discord;

import dev.kizuna.discord.Card;
import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.Answering;
import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.meeting.discord.MemberPart;
import dev.kizuna.rsvp.Answer;
import dev.kizuna.rsvp.Headcount;
import dev.kizuna.rsvp.Place;
import dev.kizuna.rsvp.Standing;
import dev.kizuna.rsvp.discord.RsvpIds.Of;
import dev.kizuna.sealing.Unreadable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.TimeFormat;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.jspecify.annotations.Nullable;

/** What one person gets to see of their own answer, with the buttons to change it. */
final class OwnAnswer {
    private static final int NOTE = 500;

    private final Texts texts;
    private final PlanWords plan;
    private final CountWords counts;
    private final AnswerButtons buttons;
    private final MemberPart above;

    /** @param above what other rooms add */
    OwnAnswer(Texts texts, MeetingWords meetings, MemberPart above) {
        this.texts = texts;
        this.plan = new PlanWords(texts, meetings);
        this.counts = new CountWords(texts);
        this.buttons = new AnswerButtons(texts);
        this.above = above;
    }

    MessageCreateData of(Headcount headcount, Answering answering, Language reader) {
        MeetingView meeting = headcount.meeting();
        Standing own = headcount.own();
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(state(headcount, reader)));
        parts.add(TextDisplay.of(plan.titled(meeting, answering, reader)));
        parts.add(TextDisplay.of(counts.all(headcount, reader)));
        List<Button> ways = buttons.ways(meeting, answering, own, own == null ? null : own.answer(), reader);
        boolean seated = own != null && own.place() == Place.SEATED;
        if (ways.isEmpty() || seated && answering != Answering.OPEN) {
            parts.add(TextDisplay.of(shut(answering, seated, reader)));
        }
        if (!ways.isEmpty()) {
            parts.add(ActionRow.of(ways));
        }
        List<Button> extras = extras(meeting, answering, own, reader);
        if (!extras.isEmpty()) {
            parts.add(ActionRow.of(extras));
        }
        return Card.of(parts);
    }

    private List<Button> extras(MeetingView meeting, Answering answering, @Nullable Standing own, Language reader) {
        List<Button> extras =
                new ArrayList<>(above.buttons(meeting, own != null && own.answer() != Answer.DECLINED, reader));
        boolean open = answering == Answering.OPEN;
        boolean ahead = open || answering == Answering.CLOSED || answering == Answering.DEADLINE_PASSED;
        if (own != null && own.place() == Place.WAITING && ahead) {
            extras.add(buttons.leave(meeting, reader));
        }
        if (!open) {
            return extras;
        }
        if (own != null) {
            String label = own.note() == null && !own.noteClosed() ? "rsvp.button.note" : "rsvp.button.noteAgain";
            extras.add(Button.secondary(RsvpIds.NOTE.write(new Of(meeting)), texts.get(reader, label)));
        }
        extras.add(buttons.calendar(meeting, reader));
        return extras;
    }

    /** How the person stands, in one line. */
    String brief(Headcount headcount, Language reader) {
        Standing own = headcount.own();
        if (own == null) {
            return texts.get(reader, "rsvp.own.none");
        }
        if (headcount.meeting().state() == MeetingState.CANCELLED) {
            return texts.get(reader, "rsvp.own.calledOff");
        }
        return switch (own.place()) {
            case SEATED -> texts.get(reader, "rsvp.own.seated");
            case WAITING -> texts.get(reader, "rsvp.own.waiting", "rank", own.rank());
            case OFFERED -> inTime(headcount.meeting(), own, reader, "rsvp.own.offered");
            case MAYBE ->
                own.offer() == null
                        ? texts.get(reader, "rsvp.own.maybe")
                        : inTime(headcount.meeting(), own, reader, "rsvp.own.missed");
            case DECLINED -> texts.get(reader, "rsvp.own.declined");
        };
    }

    private String inTime(MeetingView meeting, Standing own, Language reader, String key) {
        Instant until = own.heldUntil(meeting);
        return texts.get(
                reader, key, "until", until.atZone(meeting.zone()), "stamp", TimeFormat.RELATIVE.format(until));
    }

    private String state(Headcount headcount, Language reader) {
        Standing own = headcount.own();
        String words = brief(headcount, reader);
        if (own == null) {
            return words;
        }
        String again = own.askedAgain() ? "\n" + texts.get(reader, "rsvp.own.askedAgain") : "";
        return words + again + noted(own, reader);
    }

    private String noted(Standing own, Language reader) {
        String note = own.note();
        if (note == null && !own.noteClosed()) {
            return "";
        }
        String words = note == null ? texts.word(reader, Unreadable.CLOSED) : UserText.block(note, NOTE);
        return "\n" + texts.get(reader, "rsvp.own.note", "note", words);
    }

    private String shut(Answering answering, boolean seated, Language reader) {
        return switch (answering) {
            case CANCELLED -> texts.get(reader, "rsvp.card.cancelled");
            case OVER -> texts.get(reader, "rsvp.card.over");
            case OPEN, NOT_ANNOUNCED, CLOSED, DEADLINE_PASSED ->
                seated ? texts.get(reader, "rsvp.own.shutSeated") : texts.get(reader, "rsvp.own.shut");
        };
    }

    /** What it would mean to give up the seat, and the buttons to do so or not. */
    MessageCreateData question(Of meeting, Refusal refusal, Language reader) {
        return Card.of(
                TextDisplay.of(texts.refusal(reader, refusal, UnaryOperator.identity())),
                ActionRow.of(buttons.giveUpOrKeep(meeting, reader)));
    }
}
