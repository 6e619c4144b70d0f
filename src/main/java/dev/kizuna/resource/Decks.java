package dev.kizuna.resource;

import static java.util.stream.Collectors.toMap;

import dev.kizuna.circle.CircleSettings;
import dev.kizuna.circle.Circles;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The circles' decks of social-resource cards, one for each circle. A card of another circle is not found. What changes
 * a deck throws {@link Refusal} with a {@link ResourceRefusal}; who may change it is not asked here.
 */
public final class Decks {
    /** Of the cards in a deck. */
    public static final int MOST = 200;

    private static final Comparator<ResourceCard> BY_FIELD = Comparator.comparing(
                    (ResourceCard card) -> card.text().field())
            .thenComparing(card -> card.text().kind())
            .thenComparing(card -> card.id().value());

    private final Transactions transactions;
    private final Circles circles;

    public Decks(Transactions transactions, Circles circles) {
        this.transactions = transactions;
        this.circles = circles;
    }

    /** The entities of this room, for the mapping. */
    public static List<Class<?>> entities() {
        return List.of(KeptCard.class, KeptDeal.class, DealtCard.class, KeptCase.class, KeptStory.class);
    }

    /** The deck, by field, formal help first. */
    public List<ResourceCard> deck(CircleId circle) {
        return transactions.read(work -> deck(work, circle));
    }

    static List<ResourceCard> deck(Work work, CircleId circle) {
        return work.repository(CardRepository_::new).of(circle.value()).stream()
                .filter(KeptCard::isInDeck)
                .map(KeptCard::card)
                .sorted(BY_FIELD)
                .toList();
    }

    /** A card of the deck. */
    public ResourceCard card(CircleId circle, CardId id) {
        return transactions
                .read(work -> found(circle, work.find(KeptCard.class, id.value())))
                .card();
    }

    /** These cards, in the deck or not any more; those that are not the circle's are left out. */
    static List<ResourceCard> some(Work work, CircleId circle, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : work.repository(CardRepository_::new).some(circle.value(), ids).stream()
                        .map(KeptCard::card)
                        .toList();
    }

    /** Puts a card into the deck. One of this name that was removed comes back, and says this. */
    public ResourceCard add(CircleId circle, CardText text) {
        return transactions.write(work -> {
            circles.lock(work, circle);
            CardRepository cards = work.repository(CardRepository_::new);
            requireRoom(cards, circle, 1);
            Optional<KeptCard> known = cards.named(circle.value(), text.name());
            if (known.map(KeptCard::isInDeck).orElse(false)) {
                throw new Refusal(ResourceRefusal.NAME_TAKEN, "name", text.name());
            }
            return put(cards, circle, text, known).card();
        });
    }

    /**
     * Puts the cards of the starter deck, in the circle's language, beside those there are; what is there under the same
     * name stays as it is.
     *
     * @return how many came in
     */
    public int takeOverStarter(CircleId circle) {
        return transactions.write(work -> {
            CircleSettings settings = circles.lock(work, circle);
            CardRepository cards = work.repository(CardRepository_::new);
            Map<String, KeptCard> known =
                    cards.of(circle.value()).stream().collect(toMap(KeptCard::name, card -> card));
            List<CardText> missing = StarterDeck.in(settings.language()).stream()
                    .filter(text -> Optional.ofNullable(known.get(text.name()))
                            .filter(KeptCard::isInDeck)
                            .isEmpty())
                    .toList();
            requireRoom(cards, circle, missing.size());
            missing.forEach(text -> put(cards, circle, text, Optional.ofNullable(known.get(text.name()))));
            return missing.size();
        });
    }

    /** @param revision of the card as it was shown to whoever changes it */
    public ResourceCard edit(CircleId circle, CardId id, int revision, CardText text) {
        return transactions.write(work -> {
            circles.lock(work, circle);
            CardRepository cards = work.repository(CardRepository_::new);
            KeptCard card = found(circle, work.lock(KeptCard.class, id.value()));
            if (cards.named(circle.value(), text.name())
                    .filter(other -> other.id() != card.id())
                    .isPresent()) {
                throw new Refusal(ResourceRefusal.NAME_TAKEN, "name", text.name());
            }
            card.change(revision, text);
            cards.update(card);
            return card.card();
        });
    }

    /** Takes a card out of the deck; where it lies on tables it stays. Of one that is out already nothing changes. */
    public void remove(CircleId circle, CardId id) {
        transactions.write(work -> {
            KeptCard card = work.lock(KeptCard.class, id.value())
                    .filter(one -> one.isOf(circle))
                    .orElseThrow(() -> new Refusal(ResourceRefusal.NO_SUCH_CARD));
            if (card.isInDeck()) {
                card.goAway();
                work.repository(CardRepository_::new).update(card);
            }
            return id;
        });
    }

    private static KeptCard put(CardRepository cards, CircleId circle, CardText text, Optional<KeptCard> removed) {
        KeptCard card = removed.orElseGet(() -> new KeptCard(circle, text));
        if (removed.isPresent()) {
            card.comeBack(text);
            cards.update(card);
        } else {
            cards.insert(card);
        }
        return card;
    }

    private static void requireRoom(CardRepository cards, CircleId circle, int more) {
        long now = cards.of(circle.value()).stream().filter(KeptCard::isInDeck).count();
        if (now + more > MOST) {
            throw new Refusal(ResourceRefusal.DECK_FULL, "most", MOST);
        }
    }

    private static KeptCard found(CircleId circle, Optional<KeptCard> card) {
        return card.filter(one -> one.isOf(circle) && one.isInDeck())
                .orElseThrow(() -> new Refusal(ResourceRefusal.NO_SUCH_CARD));
    }
}
