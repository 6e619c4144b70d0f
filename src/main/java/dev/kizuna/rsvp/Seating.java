package dev.kizuna.rsvp;

import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.notice.Owing;
import dev.kizuna.persistence.Work;
import dev.kizuna.sealing.SealRefusal;
import dev.kizuna.sealing.Seals;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Puts one meeting's answers into their places. Made within a write that holds the meeting's row, so that nobody changes
 * what it reads, and positions are given in the order of the commits. A seat that falls free goes at once to whoever
 * waits longest.
 */
final class Seating {
    private final Work work;
    private final RsvpRepository rsvps;
    private final MeetingView meeting;
    private final Promotion promotion;
    private final Notes notes;
    private final Runnable changed;

    /** @param changed run after a commit that changed what the card says */
    Seating(Work work, MeetingView meeting, Owing notices, Offering offering, Seals seals, Runnable changed) {
        this.work = work;
        this.rsvps = work.repository(RsvpRepository_::new);
        this.meeting = meeting;
        this.promotion = new Promotion(work, meeting, notices, offering);
        this.notes = new Notes(seals, meeting.circle());
        this.changed = changed;
    }

    /**
     * Takes in what was said of a member, unless it or something later has been taken in already.
     *
     * @param note none leaves the note as it is, blank takes it away
     * @param decision where the member is to be, given the seats and their answer so far; or a {@link Refusal}
     */
    Headcount hear(
            MemberId member, @Nullable String note, long interaction, Instant at, Function<Occupancy, Place> decision) {
        Occupancy now = rsvps.occupancy(meeting.id().value(), member.value())
                .orElseThrow(() -> new Refusal(RsvpRefusal.NOT_ANNOUNCED));
        Rsvp known = now.own();
        if (known != null && known.knows(interaction)) {
            return new Line(rsvps, meeting, notes).headcount(now.seats(), known);
        }
        Place place = decision.apply(now);
        Rsvp own = known == null ? new Rsvp(meeting.id().value(), member.value()) : known;
        long before = now.seats().revision();
        List<Rsvp> moved = new ArrayList<>();
        if (known == null) {
            now.seats().enter(own, place);
            heard(own, note, interaction, at);
            rsvps.insert(own);
        } else {
            settle(now.seats(), known, place);
            heard(own, note, interaction, at);
            moved.add(own);
        }
        moved.addAll(promotion.next(now.seats()));
        write(moved, now.seats(), before);
        return new Line(rsvps, meeting, notes).headcount(now.seats(), own);
    }

    private void heard(Rsvp own, @Nullable String note, long interaction, Instant at) {
        own.heard(meeting.asked(), interaction, at);
        if (note != null) {
            own.noted(notes.sealed(own.meeting(), own.member(), note));
        }
    }

    /** The meeting has changed: seats whom its capacity now lets in. */
    void refresh(boolean askAgain) {
        Seats seats = seats();
        long before = seats.revision();
        if (askAgain) {
            seats.askAgain();
        }
        seats.changed();
        write(promotion.next(seats), seats, before);
    }

    /** Whoever is offered a seat has it. */
    void give() {
        Seats seats = seats();
        long before = seats.revision();
        List<Rsvp> given = seats.hasOffers() ? rsvps.offered(meeting.id().value()) : List.of();
        given.forEach(offer -> seats.move(offer, Place.SEATED));
        write(given, seats, before);
    }

    /** What was offered until now, in vain, is offered to the next. */
    void passOn(Instant now) {
        Seats seats = seats();
        long before = seats.revision();
        List<Rsvp> open = new ArrayList<>(rsvps.offered(meeting.id().value()));
        List<Rsvp> moved = new ArrayList<>(
                open.stream().filter(offer -> offer.hasLapsed(now)).toList());
        moved.forEach(offer -> promotion.lapse(offer, seats));
        open.removeAll(moved);
        seats.stillOffered(open);
        seats.changed();
        moved.addAll(promotion.next(seats));
        write(moved, seats, before);
    }

    /** Two members are one person: see {@link RsvpMerge} for which answer stays. */
    void merge(MemberId from, MemberId into) {
        Rsvp moving = rsvp(from).orElseThrow();
        Optional<Rsvp> present = rsvp(into);
        Seats seats = seats();
        long before = seats.revision();
        present.ifPresent(other -> seats.leave(other.outlasts(moving) ? moving : other, meeting.asked()));
        rsvps.delete(moving);
        List<Rsvp> moved = new ArrayList<>();
        if (present.isEmpty()) {
            rsvps.insert(moved(moving, into));
        } else if (!present.get().outlasts(moving)) {
            moved.add(moved(moving, into));
        }
        seats.changed();
        moved.addAll(promotion.next(seats));
        write(moved, seats, before);
    }

    /**
     * A member is no more.
     *
     * @param over whether the meeting is, so that the answer counts on
     */
    void forget(MemberId member, boolean over) {
        Rsvp own = rsvp(member).orElseThrow();
        Seats seats = seats();
        long before = seats.revision();
        List<Rsvp> moved = new ArrayList<>();
        if (over) {
            own.noted(null);
            moved.add(own);
            seats.changed();
        } else {
            seats.leave(own, meeting.asked());
            rsvps.delete(own);
            moved.addAll(promotion.next(seats));
        }
        write(moved, seats, before);
    }

    private Rsvp moved(Rsvp moving, MemberId into) {
        Rsvp own = moving.of(into);
        if (notes.isClosed(moving)) {
            // Without the key nothing is lost: the two stay two until it is found.
            throw new Refusal(SealRefusal.NO_KEY);
        }
        String note = notes.opened(moving);
        own.noted(note == null ? null : notes.sealed(own.meeting(), own.member(), note));
        return own;
    }

    private Optional<Rsvp> rsvp(MemberId member) {
        return work.find(Rsvp.class, new RsvpId(meeting.id().value(), member.value()));
    }

    private Seats seats() {
        return rsvps.seats(meeting.id().value()).orElseThrow();
    }

    private void settle(Seats seats, Rsvp known, Place place) {
        if (known.isAskedAgain(meeting.asked())) {
            seats.confirmed();
        }
        if (known.place() != place) {
            seats.move(known, place);
        }
    }

    private void write(List<Rsvp> moved, Seats seats, long before) {
        if (!moved.isEmpty()) {
            rsvps.update(moved);
        }
        if (seats.revision() != before) {
            rsvps.update(seats);
            work.afterCommit(changed);
        }
    }
}
