package dev.kizuna.rsvp.discord;

import dev.kizuna.discord.Messenger;
import dev.kizuna.discord.MessengerTrouble;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MessageId;
import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.persistence.Transactions;
import java.time.Clock;
import java.util.Optional;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/**
 * Keeps what stands on Discord true: makes what is due, changes what says something else by now, and notices what was
 * removed by hand. What it is about to make is marked before, so that after a crash it looks before it posts again.
 */
final class Upkeep {
    private final Transactions transactions;
    private final Scenes scenes;
    private final Messenger messenger;
    private final InvitationCard card;
    private final ThreadOpening opening;
    private final Clock clock;

    Upkeep(
            Transactions transactions,
            Scenes scenes,
            Messenger messenger,
            InvitationCard card,
            ThreadOpening opening,
            Clock clock) {
        this.transactions = transactions;
        this.scenes = scenes;
        this.messenger = messenger;
        this.card = card;
        this.opening = opening;
        this.clock = clock;
    }

    /**
     * One invitation; never two at a time for the same meeting. The thread and the event wait for nothing but the card,
     * and their trouble holds up nothing.
     *
     * @throws MessengerTrouble when Discord is away and this is to be called again
     */
    void tend(MeetingId id) {
        Optional<Invitation> found = transactions.read(work -> work.find(Invitation.class, id.value()));
        if (found.isEmpty()) {
            return;
        }
        Invitation invitation = found.get();
        Scene scene = scenes.of(invitation.circle(), id);
        step(invitation, Piece.CARD, () -> card(invitation, scene));
        MessengerTrouble later = null;
        for (Piece piece : new Piece[] {Piece.THREAD, Piece.EVENT}) {
            try {
                step(invitation, piece, () -> rest(piece, invitation, scene));
            } catch (MessengerTrouble trouble) {
                later = trouble;
            }
        }
        if (later != null) {
            throw later;
        }
    }

    private void step(Invitation invitation, Piece piece, Runnable deed) {
        try {
            deed.run();
        } catch (MessengerTrouble trouble) {
            switch (trouble.kind()) {
                case GONE -> save(invitation, piece, invitation.part(piece).lost());
                case FORBIDDEN, INVALID, UNREACHABLE ->
                    save(invitation, piece, invitation.part(piece).refused());
                case UNAVAILABLE -> throw trouble;
            }
        }
    }

    private void rest(Piece piece, Invitation invitation, Scene scene) {
        if (piece == Piece.THREAD) {
            thread(invitation, scene);
        } else {
            event(invitation, scene);
        }
    }

    private void card(Invitation invitation, Scene scene) {
        Part part = invitation.part(Piece.CARD);
        MessageCreateData face = card.of(scene);
        String look = Fingerprint.of(face);
        ChannelId channel = invitation.channel();
        if (part.state() == Part.State.DUE) {
            part = part.trying(nonce(scene));
            save(invitation, Piece.CARD, part);
            MessageId posted = messenger.post(channel, face, part.nonce());
            save(invitation, Piece.CARD, part.made(posted.value(), look));
        } else if (part.state() == Part.State.TRYING) {
            Optional<MessageId> there = messenger.find(channel, InvitationCard.mark(scene.meeting()));
            String nonce = part.nonce();
            MessageId message = there.orElseGet(() -> messenger.post(channel, face, nonce));
            there.ifPresent(found -> messenger.edit(channel, found, face));
            save(invitation, Piece.CARD, part.made(message.value(), look));
        } else if (part.isThere() && !part.shows(look)) {
            messenger.edit(channel, new MessageId(part.there()), face);
            save(invitation, Piece.CARD, part.made(part.there(), look));
        }
    }

    private void thread(Invitation invitation, Scene scene) {
        Part part = invitation.part(Piece.THREAD);
        Long message = invitation.part(Piece.CARD).id();
        String look = opening.look(scene);
        if (part.state() == Part.State.DUE && message != null) {
            ChannelId thread = messenger.openThread(invitation.channel(), new MessageId(message), opening.name(scene));
            part = part.made(thread.value(), nonce(scene));
            save(invitation, Piece.THREAD, part);
        }
        if (part.isThere() && !part.shows(look)) {
            ChannelId thread = new ChannelId(part.there());
            String nonce = Fingerprint.of("thread " + thread.value() + " " + part.nonce());
            MessageCreateData words = opening.of(scene);
            messenger
                    .find(thread, ThreadOpening.mark(scene.meeting()))
                    .ifPresentOrElse(
                            first -> messenger.edit(thread, first, words), () -> messenger.post(thread, words, nonce));
            save(invitation, Piece.THREAD, part.made(part.there(), look));
        }
    }

    private void event(Invitation invitation, Scene scene) {
        Part part = invitation.part(Piece.EVENT);
        MeetingView meeting = scene.meeting();
        if (meeting.state() == MeetingState.CANCELLED || meeting.isOver(clock.instant())) {
            end(invitation, part, scene);
            return;
        }
        if (!clock.instant().isBefore(meeting.start())) {
            // Discord has begun it by itself, and takes no changes to the past.
            return;
        }
        Messenger.Event event = ServerEvent.of(scene);
        String look = Fingerprint.of(event);
        if (part.state() == Part.State.DUE) {
            make(invitation, part, scene, event);
        } else if (part.state() == Part.State.TRYING) {
            // Discord has nothing to find an event by, and two would mislead more than none.
            save(invitation, Piece.EVENT, part.lost());
        } else if (part.isThere() && !part.shows(look)) {
            messenger.reschedule(meeting.circle(), part.there(), event);
            save(invitation, Piece.EVENT, part.made(part.there(), look));
        }
    }

    private void make(Invitation invitation, Part part, Scene scene, Messenger.Event event) {
        save(invitation, Piece.EVENT, part.trying(""));
        try {
            long made = messenger.schedule(scene.meeting().circle(), event);
            save(invitation, Piece.EVENT, part.made(made, Fingerprint.of(event)));
        } catch (MessengerTrouble trouble) {
            if (trouble.kind() != MessengerTrouble.Kind.UNAVAILABLE) {
                throw trouble;
            }
            save(invitation, Piece.EVENT, part.lost());
        }
    }

    private void end(Invitation invitation, Part part, Scene scene) {
        if (part.state() == Part.State.ENDED) {
            return;
        }
        if (part.isThere() && scene.meeting().state() == MeetingState.CANCELLED) {
            try {
                messenger.unschedule(scene.meeting().circle(), part.there());
            } catch (MessengerTrouble trouble) {
                if (trouble.kind() != MessengerTrouble.Kind.GONE) {
                    throw trouble;
                }
            }
        }
        save(invitation, Piece.EVENT, part.ended());
    }

    private void save(Invitation invitation, Piece piece, Part part) {
        transactions.write(work -> {
            work.lock(Invitation.class, invitation.meeting().value()).ifPresent(row -> {
                row.become(piece, part);
                work.repository(InvitationRepository_::new).update(row);
            });
            return null;
        });
        invitation.become(piece, part);
    }

    /** Another for each making: what is put back must not be taken for what was removed. */
    private String nonce(Scene scene) {
        return Fingerprint.of("made " + scene.meeting().id().value() + " " + clock.instant());
    }
}
