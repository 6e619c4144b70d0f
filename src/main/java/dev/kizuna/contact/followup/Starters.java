package dev.kizuna.contact.followup;

import dev.kizuna.circle.Circles;
import dev.kizuna.contact.Cards;
import dev.kizuna.contact.Item;
import dev.kizuna.contact.OwnItem;
import dev.kizuna.contact.SeenCard;
import dev.kizuna.contact.Viewer;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.persistence.Transactions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what two people could talk about: 相談したいこと × できること. */
public final class Starters {
    private static final List<Item> LOOKED_AT = List.of(Item.OFFER, Item.CONSULT);

    private final Transactions transactions;
    private final Circles circles;
    private final Cards cards;

    public Starters(Transactions transactions, Circles circles, Cards cards) {
        this.transactions = transactions;
        this.circles = circles;
        this.cards = cards;
    }

    /**
     * The best between the reader and one of the others, as far as each lets the reader see; none where nothing fits.
     */
    public Optional<Starter> between(Viewer reader, Collection<MemberId> others) {
        Likeness likeness =
                new Likeness(circles.settings(reader.circle()).words().meanings());
        Map<Item, OwnItem> own = cards.own(reader.circle(), Ties.self(reader));
        String consult = text(own, Item.CONSULT);
        String offer = text(own, Item.OFFER);
        List<Fit> fits = new ArrayList<>();
        for (SeenCard card : transactions.read(work -> cards.seenBy(work, reader, others, LOOKED_AT, ""))) {
            fits.add(new Fit(
                    likeness.of(consult, card.items().getOrDefault(Item.OFFER, "")),
                    new Starter(Starter.Way.ASK, card.owner(), consult)));
            fits.add(new Fit(
                    likeness.of(offer, card.items().getOrDefault(Item.CONSULT, "")),
                    new Starter(Starter.Way.OFFER, card.owner(), offer)));
        }
        return fits.stream()
                .filter(fit -> fit.much() > 0)
                // Of two that are as good, the one that lets the reader ask.
                .max(Comparator.comparingInt(Fit::much)
                        .thenComparing(fit -> fit.starter().way() == Starter.Way.ASK)
                        .thenComparing(fit -> -fit.starter().other().id().value()))
                .map(Fit::starter);
    }

    private static String text(Map<Item, OwnItem> own, Item item) {
        OwnItem one = own.get(item);
        return one == null ? "" : one.text();
    }

    private record Fit(int much, Starter starter) {}
}
