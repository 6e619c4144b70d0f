package dev.kizuna.rsvp;

import dev.kizuna.circle.Circles;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.Answering;
import dev.kizuna.meeting.MeetingChange;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.MeetingWatcher;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.notice.Owing;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import dev.kizuna.sealing.SealedColumn;
import dev.kizuna.sealing.Seals;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Answers to invitations. What changes them is one write each, on disk when the method returns; it throws
 * {@link Refusal} with a {@link RsvpRefusal}, or says that the meeting is not one of the circle's.
 *
 * <p>Of what is said of one person the latest interaction stands. One that is delivered twice, or after a later one,
 * changes nothing and is answered with the state as it is.
 */
public final class Rsvps implements MeetingWatcher {
    /** In characters. */
    public static final int NOTE_LIMIT = Limits.NOTE;

    private final Transactions transactions;
    private final Meetings meetings;
    private final Members members;
    private final Owing notices;
    private final Offering offering;
    private final Clock clock;
    private final Seals seals;
    private final RsvpWatcher watcher;
    private final List<WithdrawalWatcher> withdrawalWatchers = new CopyOnWriteArrayList<>();

    /**
     * @param circles say when seats are offered, and when nobody is to answer an offer
     * @param watcher told of every change
     */
    public Rsvps(
            Transactions transactions,
            Meetings meetings,
            Members members,
            Owing notices,
            Circles circles,
            Clock clock,
            Seals seals,
            RsvpWatcher watcher) {
        this.transactions = transactions;
        this.meetings = meetings;
        this.members = members;
        this.notices = notices;
        this.offering = new Offering(circles, clock);
        this.clock = clock;
        this.seals = seals;
        this.watcher = watcher;
    }

    /** The entities of this room, for the mapping. */
    public static List<Class<?>> entities() {
        return List.of(Rsvp.class, Seats.class);
    }

    /** What this room keeps sealed. */
    public static List<SealedColumn> sealed() {
        return List.of(Notes.COLUMN);
    }

    /** From now on told of every withdrawal; for the assembly at start. */
    public void watchedBy(WithdrawalWatcher other) {
        withdrawalWatchers.add(other);
    }

    /**
     * A member answers for themselves; whom the circle did not know it knows from then on. Going to a full meeting is a
     * place at the end of the waitlist. The deadline is no matter to a no, and to whoever takes or keeps a seat.
     *
     * @param note at most {@link #NOTE_LIMIT} characters; none leaves the note as it is, blank takes it away
     * @throws Refusal {@link RsvpRefusal#SEAT_AT_STAKE} where it is to be asked for as {@link #giveUp}
     * @throws Refusal {@link dev.kizuna.sealing.SealRefusal} of a note that cannot be sealed
     */
    public Headcount answer(Reply reply, Answer answer, @Nullable String note) {
        return hear(reply, note, (work, meeting, now) -> {
            Rsvp own = now.own();
            Limits.requireHearable(meeting, answer, own == null ? null : own.place(), clock.instant());
            return now.destination(answer, meeting.capacity(), false);
        });
    }

    /** A member adds a note to the answer they gave, or takes it away with a blank one. */
    public Headcount note(Reply reply, String note) {
        return hear(reply, note, (work, meeting, now) -> {
            Limits.requireOpen(meeting, clock.instant());
            if (now.own() == null) {
                throw new Refusal(RsvpRefusal.NOT_ANSWERED);
            }
            return now.own().place();
        });
    }

    /**
     * A member gives up their place in line, or the seat that is offered to them, whatever the deadline.
     *
     * @throws Refusal {@link RsvpRefusal#NOT_WAITING} of somebody who has neither
     */
    public Headcount stepBack(Reply reply) {
        return hear(reply, null, (work, meeting, now) -> {
            Limits.requireAhead(meeting, clock.instant());
            Rsvp own = now.own();
            if (own == null || (own.place() != Place.WAITING && own.place() != Place.OFFERED)) {
                throw new Refusal(RsvpRefusal.NOT_WAITING);
            }
            return Place.DECLINED;
        });
    }

    /**
     * A member gives up their seat, whatever the deadline.
     *
     * @throws Refusal {@link RsvpRefusal#NOT_SEATED} of somebody who has none
     */
    public Headcount giveUp(Reply reply) {
        return hear(reply, null, (work, meeting, now) -> {
            Limits.requireAhead(meeting, clock.instant());
            Rsvp own = now.own();
            if (own == null || own.place() != Place.SEATED) {
                throw new Refusal(RsvpRefusal.NOT_SEATED);
            }
            if (meeting.answering(clock.instant()) != Answering.OPEN) {
                MemberId member = new MemberId(own.member());
                withdrawalWatchers.forEach(watching -> watching.withdrew(work, meeting, member));
            }
            return Place.DECLINED;
        });
    }

    /** Seats that were offered in vain go to the next in line. To be called again and again; one read when there are none. */
    public void passOn() {
        Instant now = clock.instant();
        List<Long> meetingsDue =
                transactions.read(work -> work.repository(RsvpRepository_::new).lapsing(now));
        for (long due : meetingsDue) {
            transactions.write(work -> {
                seating(work, meetings.lock(work, new MeetingId(due))).passOn(now);
                return null;
            });
        }
    }

    /**
     * A coordinator answers for somebody.
     *
     * @param interaction the coordinator's
     */
    public Headcount answerFor(
            CircleId circle, MeetingId id, MemberId member, Answer answer, Bounds bounds, long interaction) {
        return transactions.write(work -> {
            MeetingView meeting = meetings.lock(work, circle, id);
            Person person = members.get(work, circle, List.of(member)).get(member);
            if (person == null) {
                throw new Refusal(RsvpRefusal.NOT_OF_THE_CIRCLE);
            }
            Limits.requireStanding(meeting);
            if (bounds == Bounds.ALL) {
                Limits.requireOpen(meeting, clock.instant());
            }
            return seating(work, meeting).hear(member, null, interaction, clock.instant(), now -> {
                Place place = now.destination(answer, meeting.capacity(), bounds == Bounds.NONE);
                boolean newInLine = place == Place.WAITING
                        && (now.own() == null || now.own().place() != place);
                Integer capacity = meeting.capacity();
                if (newInLine && bounds == Bounds.ALL && capacity != null) {
                    throw new Refusal(RsvpRefusal.FULL, "capacity", capacity);
                }
                return place;
            });
        });
    }

    @Override
    public void changed(Work work, MeetingChange change) {
        MeetingView meeting = change.after();
        new Asking(work, meeting, notices).changed(change, seating(work, meeting));
    }

    private Headcount hear(Reply reply, @Nullable String note, Decision decision) {
        Limits.requireShort(note);
        if (note != null && !note.isBlank()) {
            seals.prepare();
        }
        return transactions.write(work -> {
            MeetingView meeting = meetings.lock(work, reply.circle(), reply.meeting());
            return seating(work, meeting)
                    .hear(
                            speaker(work, reply),
                            note,
                            reply.interaction(),
                            clock.instant(),
                            now -> decision.place(work, meeting, now));
        });
    }

    private MemberId speaker(Work work, Reply reply) {
        return members.known(work, reply.circle(), reply.person())
                .orElseThrow(() -> new Refusal(RsvpRefusal.NOT_OF_THE_CIRCLE))
                .id();
    }

    private Seating seating(Work work, MeetingView meeting) {
        return new Seating(work, meeting, notices, offering, seals, () -> watcher.changed(meeting.id()));
    }

    private interface Decision {
        Place place(Work work, MeetingView meeting, Occupancy now);
    }
}
