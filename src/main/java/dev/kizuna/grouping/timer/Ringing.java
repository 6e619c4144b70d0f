package dev.kizuna.grouping.timer;

import static java.util.stream.Collectors.toSet;

import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MessageId;
import dev.kizuna.persistence.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What whoever rings claims, and writes down as they go. A bell is claimed once, for all the places where it is to be
 * heard then; what was claimed and not said is said by whoever goes on.
 */
public final class Ringing {
    /** A timer that ended longer ago interests nobody. */
    private static final Duration REMEMBERED = Duration.ofHours(12);

    private final Transactions transactions;
    private final Clock clock;

    public Ringing(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The timers whose cards are to be true. */
    public List<Countdown> timers() {
        Instant since = clock.instant().minus(REMEMBERED);
        return transactions.read(work -> work.repository(TimerRepository_::new).endingAfter(since).stream()
                .map(TimerRow::view)
                .toList());
    }

    /** Those of {@link #timers} of which a bell has come. */
    public List<Countdown> due() {
        Instant now = clock.instant();
        return transactions.read(
                work -> work.repository(TimerRepository_::new).ringing(now.minus(REMEMBERED), now).stream()
                        .map(TimerRow::view)
                        .toList());
    }

    /** The meetings of which something is still to be rung, now or later. */
    public Set<MeetingId> expected() {
        Instant since = clock.instant().minus(REMEMBERED);
        return transactions.read(work -> work.repository(TimerRepository_::new).expected(since).stream()
                .map(MeetingId::new)
                .collect(toSet()));
    }

    /** Claims the bells that have come, to be heard in these channels; those that come too late are heard nowhere. */
    public void claim(MeetingId meeting, Collection<ChannelId> places) {
        Instant now = clock.instant();
        transactions.<@Nullable Void>write(work -> {
            work.lock(TimerRow.class, meeting.value()).ifPresent(timer -> {
                TimerRepository rows = work.repository(TimerRepository_::new);
                List<Bell> due = rows.due(meeting.value(), now);
                List<Ring> rings = new ArrayList<>();
                for (Bell bell : due) {
                    if (bell.isWorthIt(timer.view().ends(), now)) {
                        places.forEach(place -> rings.add(bell.in(place.value())));
                    }
                    hear(timer, bell);
                }
                rows.deleteBells(due);
                rows.insertRings(rings);
                rows.update(timer);
            });
            return null;
        });
    }

    private static void hear(TimerRow timer, Bell bell) {
        if (bell.kind() == BellKind.OVER) {
            timer.become(TimerState.OVER);
        }
        if (bell.kind() != BellKind.NEXT) {
            timer.rung(bell.kind());
        }
    }

    /** What was claimed and not said yet, oldest first. */
    public List<Chime> unsaid() {
        return transactions.read(work -> work.repository(TimerRepository_::new).unsaid().stream()
                .map(Ring::view)
                .toList());
    }

    /** From now on it may have been heard. */
    public void trying(Chime chime) {
        ring(chime, RingState.TRYING);
    }

    public void said(Chime chime) {
        ring(chime, RingState.SAID);
    }

    /** It has lost its sense, or its place is gone. */
    public void lapsed(Chime chime) {
        ring(chime, RingState.LAPSED);
    }

    private void ring(Chime chime, RingState state) {
        transactions.<@Nullable Void>write(work -> {
            Ring.Of id = new Ring.Of(
                    chime.meeting().value(),
                    chime.kind(),
                    chime.number(),
                    chime.channel().value());
            work.lock(Ring.class, id).ifPresent(ring -> {
                ring.become(state);
                work.repository(TimerRepository_::new).update(ring);
            });
            return null;
        });
    }

    /** From now on the card may be there. */
    public void postingCard(Countdown timer) {
        card(timer, row -> row.card(CardState.TRYING));
    }

    /** @param look fingerprint of what it shows */
    public void cardShows(Countdown timer, MessageId message, String look) {
        card(timer, row -> row.shows(message, look));
    }

    public void cardLost(Countdown timer) {
        card(timer, row -> row.card(CardState.LOST));
    }

    /** Not where another timer was started meanwhile. */
    private void card(Countdown timer, Consumer<TimerRow> deed) {
        transactions.<@Nullable Void>write(work -> {
            work.lock(TimerRow.class, timer.meeting().value())
                    .filter(row -> row.started().equals(timer.started()))
                    .ifPresent(row -> {
                        deed.accept(row);
                        work.repository(TimerRepository_::new).update(row);
                    });
            return null;
        });
    }
}
