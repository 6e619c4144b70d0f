package dev.kizuna.notice;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import jakarta.data.Limit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Where notices are claimed by whoever sends, and sealed afterwards. Several processes may share it: a notice is claimed
 * by one of them at a time, and a claim that was not sealed is free again after its {@link #lease}.
 *
 * <p>A claim is sealed by exactly one of the methods below; of a claim that has become somebody else's they change
 * nothing.
 */
public final class Outbox {
    /** How much longer a claim lasts than saying it, for what else there is to do. */
    private static final Duration MARGIN = Duration.ofSeconds(5);
    /** How near the beginning of a meeting a change is told even at night. */
    private static final Duration SOON = Duration.ofHours(24);
    /** What turns out to belong into the thread is gathered for so long. */
    private static final Duration GATHERING = Duration.ofSeconds(20);

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(2),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10));

    private final Transactions transactions;
    private final QuietHours quiet;
    private final Clock clock;
    private final Clock wall;
    private final Duration saying;
    private final String claimant = UUID.randomUUID().toString();

    /**
     * @param clock of the circles' time, in which notices are due and late
     * @param wall the machine's, in which claims end and pauses are made
     * @param saying how long it takes at most to bring one message to Discord, or to give up
     */
    public Outbox(Transactions transactions, QuietHours quiet, Clock clock, Clock wall, Duration saying) {
        this.transactions = transactions;
        this.quiet = quiet;
        this.clock = clock;
        this.wall = wall;
        this.saying = saying;
    }

    /** How long a claim lasts: longer than saying it takes, so that nobody else says it meanwhile. */
    public Duration lease() {
        return saying.plus(MARGIN);
    }

    /**
     * Claims what may be said now, of each receiver the oldest alone, circles in turn. What has become late lapses, and
     * what is not urgent waits for the end of the night, unless what it is about begins before that.
     */
    public List<Claim> claim(int most) {
        Instant now = clock.instant();
        Instant wallNow = wall.instant();
        List<Long> next = transactions.read(work -> {
            NoticeRepository notices = work.repository(NoticeRepository_::new);
            return notices.due(now, wallNow) == 0 ? List.of() : notices.next(now, wallNow, Limit.of(most));
        });
        return next.isEmpty() ? List.of() : transactions.write(work -> claim(work, next, now, wallNow));
    }

    private List<Claim> claim(Work work, List<Long> next, Instant now, Instant wallNow) {
        List<Claim> claims = new ArrayList<>();
        List<OwedNotice> changed = new ArrayList<>();
        // In one order for all, so that two processes never wait for each other.
        for (long id : next.stream().sorted().toList()) {
            work.lock(OwedNotice.class, id)
                    .filter(notice -> notice.isDue(now, wallNow))
                    .ifPresent(notice -> {
                        changed.add(notice);
                        Instant allowed =
                                notice.isUrgent(now, now.plus(SOON)) ? now : quiet.allowed(notice.circle(), now);
                        if (notice.isLate(now)) {
                            notice.settle(Fate.LAPSED, Lapse.LATE, now);
                        } else if (allowed.isAfter(now) && notice.makesSenseAt(allowed)) {
                            notice.wait(allowed);
                        } else {
                            claims.add(notice.claim(claimant, wallNow.plus(lease())));
                        }
                    });
        }
        work.repository(NoticeRepository_::new).update(changed);
        claims.sort(comparing(claim -> next.indexOf(claim.id())));
        return claims;
    }

    /**
     * To be asked right before saying, since claims may have waited for their turn.
     *
     * @return those that are still this process's to say, and stay so for as long as saying takes
     */
    public List<Claim> hold(List<Claim> claims) {
        Instant said = wall.instant().plus(saying);
        if (claims.stream().noneMatch(claim -> claim.until().isBefore(said))) {
            return claims;
        }
        Instant until = wall.instant().plus(lease());
        Set<Long> held = seal(claims, notice -> notice.hold(until));
        return claims.stream().filter(claim -> held.contains(claim.id())).toList();
    }

    /**
     * Notes that these are said by one message, before it is said: from now on each has the batch of the first.
     */
    public void together(List<Claim> claims) {
        long first = claims.get(0).batch();
        seal(claims, notice -> notice.joins(first));
    }

    /** Said by direct message. */
    public void sent(Claim claim) {
        seal(List.of(claim), notice -> notice.settle(Fate.SENT, null, clock.instant()));
    }

    /** Said in the thread. */
    public void posted(Collection<Claim> claims) {
        seal(claims, notice -> notice.settle(Fate.POSTED, null, clock.instant()));
    }

    /** Nothing on Discord reaches the person. */
    public void toPhone(Collection<Claim> claims) {
        seal(claims, notice -> notice.settle(Fate.TO_PHONE, null, clock.instant()));
    }

    /** It has lost its sense. */
    public void lapsed(Claim claim, Lapse reason) {
        seal(List.of(claim), notice -> notice.settle(Fate.LAPSED, reason, clock.instant()));
    }

    /** To be said in the meeting's thread, with others of which that turns out in the same moments. */
    public void intoThread(Claim claim) {
        seal(List.of(claim), notice -> notice.turnToThread(clock.instant().plus(GATHERING)));
    }

    /**
     * Could not be said now; it is tried again after a pause that grows with each try.
     *
     * @param inDoubt whether it may have been said all the same
     */
    public void failed(Collection<Claim> claims, boolean inDoubt) {
        seal(claims, notice -> {
            Duration pause = PAUSES.get(Math.min(notice.tries(), PAUSES.size() - 1));
            notice.fail(inDoubt, wall.instant().plus(pause));
        });
    }

    /** @return the ids of those that were this process's */
    private Set<Long> seal(Collection<Claim> claims, Consumer<OwedNotice> deed) {
        return transactions.write(work -> {
            List<OwedNotice> sealed = new ArrayList<>();
            for (long id : claims.stream().map(Claim::id).sorted().toList()) {
                work.lock(OwedNotice.class, id)
                        .filter(notice -> notice.isOf(claimant))
                        .ifPresent(notice -> {
                            deed.accept(notice);
                            sealed.add(notice);
                        });
            }
            work.repository(NoticeRepository_::new).update(sealed);
            return sealed.stream().map(OwedNotice::id).collect(toSet());
        });
    }
}
