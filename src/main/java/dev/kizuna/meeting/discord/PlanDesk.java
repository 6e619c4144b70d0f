package dev.kizuna.meeting.discord;

import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Response;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.meeting.PlanPart;
import dev.kizuna.meeting.Wording;
import dev.kizuna.meeting.Wordings;
import dev.kizuna.meeting.discord.Ids.Move;
import dev.kizuna.meeting.discord.Ids.Sheet;
import dev.kizuna.meeting.discord.PlanReader.Rest;
import dev.kizuna.meeting.discord.PlanReader.Time;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Where a plan that was typed is read and carried out, whether it came by command or by form. What cannot be read is
 * kept and comes back with the reason; nothing is guessed in silence.
 */
final class PlanDesk {
    private final Meetings meetings;
    private final Wordings wordings;
    private final Function<CircleId, ZoneId> zones;
    private final Clock clock;
    private final Texts texts;
    private final PlanCards cards;
    private final MoveCard moveCard;
    private final MeetingPanel panel;

    PlanDesk(
            Meetings meetings,
            Wordings wordings,
            Function<CircleId, ZoneId> zones,
            Clock clock,
            Texts texts,
            PlanCards cards,
            MoveCard moveCard,
            MeetingPanel panel) {
        this.meetings = meetings;
        this.wordings = wordings;
        this.zones = zones;
        this.clock = clock;
        this.texts = texts;
        this.cards = cards;
        this.moveCard = moveCard;
        this.panel = panel;
    }

    Response take(Caller caller, Sheet sheet, Wording typed) {
        CircleId circle = caller.inCircle();
        ZonedDateTime now = clock.instant().atZone(zones.apply(circle));
        Response response;
        try {
            response = switch (sheet.form()) {
                case NEW, NEW_DESCRIBED -> create(caller, sheet, typed, now);
                case EDIT -> edit(caller, sheet, typed, now);
                case TIME -> move(caller, sheet, typed, now);
            };
        } catch (Misread misread) {
            response = comeBack(caller, sheet, typed, misread, now);
        }
        if (sheet.wording() != 0) {
            wordings.drop(circle, sheet.wording());
        }
        return response;
    }

    private Response create(Caller caller, Sheet sheet, Wording typed, ZonedDateTime now) {
        CircleId circle = caller.inCircle();
        Optional<MeetingView> copied = sheet.meeting().equals(Ids.NO_MEETING)
                ? Optional.empty()
                : Optional.of(meetings.get(circle, sheet.meeting()));
        Time time = PlanReader.time(typed, copied, now);
        Rest rest = PlanReader.rest(typed, time.start().atZone(now.getZone()), now);
        MeetingView draft = Misread.in(() -> meetings.create(circle, rest.details(), time.start(), time.end()));
        List<String> remarks = cards.remarks(time, copied.isPresent(), rest.assumed(), caller.language());
        return Response.show(cards.read(draft, remarks, caller.language()));
    }

    private Response edit(Caller caller, Sheet sheet, Wording typed, ZonedDateTime now) {
        CircleId circle = caller.inCircle();
        MeetingView meeting = meetings.get(circle, sheet.meeting());
        Rest rest = PlanReader.rest(typed, meeting, now);
        MeetingView edited = Misread.in(() -> meetings.edit(circle, meeting.id(), sheet.revision(), rest.details()));
        return Response.show(panel.of(caller, edited, texts.get(caller.language(), "meeting.panel.edited")));
    }

    /** A draft moves at once, since nobody knows of it; what members know of is only asked about. */
    private Response move(Caller caller, Sheet sheet, Wording typed, ZonedDateTime now) {
        CircleId circle = caller.inCircle();
        MeetingView meeting = meetings.get(circle, sheet.meeting());
        Time time = PlanReader.time(typed, Optional.of(meeting), now);
        if (time.start().equals(meeting.start()) && time.end().equals(meeting.end())) {
            return Response.show(panel.of(caller, meeting, texts.get(caller.language(), "meeting.panel.sameTime")));
        }
        List<String> remarks = cards.remarks(time, true, Set.of(), caller.language());
        if (meeting.state() == MeetingState.DRAFT) {
            MeetingView moved = Misread.in(
                    () -> meetings.postpone(circle, meeting.id(), sheet.revision(), time.start(), time.end()));
            return Response.show(cards.moved(moved, remarks, caller.language()));
        }
        Move move = new Move(
                meeting.id(),
                meeting.revision(),
                time.start().getEpochSecond(),
                time.end().getEpochSecond());
        return Response.show(moveCard.of(meeting, move, remarks, caller.language()));
    }

    private Response comeBack(Caller caller, Sheet sheet, Wording typed, Misread misread, ZonedDateTime now) {
        PlanForm form = !sheet.form().isNew()
                ? sheet.form()
                : misread.part().filter(PlanPart.DESCRIPTION::equals).isPresent()
                        ? PlanForm.NEW_DESCRIBED
                        : PlanForm.NEW;
        long kept = wordings.keep(caller.inCircle(), typed);
        Sheet again = new Sheet(form, sheet.meeting(), sheet.revision(), kept);
        return Response.show(cards.misread(misread, typed, again, now.toLocalDate(), caller.language()));
    }
}
