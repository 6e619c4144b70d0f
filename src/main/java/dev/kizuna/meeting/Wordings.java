package dev.kizuna.meeting;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.persistence.Transactions;
import java.time.Clock;
import java.time.Duration;

/** What coordinators typed and nobody could understand, kept so that they correct it instead of typing it again. */
public final class Wordings {
    private static final Duration KEPT = Duration.ofDays(7);

    private final Transactions transactions;
    private final Clock clock;

    public Wordings(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Keeps it for a week; what is older goes. */
    public long keep(CircleId circle, Wording wording) {
        return transactions.write(work -> {
            WordingRepository rows = work.repository(WordingRepository_::new);
            rows.dropOlder(clock.instant().minus(KEPT));
            KeptWording kept = new KeptWording(circle, wording, clock.instant());
            rows.insert(kept);
            return kept.id();
        });
    }

    /** @throws Refusal {@link MeetingRefusal#WORDING_GONE} when it was used, is too old or is another circle's */
    public Wording get(CircleId circle, long id) {
        return transactions.read(work -> work.find(KeptWording.class, id)
                .filter(kept -> kept.isOf(circle))
                .map(KeptWording::wording)
                .orElseThrow(() -> new Refusal(MeetingRefusal.WORDING_GONE)));
    }

    /** Once it is understood. */
    public void drop(CircleId circle, long id) {
        transactions.write(work -> {
            work.repository(WordingRepository_::new).drop(circle.value(), id);
            return id;
        });
    }
}
