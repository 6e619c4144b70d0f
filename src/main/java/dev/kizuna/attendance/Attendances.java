package dev.kizuna.attendance;

import static java.util.stream.Collectors.toSet;

import dev.kizuna.circle.CircleSettings;
import dev.kizuna.circle.Circles;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.MeetingChange;
import dev.kizuna.meeting.MeetingChange.Kind;
import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.MeetingWatcher;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.member.Presence;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import dev.kizuna.rsvp.Rosters;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Who came. What changes it is one write each, on disk when the method returns; it throws {@link Refusal} with an
 * {@link AttendanceRefusal}, or says that the meeting or the person is not the circle's.
 *
 * <p>A word says that a person is here or is not; so whoever presses on what others have changed meanwhile never undoes
 * it unawares. Of two words on one person the later stands; one delivered twice changes nothing.
 *
 * <p>Members check in by themselves from half an hour before the start until the end. Coordinators do at any time, before
 * and after as well. At a cancelled meeting nobody checks in, and whoever had is not counted anywhere.
 */
public final class Attendances implements MeetingWatcher {
    private final Transactions transactions;
    private final Circles circles;
    private final Meetings meetings;
    private final Members members;
    private final Clock clock;
    private final Register register;
    private final Wall wall;

    public Attendances(
            Transactions transactions,
            Circles circles,
            Meetings meetings,
            Members members,
            Rosters rosters,
            Clock clock) {
        this.transactions = transactions;
        this.circles = circles;
        this.meetings = meetings;
        this.members = members;
        this.clock = clock;
        this.register = new Register(rosters, clock);
        this.wall = new Wall(transactions, clock);
    }

    /** The entities of this room, for the mapping. */
    public static List<Class<?>> entities() {
        return List.of(Arrival.class, CheckinCode.class);
    }

    /** At start. */
    public void watchedBy(ArrivalWatcher watcher) {
        register.watchedBy(watcher);
    }

    /** A coordinator says that somebody is here. */
    public Checkin checkIn(CircleId circle, MeetingId id, MemberId member, Hand hand) {
        return transactions.write(work -> {
            MeetingView meeting = standing(work, circle, id);
            return register.enter(work, meeting, members.get(circle, member), hand);
        });
    }

    /** A coordinator says that somebody is not here after all. Nothing changes where nobody had said that they are. */
    public Checkin undo(CircleId circle, MeetingId id, MemberId member, Hand hand) {
        return transactions.write(work -> {
            MeetingView meeting = standing(work, circle, id);
            return register.strike(work, meeting, members.get(circle, member), hand);
        });
    }

    /**
     * A coordinator says that somebody is here who is not on the list. Whom the circle did not know it knows from then
     * on, without an account.
     *
     * @param from the organisation or the field, or blank
     * @throws Refusal {@link AttendanceRefusal#SEVERAL_ALIKE}, or what a profile refuses
     */
    public Checkin walkIn(CircleId circle, MeetingId id, String name, String from, Hand hand) {
        CircleSettings settings = circles.settings(circle);
        return transactions.write(work -> {
            MeetingView meeting = standing(work, circle, id);
            return register.enter(work, meeting, new WalkIn(name, from).person(work, members, settings), hand);
        });
    }

    /** A coordinator says that all these are here, who are in the meeting's voice channel: those whom the circle knows. */
    public List<Checkin> checkInVoice(CircleId circle, MeetingId id, Collection<UserId> present, Hand hand) {
        return transactions.write(work -> {
            MeetingView meeting = standing(work, circle, id);
            return register.enter(work, meeting, members.of(work, circle, present), hand);
        });
    }

    /** A member checks in. */
    public Checkin checkInByButton(CircleId circle, MeetingId id, Presence member, long interaction) {
        return alone(circle, id, member, new Hand(member.user(), Way.BUTTON, interaction));
    }

    /**
     * A member checks in to whichever meeting the word is of. It may be written in hiragana, katakana or Latin
     * letters, wide or narrow.
     *
     * @throws Refusal {@link AttendanceRefusal#WRONG_CODE}, {@link AttendanceRefusal#TOO_MANY_GUESSES}
     */
    public Checkin checkInByCode(CircleId circle, Presence member, String typed, long interaction) {
        MeetingId meant = wall.meant(circle, member.user(), typed);
        return alone(circle, meant, member, new Hand(member.user(), Way.CODE, interaction));
    }

    /** The word with which members check in: made at the first asking, the same from then on. */
    public String code(CircleId circle, MeetingId id) {
        CircleSettings settings = circles.settings(circle);
        return transactions.write(work -> {
            standing(work, circle, id);
            return wall.word(work, settings, id);
        });
    }

    /** Who is here now, of a meeting of any circle. */
    public Set<MemberId> present(Work work, MeetingId meeting) {
        return ids(work.repository(ArrivalRepository_::new).here(meeting.value()));
    }

    /** Who came to any meeting of the circle that began before this one and was not cancelled; all others are new. */
    public Set<MemberId> acquainted(Work work, CircleId circle, MeetingId before) {
        MeetingView meeting = meetings.get(circle, before);
        List<Long> earlier = meetings.list(circle).stream()
                .filter(one -> one.isPublic() && one.state() != MeetingState.CANCELLED)
                .filter(one -> one.start().isBefore(meeting.start()))
                .map(one -> one.id().value())
                .toList();
        return earlier.isEmpty()
                ? Set.of()
                : ids(work.repository(ArrivalRepository_::new).hereAtAny(earlier));
    }

    /** To a meeting that is moved to another day nobody has come yet; of one that only begins later, all are still there. */
    @Override
    public void changed(Work work, MeetingChange change) {
        boolean sameDay = change.before()
                .startsAt()
                .toLocalDate()
                .equals(change.after().startsAt().toLocalDate());
        if (change.kind() == Kind.POSTPONED && !sameDay) {
            ArrivalRepository arrivals = work.repository(ArrivalRepository_::new);
            arrivals.delete(arrivals.of(change.after().id().value()));
        }
    }

    private Checkin alone(CircleId circle, MeetingId id, Presence member, Hand hand) {
        return transactions.write(work -> {
            MeetingView meeting = meetings.lock(work, circle, id);
            Person person = members.known(work, circle, member)
                    .orElseThrow(() -> new Refusal(AttendanceRefusal.NOT_OF_THE_CIRCLE));
            Hours.requireStanding(meeting);
            Hours.requireOpen(meeting, clock.instant());
            return register.enter(work, meeting, person, hand);
        });
    }

    private MeetingView standing(Work work, CircleId circle, MeetingId id) {
        MeetingView meeting = meetings.lock(work, circle, id);
        Hours.requireStanding(meeting);
        return meeting;
    }

    private static Set<MemberId> ids(Collection<Long> members) {
        return members.stream().map(MemberId::new).collect(toSet());
    }
}
