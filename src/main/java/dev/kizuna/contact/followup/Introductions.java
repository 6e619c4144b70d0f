package dev.kizuna.contact.followup;

import dev.kizuna.circle.Circles;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.persistence.Transactions;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What coordinators see of the follow-ups: how many there are, and who waits to be introduced to whom. */
public final class Introductions {
    private final Transactions transactions;
    private final Circles circles;
    private final Members members;
    private final Clock clock;

    public Introductions(Transactions transactions, Circles circles, Members members, Clock clock) {
        this.transactions = transactions;
        this.circles = circles;
        this.members = members;
        this.clock = clock;
    }

    /** How many follow-ups of the circle have come how far. */
    public Map<Progress, Long> counts(CircleId circle) {
        return transactions.read(work -> {
            FollowupRepository followups = work.repository(FollowupRepository_::new);
            Map<Progress, Long> counts = new EnumMap<>(Progress.class);
            for (Progress one : Progress.values()) {
                counts.put(one, followups.count(circle.value(), one));
            }
            return counts;
        });
    }

    /** Those that wait, the longest first. */
    public List<Wish> waiting(CircleId circle) {
        return transactions.read(work -> {
            List<Followup> rows = work.repository(FollowupRepository_::new).at(circle.value(), Progress.INTRODUCE);
            Map<MemberId, Person> people = members.get(
                    work,
                    circle,
                    rows.stream()
                            .flatMap(row -> Stream.of(new MemberId(row.member()), new MemberId(row.other())))
                            .distinct()
                            .toList());
            return rows.stream()
                    .flatMap(row ->
                            wish(people.get(new MemberId(row.member())), people.get(new MemberId(row.other())))
                                    .stream())
                    .toList();
        });
    }

    /**
     * A coordinator has introduced the two. Twice is as once.
     *
     * @throws Refusal {@link FollowupRefusal#NOT_WAITING}
     */
    public void made(CircleId circle, MemberId asker, MemberId other) {
        transactions.write(work -> {
            circles.lock(work, circle);
            FollowupRepository followups = work.repository(FollowupRepository_::new);
            Followup row = followups.of(circle.value(), asker.value()).stream()
                    .filter(one -> one.other() == other.value())
                    .filter(one -> one.progress() == Progress.INTRODUCE || one.progress() == Progress.INTRODUCED)
                    .findFirst()
                    .orElseThrow(() -> new Refusal(FollowupRefusal.NOT_WAITING));
            row.become(Progress.INTRODUCED, row.meeting(), clock.instant());
            followups.save(row);
            return null;
        });
    }

    /** None where one of the two is not of the circle any more. */
    private static Optional<Wish> wish(@Nullable Person asker, @Nullable Person other) {
        return asker == null || other == null ? Optional.empty() : Optional.of(new Wish(asker, other));
    }

    /** Somebody would like to be introduced to another. */
    public record Wish(Person asker, Person other) {}
}
