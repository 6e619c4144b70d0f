package dev.kizuna.grouping.discord;

import static java.util.stream.Collectors.toMap;

import dev.kizuna.circle.Circles;
import dev.kizuna.discord.Messenger;
import dev.kizuna.discord.MessengerTrouble;
import dev.kizuna.discord.MessengerTrouble.Kind;
import dev.kizuna.grouping.SeatingWatcher;
import dev.kizuna.grouping.Seatings;
import dev.kizuna.grouping.Seatings.Published;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MessageId;
import dev.kizuna.persistence.Transactions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The cards with all tables, for everybody: posted where the meeting is talked about, and changed when a plan is published
 * again. What is about to be posted is noted before, so that after a crash it is looked for before it is posted again.
 * Everything is looked at anew once a minute, so that a restart or an hour without Discord leaves nothing unsaid.
 */
final class PublicCards implements SeatingWatcher {
    private static final Logger LOG = LoggerFactory.getLogger(PublicCards.class);
    private static final Duration ROUND = Duration.ofMinutes(1);

    private final Transactions transactions;
    private final Seatings seatings;
    private final Circles circles;
    private final Function<MeetingId, Optional<ChannelId>> threads;
    private final Messenger messenger;
    private final PublicCard card;
    private final ScheduledExecutorService worker;

    PublicCards(
            Transactions transactions,
            Seatings seatings,
            Circles circles,
            Function<MeetingId, Optional<ChannelId>> threads,
            Messenger messenger,
            PublicCard card,
            ScheduledExecutorService worker) {
        this.transactions = transactions;
        this.seatings = seatings;
        this.circles = circles;
        this.threads = threads;
        this.messenger = messenger;
        this.card = card;
        this.worker = worker;
    }

    void start() {
        worker.scheduleWithFixedDelay(this::lookAround, 0, ROUND.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void published(MeetingId meeting) {
        worker.execute(this::lookAround);
    }

    private void lookAround() {
        try {
            List<Published> plans = seatings.published();
            Map<MeetingId, SeatingCard> cards = cards(plans);
            for (Published plan : plans) {
                tend(plan, Optional.ofNullable(cards.get(plan.meeting())));
            }
        } catch (RuntimeException failure) {
            LOG.error("The cards with tables could not be looked after", failure);
        }
    }

    private Map<MeetingId, SeatingCard> cards(List<Published> plans) {
        List<Long> meetings = plans.stream().map(plan -> plan.meeting().value()).toList();
        return meetings.isEmpty()
                ? Map.of()
                : transactions.read(work -> work.repository(SeatingCardRepository_::new).of(meetings).stream()
                        .collect(toMap(SeatingCard::meeting, card -> card)));
    }

    private void tend(Published plan, Optional<SeatingCard> known) {
        if (known.isPresent() && known.get().shows(plan.revision())) {
            return;
        }
        SeatingCard row = known.orElseGet(() -> new SeatingCard(plan, place(plan)));
        try {
            show(plan, row, known.isPresent());
        } catch (MessengerTrouble trouble) {
            if (trouble.kind() == Kind.GONE) {
                save(new SeatingCard(plan, place(plan)));
            } else if (trouble.kind() != Kind.UNAVAILABLE) {
                LOG.warn("The card with the tables of a meeting cannot be shown: {}", trouble.getMessage());
                row.givesUp(plan.revision());
                save(row);
            }
        }
    }

    private void show(Published plan, SeatingCard row, boolean mayStand) {
        Language reader = Language.of(circles.settings(plan.circle()).language().toLanguageTag());
        MessageCreateData face = seatings.published(plan.circle(), plan.meeting())
                .map(tables -> card.of(tables, reader))
                .orElseThrow();
        if (!mayStand) {
            save(row);
        }
        Optional<MessageId> there = row.message();
        if (there.isEmpty() && mayStand) {
            there = messenger.find(row.channel(), PublicCard.mark(plan.circle(), plan.meeting()));
        }
        MessageId message = there.orElseGet(() -> messenger.post(row.channel(), face, row.nonce()));
        there.ifPresent(found -> messenger.edit(row.channel(), found, face));
        row.stands(message, plan.revision());
        save(row);
    }

    private ChannelId place(Published plan) {
        return threads.apply(plan.meeting())
                .orElseGet(() -> circles.settings(plan.circle()).channel());
    }

    private void save(SeatingCard row) {
        transactions.write(work -> {
            work.repository(SeatingCardRepository_::new).save(row);
            return null;
        });
    }
}
