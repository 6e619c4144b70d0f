package dev.kizuna.attendance;

import dev.kizuna.circle.CircleSettings;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.kernel.UserId;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import java.time.Clock;
import java.util.Optional;

/** The words that hang on the walls of the meetings: one for each, found again only within its own circle. */
final class Wall {
    private final Transactions transactions;
    private final Guesses guesses;
    private final CodeWords words = new CodeWords();

    Wall(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.guesses = new Guesses(clock);
    }

    /** The meeting's word, within a write that holds the meeting's row. */
    String word(Work work, CircleSettings circle, MeetingId meeting) {
        ArrivalRepository arrivals = work.repository(ArrivalRepository_::new);
        return arrivals.code(meeting.value()).map(CheckinCode::word).orElseGet(() -> {
            String word = words.next(circle.language());
            while (arrivals.meant(circle.id().value(), word).isPresent()) {
                word = words.next(circle.language());
            }
            arrivals.insert(new CheckinCode(meeting.value(), circle.id().value(), word));
            return word;
        });
    }

    /**
     * The meeting whose word somebody has typed.
     *
     * @throws Refusal {@link AttendanceRefusal#WRONG_CODE}, {@link AttendanceRefusal#TOO_MANY_GUESSES}
     */
    MeetingId meant(CircleId circle, UserId user, String typed) {
        guesses.requireFew(circle, user);
        Optional<Long> meant = transactions.read(work -> {
            ArrivalRepository arrivals = work.repository(ArrivalRepository_::new);
            return arrivals.meant(circle.value(), CheckinCode.spelt(typed))
                    .or(() -> CodeWords.inKana(typed)
                            .flatMap(word -> arrivals.meant(circle.value(), CheckinCode.spelt(word))));
        });
        if (meant.isEmpty()) {
            guesses.miss(circle, user);
            throw new Refusal(AttendanceRefusal.WRONG_CODE);
        }
        return new MeetingId(meant.get());
    }
}
