package dev.kizuna.grouping.discord.breakout;

import static java.util.stream.Collectors.groupingBy;

import dev.kizuna.discord.Messenger;
import dev.kizuna.discord.MessengerTrouble;
import dev.kizuna.discord.MessengerTrouble.Kind;
import dev.kizuna.grouping.breakout.Breakout;
import dev.kizuna.grouping.breakout.Breakouts;
import dev.kizuna.grouping.breakout.Phase;
import dev.kizuna.grouping.timer.Chime;
import dev.kizuna.grouping.timer.Countdown;
import dev.kizuna.grouping.timer.Ringing;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MessageId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the timers' cards true, and rings: in the tables' rooms, or where there are none beside the card. What is about
 * to be posted is marked before; after a crash it is looked for before it is posted again.
 */
final class TimerKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(TimerKeeper.class);

    private final Ringing ringing;
    private final Breakouts breakouts;
    private final Messenger messenger;
    private final TimerCard card;
    private final TimerRing ring;

    TimerKeeper(Ringing ringing, Breakouts breakouts, Messenger messenger, TimerCard card, TimerRing ring) {
        this.ringing = ringing;
        this.breakouts = breakouts;
        this.messenger = messenger;
        this.card = card;
        this.ring = ring;
    }

    /** Rings what has come and redraws what has changed; what cannot be done now is tried the next time. */
    void tend() {
        each(ringing.due(), timer -> ringing.claim(timer.meeting(), places(timer)));
        Map<MeetingId, List<Chime>> unsaid = ringing.unsaid().stream().collect(groupingBy(Chime::meeting));
        each(ringing.timers(), timer -> {
            unsaid.getOrDefault(timer.meeting(), List.of()).forEach(chime -> ring(timer, chime));
            show(timer);
        });
    }

    private static void each(List<Countdown> timers, Consumer<Countdown> deed) {
        for (Countdown timer : timers) {
            try {
                deed.accept(timer);
            } catch (MessengerTrouble trouble) {
                LOG.warn(
                        "The timer of meeting {} waits for Discord: {}",
                        timer.meeting().value(),
                        trouble.getMessage());
            } catch (RuntimeException fault) {
                LOG.error(
                        "The timer of meeting {} could not be looked after",
                        timer.meeting().value(),
                        fault);
            }
        }
    }

    /** Where every table hears it: beside the card as well, where one of them has no room, or soon will have none. */
    private List<ChannelId> places(Countdown timer) {
        Optional<Breakout> breakout = breakouts.find(timer.circle(), timer.meeting());
        List<ChannelId> places =
                new ArrayList<>(breakout.map(Breakout::channels).orElse(List.of()));
        if (breakout.filter(rooms -> rooms.phase() != Phase.CLOSING
                        && places.size() == rooms.rooms().size())
                .isEmpty()) {
            places.add(timer.channel());
        }
        return places;
    }

    private void ring(Countdown timer, Chime chime) {
        Optional<MessageCreateData> words = ring.of(timer, chime);
        if (words.isEmpty()) {
            ringing.lapsed(chime);
            return;
        }
        try {
            String mark = TimerRing.mark(timer, chime);
            if (!chime.doubtful()) {
                ringing.trying(chime);
            }
            if (!chime.doubtful() || messenger.find(chime.channel(), mark).isEmpty()) {
                messenger.post(
                        chime.channel(),
                        words.get(),
                        Nonce.of(mark + " " + chime.channel().value()));
            }
            ringing.said(chime);
        } catch (MessengerTrouble trouble) {
            if (trouble.kind() == Kind.UNAVAILABLE) {
                throw trouble;
            }
            ringing.lapsed(chime);
        }
    }

    private void show(Countdown timer) {
        MessageCreateData face = card.of(timer);
        String look = Nonce.of(face);
        try {
            switch (timer.card()) {
                case DUE -> {
                    ringing.postingCard(timer);
                    ringing.cardShows(timer, post(timer, face), look);
                }
                case TRYING -> {
                    Optional<MessageId> there = messenger.find(timer.channel(), TimerCard.mark(timer));
                    MessageId message = there.orElseGet(() -> post(timer, face));
                    there.ifPresent(found -> messenger.edit(timer.channel(), found, face));
                    ringing.cardShows(timer, message, look);
                }
                case MADE -> redraw(timer, face, look);
                case LOST -> {
                    // Somebody may have wanted it away.
                }
            }
        } catch (MessengerTrouble trouble) {
            if (trouble.kind() == Kind.UNAVAILABLE) {
                throw trouble;
            }
            ringing.cardLost(timer);
        }
    }

    private MessageId post(Countdown timer, MessageCreateData face) {
        return messenger.post(timer.channel(), face, Nonce.of(TimerCard.mark(timer)));
    }

    private void redraw(Countdown timer, MessageCreateData face, String look) {
        timer.message()
                .filter(known -> !timer.shown().equals(Optional.of(look)))
                .ifPresent(known -> {
                    messenger.edit(timer.channel(), known, face);
                    ringing.cardShows(timer, known, look);
                });
    }
}
