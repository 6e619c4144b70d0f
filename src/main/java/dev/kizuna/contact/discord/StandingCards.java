package dev.kizuna.contact.discord;

import dev.kizuna.contact.CardWatcher;
import dev.kizuna.contact.Item;
import dev.kizuna.contact.SeenCard;
import dev.kizuna.contact.Viewer;
import dev.kizuna.discord.Redraws;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Shown;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/**
 * Follows a change of mind into the private answers that show a card already: what its owner takes back is taken out of
 * them, as long as Discord lets them be changed. It remembers for {@link #LASTING} who was shown whose items, never what
 * stands there, and never more than {@link #MOST} cards.
 */
final class StandingCards implements CardWatcher {
    static final int MOST = 50_000;
    static final Duration LASTING = Duration.ofMinutes(15);
    private static final int RECENT = 1_000;

    private final ScheduledExecutorService worker;
    private final Redraws<Answer> redraws;
    private final Set<Answer> standing = new LinkedHashSet<>();
    private int cards;
    private long changes;
    /** Whose cards were narrowed last, and which change that was: an answer on its way may not know of it. */
    private final Map<MemberId, Long> narrowed = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<MemberId, Long> eldest) {
            return size() > RECENT;
        }
    };

    StandingCards(ScheduledExecutorService worker) {
        this.worker = worker;
        this.redraws = new Redraws<>(worker, answer -> answer.shown.redraw(answer.instead));
    }

    /** To be called before others' cards are looked at. */
    synchronized Look look() {
        return new Look(changes);
    }

    @Override
    public synchronized void changed(CircleId circle, MemberId owner, Set<Item> items) {
        if (items.isEmpty()) {
            return;
        }
        changes++;
        narrowed.remove(owner);
        narrowed.put(owner, changes);
        List<Answer> concerned = standing.stream()
                .filter(answer ->
                        answer.items.getOrDefault(owner, Set.of()).stream().anyMatch(items::contains))
                .toList();
        concerned.forEach(answer -> {
            forget(answer);
            redraws.mark(answer);
        });
    }

    private synchronized void add(Answer answer, long since) {
        if (answer.items.keySet().stream().anyMatch(owner -> narrowed.getOrDefault(owner, 0L) > since)) {
            redraws.mark(answer);
            return;
        }
        standing.add(answer);
        cards += answer.items.size();
        for (Iterator<Answer> eldest = standing.iterator(); cards > MOST; ) {
            cards -= eldest.next().items.size();
            eldest.remove();
        }
        worker.schedule(() -> forget(answer), LASTING.toMillis(), TimeUnit.MILLISECONDS);
    }

    private synchronized void forget(Answer answer) {
        if (standing.remove(answer)) {
            cards -= answer.items.size();
        }
    }

    synchronized int size() {
        return cards;
    }

    /** One look at others' cards. */
    final class Look {
        private final long since;

        private Look(long since) {
            this.since = since;
        }

        /**
         * The same answer, which follows its cards from now on.
         *
         * @param instead what it becomes once somebody takes back what it shows; nothing of a card may stand in it
         */
        Response at(Viewer viewer, Collection<SeenCard> seen, Response answer, MessageCreateData instead) {
            Map<MemberId, Set<Item>> items = new HashMap<>();
            seen.stream()
                    .filter(card -> !card.items().isEmpty())
                    .filter(card -> !card.owner().id().equals(viewer.member()))
                    .forEach(card ->
                            items.put(card.owner().id(), Set.copyOf(card.items().keySet())));
            return items.isEmpty() ? answer : answer.kept(shown -> add(new Answer(shown, items, instead), since));
        }
    }

    /** Two answers are never the same, whatever they show. */
    private static final class Answer {
        private final Shown shown;
        private final Map<MemberId, Set<Item>> items;
        private final MessageCreateData instead;

        Answer(Shown shown, Map<MemberId, Set<Item>> items, MessageCreateData instead) {
            this.shown = shown;
            this.items = items;
            this.instead = instead;
        }

        /** As it stands in the log: without whose it is. */
        @Override
        public String toString() {
            return "a card that was taken back";
        }
    }
}
