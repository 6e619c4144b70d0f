package dev.kizuna.rsvp.discord;

import dev.kizuna.discord.Card;
import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.meeting.Answering;
import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.notice.Lapse;
import dev.kizuna.notice.Notice;
import dev.kizuna.notice.Notices;
import dev.kizuna.notice.discord.Wording;
import dev.kizuna.rsvp.Place;
import dev.kizuna.rsvp.Postponement;
import dev.kizuna.rsvp.RsvpNotice;
import dev.kizuna.rsvp.Standing;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.TimeFormat;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/**
 * Words this room's notices, in the receiver's language, and in the circle's what others read, with the buttons to answer.
 */
final class RsvpLetters {
    private static final int REASON = 400;

    private final Correspondents correspondents;
    private final PlanWords plan;
    private final Moves moves;
    private final SpokenWords spoken;
    private final AnswerButtons buttons;
    private final Texts texts;
    private final Clock clock;

    RsvpLetters(Correspondents correspondents, Notices notices, MeetingWords meetings, Texts texts, Clock clock) {
        this.correspondents = correspondents;
        this.plan = new PlanWords(texts, meetings);
        this.moves = new Moves(notices);
        this.spoken = new SpokenWords(texts, meetings);
        this.buttons = new AnswerButtons(texts);
        this.texts = texts;
        this.clock = clock;
    }

    Wording write(RsvpNotice what, Notice notice) {
        Correspondent to = correspondents.of(notice);
        MeetingView meeting = to.meeting();
        Standing own = to.own();
        if (meeting.state() == MeetingState.CANCELLED && what != RsvpNotice.CANCELLED) {
            return new Wording.Needless(Lapse.CANCELLED);
        }
        if (own == null || overtaken(what, notice, meeting, own)) {
            return new Wording.Needless(Lapse.OVERTAKEN);
        }
        boolean moved = what == RsvpNotice.POSTPONED;
        Optional<ZonedDateTime> heard = moved ? moves.lastHeard(notice, meeting) : Optional.empty();
        Optional<ZonedDateTime> before = moved ? Moves.before(notice, meeting) : Optional.empty();
        return to.letter(
                inPrivate(what, meeting, own, heard, to.reading().reader()),
                inPublic(what, meeting, before, to.reading().circle()),
                spoken.of(what, to, own, heard));
    }

    /** What is said after a change may be overtaken by the next one. */
    private static boolean overtaken(RsvpNotice what, Notice notice, MeetingView meeting, Standing own) {
        return switch (what) {
            case PROMOTED -> own.place() != Place.SEATED;
            case OFFERED -> own.place() != Place.OFFERED;
            case MISSED -> own.place() != Place.MAYBE || own.offer() == null;
            case POSTPONED -> Postponement.read(notice.occasion()).asked() != meeting.asked();
            case CANCELLED -> false;
        };
    }

    private MessageCreateData inPrivate(
            RsvpNotice what, MeetingView meeting, Standing own, Optional<ZonedDateTime> heard, Language reader) {
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(toThem(what, meeting, own, reader) + was(heard, reader)));
        parts.add(TextDisplay.of(plan.titled(meeting, meeting.answering(clock.instant()), reader)));
        // Nobody redraws a letter, so its buttons mark no answer that may be given up later.
        List<Button> ways = ways(what, meeting, own, reader);
        if (!ways.isEmpty()) {
            parts.add(ActionRow.of(ways));
        }
        return message(parts);
    }

    private List<Button> ways(RsvpNotice what, MeetingView meeting, Standing own, Language reader) {
        return switch (what) {
            case CANCELLED -> List.of();
            case PROMOTED -> buttons.takeOrPass(meeting, reader);
            case OFFERED, MISSED, POSTPONED ->
                buttons.ways(meeting, meeting.answering(clock.instant()), own, null, reader);
        };
    }

    private String toThem(RsvpNotice what, MeetingView meeting, Standing own, Language reader) {
        return switch (what) {
            case PROMOTED -> texts.get(reader, "rsvp.notice.promoted");
            case OFFERED -> untilThen("rsvp.notice.offered", meeting, own, reader);
            case MISSED ->
                meeting.answering(clock.instant()) == Answering.OPEN
                        ? untilThen("rsvp.notice.missed", meeting, own, reader)
                        : untilThen("rsvp.notice.missedLate", meeting, own, reader);
            case POSTPONED ->
                switch (own.place()) {
                    case SEATED, OFFERED -> texts.get(reader, "rsvp.notice.postponedSeated");
                    case WAITING -> texts.get(reader, "rsvp.notice.postponedWaiting");
                    case MAYBE, DECLINED -> texts.get(reader, "rsvp.notice.postponed");
                };
            case CANCELLED -> cancelled(meeting, reader);
        };
    }

    private String untilThen(String key, MeetingView meeting, Standing own, Language reader) {
        Instant until = own.heldUntil(meeting);
        return texts.get(
                reader, key, "until", until.atZone(meeting.zone()), "stamp", TimeFormat.RELATIVE.format(until));
    }

    /** Says what all know; how the person stands only they see, by the button. */
    private MessageCreateData inPublic(
            RsvpNotice what, MeetingView meeting, Optional<ZonedDateTime> before, Language reader) {
        String words = switch (what) {
            case PROMOTED, OFFERED, MISSED -> texts.get(reader, "rsvp.notice.inPublic");
            case POSTPONED -> texts.get(reader, "rsvp.notice.postponed") + was(before, reader);
            case CANCELLED -> cancelled(meeting, reader);
        };
        return message(List.of(TextDisplay.of(words), ActionRow.of(buttons.mine(meeting, reader))));
    }

    private String was(Optional<ZonedDateTime> before, Language reader) {
        return before.map(was -> "\n" + texts.get(reader, "rsvp.notice.was", "was", was))
                .orElse("");
    }

    private static MessageCreateData message(List<ContainerChildComponent> parts) {
        return Card.of(parts);
    }

    private String cancelled(MeetingView meeting, Language reader) {
        String reason = meeting.cancelReason();
        return reason == null
                ? texts.get(reader, "rsvp.notice.cancelled")
                : texts.get(reader, "rsvp.notice.cancelledWhy", "reason", UserText.block(reason, REASON));
    }
}
