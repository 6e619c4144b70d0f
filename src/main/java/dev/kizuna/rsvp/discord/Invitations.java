package dev.kizuna.rsvp.discord;

import dev.kizuna.circle.Circles;
import dev.kizuna.discord.Redraws;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.meeting.MeetingChange;
import dev.kizuna.meeting.MeetingWatcher;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import dev.kizuna.rsvp.RsvpWatcher;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The invitations that stand on Discord. A row says what there is to be; it is written with the announcement, so that
 * whatever happens afterwards, the card will be posted, and once. Everything is looked at anew once a minute: that way
 * a restart, a deadline that passes and a changed setting are seen, too.
 */
final class Invitations implements MeetingWatcher, RsvpWatcher {
    private static final Logger LOG = LoggerFactory.getLogger(Invitations.class);
    private static final Duration ROUND = Duration.ofMinutes(1);

    private final Transactions transactions;
    private final Circles circles;
    private final Redraws<MeetingId> redraws;
    private final ScheduledExecutorService worker;

    Invitations(Transactions transactions, Circles circles, Upkeep upkeep, ScheduledExecutorService worker) {
        this.transactions = transactions;
        this.circles = circles;
        this.redraws = new Redraws<>(worker, upkeep::tend);
        this.worker = worker;
    }

    /** Begins to look after them. */
    void start() {
        worker.scheduleWithFixedDelay(this::lookAround, 0, ROUND.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void changed(Work work, MeetingChange change) {
        if (change.kind() == MeetingChange.Kind.ANNOUNCED) {
            CircleId circle = change.after().circle();
            MeetingId meeting = change.after().id();
            ChannelId channel = circles.settings(circle).channel();
            work.repository(InvitationRepository_::new).insert(new Invitation(meeting, circle, channel));
            work.afterCommit(() -> changed(meeting));
        }
    }

    @Override
    public void changed(MeetingId meeting) {
        redraws.mark(meeting);
    }

    /** Completes when the invitation has been brought up to date, or that could not be done. */
    CompletableFuture<Void> settled(MeetingId meeting) {
        return redraws.settled(meeting);
    }

    /** Where the meeting is talked about, once that thread stands. */
    Optional<ChannelId> thread(MeetingId meeting) {
        return find(meeting)
                .map(invitation -> invitation.part(Piece.THREAD).id())
                .map(ChannelId::new);
    }

    /** Where a meeting's card can be seen, once it stands. */
    Optional<String> address(MeetingId meeting) {
        return find(meeting).flatMap(Invitation::address);
    }

    Optional<Invitation> find(MeetingId meeting) {
        return transactions.read(work -> work.find(Invitation.class, meeting.value()));
    }

    List<Invitation> of(CircleId circle) {
        return transactions.read(
                work -> work.repository(InvitationRepository_::new).of(circle.value()));
    }

    /** Makes a missing piece again, where invitations go now. */
    void putBack(CircleId circle, MeetingId meeting, Piece piece) {
        ChannelId channel = circles.settings(circle).channel();
        change(meeting, row -> {
            if (row.circle().equals(circle) && row.part(piece).isMissing()) {
                row.putBack(piece, channel);
            }
        });
        changed(meeting);
    }

    /** What is found missing without being asked to. */
    void lost(Invitation invitation, Piece piece) {
        change(invitation.meeting(), row -> row.become(piece, row.part(piece).lost()));
    }

    private void change(MeetingId meeting, Consumer<Invitation> deed) {
        transactions.write(work -> {
            work.lock(Invitation.class, meeting.value()).ifPresent(row -> {
                deed.accept(row);
                work.repository(InvitationRepository_::new).update(row);
            });
            return null;
        });
    }

    private void lookAround() {
        try {
            transactions
                    .read(work -> work.repository(InvitationRepository_::new).unfinished())
                    .stream()
                    .map(Invitation::meeting)
                    .forEach(this::changed);
        } catch (RuntimeException fault) {
            // Thrown on, it would be the last round.
            LOG.error("The invitations could not be looked at", fault);
        }
    }
}
