package dev.kizuna.contact.followup;

import dev.kizuna.circle.Circles;
import dev.kizuna.contact.Cards;
import dev.kizuna.contact.Viewer;
import dev.kizuna.grouping.EncounterWatcher;
import dev.kizuna.grouping.Encounters;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.MemberRefusal;
import dev.kizuna.member.Members;
import dev.kizuna.notice.Notice;
import dev.kizuna.notice.Owing;
import dev.kizuna.notice.Terms;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** つながり: each person's own list of those they met and what became of it. Nobody else sees it. */
public final class Followups implements EncounterWatcher {
    /** Later than so long after its day nothing is asked any more. */
    private static final Duration FRESH = Duration.ofDays(14);
    /** After the first call, in days. */
    private static final List<Integer> ASKED_AGAIN = List.of(30, 90);

    private final Transactions transactions;
    private final Circles circles;
    private final Members members;
    private final Ties ties;
    private final Owing notices;
    private final Clock clock;

    public Followups(
            Transactions transactions,
            Circles circles,
            Members members,
            Encounters encounters,
            Cards cards,
            Owing notices,
            Clock clock) {
        this.transactions = transactions;
        this.circles = circles;
        this.members = members;
        this.ties = new Ties(members, encounters, cards);
        this.notices = notices;
        this.clock = clock;
    }

    /** The entities of this part, for the mapping. */
    public static List<Class<?>> entities() {
        return List.of(Followup.class);
    }

    /** On the next working day each with an account is told once whom they met. */
    @Override
    public void met(Work work, MeetingView meeting, Set<MemberId> people) {
        LocalDate day = Workdays.onOrAfter(meeting.endsAt().toLocalDate().plusDays(1));
        Instant morning = Workdays.morning(day, meeting.zone());
        notices.owe(
                work,
                members.get(work, meeting.circle(), people).values().stream()
                        .filter(person -> person.user().isPresent())
                        .map(person -> new Notice(
                                FollowupNotice.TOMORROW.kind(), meeting.circle(), meeting.id(), person.id(), ""))
                        .toList(),
                from(morning));
    }

    /** Those one met or said something about: promises first by their day, then those about whom nothing was said. */
    public List<Tie> list(CircleId circle, MemberId self) {
        return transactions.read(work -> ties.all(work, circle, self));
    }

    /** Those with whom the viewer sat at one meeting. */
    public List<Neighbour> table(Viewer viewer, MeetingId meeting) {
        return transactions.read(work -> ties.table(work, viewer, meeting));
    }

    /**
     * What stands between the viewer and one other.
     *
     * @throws Refusal {@link MemberRefusal#UNKNOWN_PERSON} also of somebody of whom the viewer has no business to know
     */
    public Tie with(Viewer viewer, MemberId other) {
        return transactions.read(work -> ties.with(work, viewer, other));
    }

    /**
     * This became of it.
     *
     * @throws Refusal {@link FollowupRefusal#ELSEWHERE} for {@link Progress#LATER} and {@link Progress#INTRODUCED};
     *     {@link FollowupRefusal#NOT_MET} of somebody whom they can only ask to be introduced to;
     *     {@link FollowupRefusal#NOT_BEGUN}; {@link MemberRefusal#UNKNOWN_PERSON} as {@link #with}
     */
    public Tie become(Viewer viewer, MemberId other, Progress to) {
        if (to == Progress.LATER || to == Progress.INTRODUCED) {
            throw new Refusal(FollowupRefusal.ELSEWHERE, "progress", to);
        }
        return change(viewer, other, to, (row, metAt) -> row.become(to, metAt, clock.instant()));
    }

    /**
     * Puts a call off; on the first working day after the pause the person is reminded.
     *
     * @throws Refusal {@link FollowupRefusal#NOT_MET}, {@link MemberRefusal#UNKNOWN_PERSON}
     */
    public Tie later(Viewer viewer, MemberId other, Pause pause) {
        LocalDate day = workday(viewer.circle(), pause.days());
        return change(viewer, other, Progress.LATER, (row, metAt) -> row.promise(day, metAt, clock.instant()));
    }

    /** Whom somebody wanted to phone on a day, of those they met last at that meeting. */
    public List<Tie> promised(CircleId circle, MeetingId meeting, MemberId self, LocalDate day) {
        return transactions.read(work -> ties.at(
                work, circle, meeting, self, row -> row.progress() == Progress.LATER && day.equals(row.promised())));
    }

    /** Whom somebody has phoned, of those they met last at that meeting. */
    public List<Tie> begun(CircleId circle, MeetingId meeting, MemberId self) {
        return transactions.read(work ->
                ties.at(work, circle, meeting, self, row -> row.progress().hasBegun()));
    }

    private Tie change(Viewer viewer, MemberId other, Progress to, BiConsumer<Followup, @Nullable Long> deed) {
        CircleId circle = viewer.circle();
        return transactions.write(work -> {
            // Two taps at once are one after the other.
            circles.lock(work, circle);
            Tie now = ties.with(work, viewer, other);
            require(now, to);
            MemberId self = Ties.self(viewer);
            Followup row = work.find(Followup.class, new Followup.Of(self.value(), other.value()))
                    .orElseGet(() -> new Followup(circle.value(), self.value(), other.value()));
            Optional<MeetingId> metAt = ties.lastMet(work, circle, self, other);
            deed.accept(row, metAt.map(MeetingId::value).orElse(null));
            work.repository(FollowupRepository_::new).save(row);
            metAt.ifPresent(meeting -> owe(work, circle, meeting, self, row));
            return ties.with(work, viewer, other);
        });
    }

    private static void require(Tie now, Progress to) {
        boolean goesOn = to == Progress.GOES_ON || to == Progress.RESTS;
        if (goesOn && now.progress().filter(Progress::hasBegun).isEmpty()) {
            throw new Refusal(FollowupRefusal.NOT_BEGUN);
        }
        // Who was introduced may phone without having sat together.
        if (!goesOn && to != Progress.INTRODUCE && !now.met() && now.progress().isEmpty()) {
            throw new Refusal(FollowupRefusal.NOT_MET);
        }
    }

    /** What the person is told later about what they said now. */
    private void owe(Work work, CircleId circle, MeetingId meeting, MemberId self, Followup row) {
        LocalDate promised = row.promised();
        if (promised != null) {
            owe(work, FollowupNotice.PROMISED, circle, meeting, self, promised.toString(), promised);
        } else if (row.progress() == Progress.PHONED) {
            ASKED_AGAIN.forEach(days ->
                    owe(work, FollowupNotice.GOES_ON, circle, meeting, self, days.toString(), workday(circle, days)));
        }
    }

    private void owe(
            Work work,
            FollowupNotice kind,
            CircleId circle,
            MeetingId meeting,
            MemberId self,
            String occasion,
            LocalDate day) {
        notices.owe(
                work,
                new Notice(kind.kind(), circle, meeting, self, occasion),
                from(Workdays.morning(day, circles.settings(circle).zone())));
    }

    private LocalDate workday(CircleId circle, int days) {
        LocalDate today =
                clock.instant().atZone(circles.settings(circle).zone()).toLocalDate();
        return Workdays.onOrAfter(today.plusDays(days));
    }

    private static Terms from(Instant moment) {
        Instant until = moment.plus(FRESH);
        return new Terms(Terms.Weight.REMINDER, until, until, moment);
    }
}
