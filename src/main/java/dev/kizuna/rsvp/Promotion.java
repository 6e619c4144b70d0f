package dev.kizuna.rsvp;

import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.notice.Notice;
import dev.kizuna.notice.Owing;
import dev.kizuna.persistence.Work;
import jakarta.data.Limit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How those in line for one meeting move up, and how they hear of it. */
final class Promotion {
    private final Work work;
    private final MeetingView meeting;
    private final Owing notices;
    private final Offering offering;

    Promotion(Work work, MeetingView meeting, Owing notices, Offering offering) {
        this.work = work;
        this.meeting = meeting;
        this.notices = notices;
        this.offering = offering;
    }

    /** Those who get the seats that are free, or are offered them; in the order in which they waited. */
    List<Rsvp> next(Seats seats) {
        int promotable = seats.promotable(meeting.capacity());
        if (promotable == 0 || !offering.movesUp(meeting)) {
            return List.of();
        }
        List<Rsvp> next =
                work.repository(RsvpRepository_::new).nextInLine(meeting.id().value(), Limit.of(promotable));
        Optional<Instant> held = offering.until(meeting);
        RsvpNotice what = held.isPresent() ? RsvpNotice.OFFERED : RsvpNotice.PROMOTED;
        List<Notice> owed = new ArrayList<>();
        for (Rsvp rsvp : next) {
            held.ifPresentOrElse(until -> seats.offer(rsvp, until), () -> seats.promote(rsvp));
            owed.add(notice(what, rsvp, seats));
        }
        notices.owe(
                work,
                owed,
                held.map(until -> RsvpNotice.terms(meeting, until)).orElseGet(() -> RsvpNotice.terms(meeting)));
        return next;
    }

    /** What was offered was not taken in time. */
    void lapse(Rsvp offer, Seats seats) {
        seats.lapse(offer);
        notices.owe(work, List.of(notice(RsvpNotice.MISSED, offer, seats)), RsvpNotice.terms(meeting, meeting.start()));
    }

    private Notice notice(RsvpNotice what, Rsvp rsvp, Seats seats) {
        return what.to(new MemberId(rsvp.member()), meeting, Long.toString(seats.revision()));
    }
}
