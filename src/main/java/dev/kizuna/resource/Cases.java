package dev.kizuna.resource;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.kernel.UserId;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import java.time.Clock;
import java.util.Optional;

/** The fictional cases of meetings, at most one each. A meeting of another circle is not found. */
public final class Cases {
    private final Transactions transactions;
    private final Meetings meetings;
    private final Clock clock;

    public Cases(Transactions transactions, Meetings meetings, Clock clock) {
        this.transactions = transactions;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** Empty where none is written yet. */
    public Optional<FictionalCase> find(CircleId circle, MeetingId meeting) {
        return transactions.read(work -> {
            meetings.get(circle, meeting);
            return find(work, meeting);
        });
    }

    /**
     * Writes the case, unless somebody else did since it was shown. Who may is not asked here.
     *
     * @param revision of the case as it was shown; 0 where there was none
     * @throws Refusal {@link ResourceRefusal#CANCELLED}
     */
    public Written<FictionalCase> write(CircleId circle, MeetingId id, int revision, CaseText text, UserId by) {
        return transactions.write(work -> {
            Deals.requireStanding(meetings.lock(work, circle, id));
            Optional<FictionalCase> now = find(work, id);
            if (now.isPresent() && now.get().revision() != revision) {
                return new Written<>(now.get(), now.get().text().equals(text));
            }
            int next = 1 + now.map(FictionalCase::revision).orElse(0);
            KeptCase written = new KeptCase(id, next, text, by, clock.instant());
            work.repository(StoryRepository_::new).save(written);
            return new Written<>(written.view(), true);
        });
    }

    private static Optional<FictionalCase> find(Work work, MeetingId meeting) {
        return work.find(KeptCase.class, meeting.value()).map(KeptCase::view);
    }
}
