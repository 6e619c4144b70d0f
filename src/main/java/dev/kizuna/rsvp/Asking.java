package dev.kizuna.rsvp;

import dev.kizuna.kernel.MemberId;
import dev.kizuna.meeting.MeetingChange;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.notice.Notice;
import dev.kizuna.notice.Owing;
import dev.kizuna.persistence.Work;
import java.util.List;

/**
 * What follows for the answers when their meeting changes.
 *
 * <p>Postponed: everyone who answered is asked again. Until they answer, what they said stands and they keep their seat or
 * their place in line, so that nobody loses a seat by being slow to read; the headcount says how many have not confirmed.
 *
 * <p>Postponed or cancelled: a seat that was only offered becomes a plain one, since what there was to confirm is no more.
 */
final class Asking {
    private final Work work;
    private final MeetingView meeting;
    private final Owing notices;

    Asking(Work work, MeetingView meeting, Owing notices) {
        this.work = work;
        this.meeting = meeting;
        this.notices = notices;
    }

    void changed(MeetingChange change, Seating seating) {
        switch (change.kind()) {
            case ANNOUNCED ->
                work.repository(RsvpRepository_::new)
                        .open(new Seats(meeting.id().value()));
            case EDITED, CLOSED, REOPENED, RENUMBERED -> seating.refresh(false);
            case POSTPONED -> {
                seating.give();
                seating.refresh(true);
                Postponement move =
                        new Postponement(meeting.asked(), change.before().start());
                tell(RsvpNotice.POSTPONED, move.write());
            }
            case CANCELLED -> {
                seating.give();
                seating.refresh(false);
                tell(RsvpNotice.CANCELLED, "");
            }
        }
    }

    private void tell(RsvpNotice what, String occasion) {
        List<Notice> owed = work
                .repository(RsvpRepository_::new)
                .of(meeting.id().value())
                .stream()
                .filter(rsvp -> what == RsvpNotice.POSTPONED || rsvp.place() != Place.DECLINED)
                .map(rsvp -> what.to(new MemberId(rsvp.member()), meeting, occasion))
                .toList();
        notices.owe(work, owed, RsvpNotice.terms(meeting));
    }
}
