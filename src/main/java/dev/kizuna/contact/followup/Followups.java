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
import dev.kizuna.notice.Owing;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** つながり: each person's own list of those they met and what became of it. Nobody else sees it. */
public final class Followups implements EncounterWatcher {
    private final Transactions transactions;
    private final Circles circles;
    private final Members members;
    private final Ties ties;
    private final Mornings mornings;
    private final Introductions introductions;
    private final Clock clock;

    public Followups(
            Transactions transactions,
            Circles circles,
            Members members,
            Encounters encounters,
            Cards cards,
            Introductions introductions,
            Owing notices,
            Clock clock) {
        this.transactions = transactions;
        this.circles = circles;
        this.members = members;
        this.ties = new Ties(members, encounters, cards);
        this.introductions = introductions;
        this.mornings = new Mornings(circles, notices, clock);
        this.clock = clock;
    }

    /** The entities of this part, for the mapping. */
    public static List<Class<?>> entities() {
        return List.of(Followup.class);
    }

    /** On the next working day each with an account is told once whom they met. */
    @Override
    public void met(Work work, MeetingView meeting, Set<MemberId> people) {
        mornings.after(
                work, meeting, members.get(work, meeting.circle(), people).values());
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
        return change(viewer, other, to, ties::with, (row, metAt) -> row.become(to, metAt, clock.instant()));
    }

    /**
     * Asks to be introduced to anybody of the circle, of whom the viewer may know no more than the name.
     *
     * @throws Refusal {@link MemberRefusal#UNKNOWN_PERSON}
     */
    public Tie introduce(Viewer viewer, MemberId other) {
        return change(
                viewer,
                other,
                Progress.INTRODUCE,
                ties::named,
                (row, metAt) -> row.become(Progress.INTRODUCE, metAt, clock.instant()));
    }

    /**
     * Puts a call off; on the first working day after the pause the person is reminded.
     *
     * @throws Refusal {@link FollowupRefusal#NOT_MET}, {@link MemberRefusal#UNKNOWN_PERSON}
     */
    public Tie later(Viewer viewer, MemberId other, Pause pause) {
        LocalDate day = mornings.workday(viewer.circle(), pause.days());
        return change(
                viewer, other, Progress.LATER, ties::with, (row, metAt) -> row.promise(day, metAt, clock.instant()));
    }

    /** Whom somebody wanted to phone on a day, of those they met last at that meeting or never. */
    public List<Tie> promised(CircleId circle, MeetingId meeting, MemberId self, LocalDate day) {
        return transactions.read(work -> ties.at(
                work, circle, meeting, self, row -> row.progress() == Progress.LATER && day.equals(row.promised())));
    }

    /** Whom somebody has phoned, of those they met last at that meeting or never. */
    public List<Tie> begun(CircleId circle, MeetingId meeting, MemberId self) {
        return transactions.read(work ->
                ties.at(work, circle, meeting, self, row -> row.progress().hasBegun()));
    }

    private Tie change(
            Viewer viewer, MemberId other, Progress to, Finding finding, BiConsumer<Followup, @Nullable Long> deed) {
        CircleId circle = viewer.circle();
        MemberId self = Ties.self(viewer);
        Optional<MeetingId> latest = introductions.latest(circle);
        return transactions.write(work -> {
            // Two taps at once are one after the other.
            circles.lock(work, circle);
            require(finding.find(work, viewer, other), to);
            Followup row = work.find(Followup.class, new Followup.Of(self.value(), other.value()))
                    .orElseGet(() -> new Followup(circle.value(), self.value(), other.value()));
            Optional<MeetingId> metAt = ties.lastMet(work, circle, self, other);
            deed.accept(row, metAt.map(MeetingId::value).orElse(null));
            work.repository(FollowupRepository_::new).save(row);
            metAt.or(() -> latest).ifPresent(meeting -> mornings.after(work, circle, meeting, self, row));
            if (to == Progress.INTRODUCE) {
                latest.ifPresent(meeting -> introductions.wished(work, circle, meeting, self));
            }
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

    /** How the other is found. */
    private interface Finding {
        Tie find(Work work, Viewer viewer, MemberId other);
    }
}
