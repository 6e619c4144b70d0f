package dev.kizuna.contact;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.kizuna.circle.Circles;
import dev.kizuna.grouping.Encounters;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.member.Members;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import dev.kizuna.privacy.Look;
import dev.kizuna.privacy.Looks;
import dev.kizuna.privacy.Policies;
import dev.kizuna.privacy.PrivacyRefusal;
import dev.kizuna.privacy.Seen;
import dev.kizuna.sealing.SealedColumn;
import dev.kizuna.sealing.Seals;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The cards of each circle: what their owners write and allow, and what anybody else sees of them. */
public final class Cards {
    private final Transactions transactions;
    private final Changes changes;
    private final Policies policies;
    private final Seals seals;
    private final Sealing sealing;
    private final Sight sight;
    private final Looks looks;
    private final Clock clock;
    private final CardWatchers watchers;

    public Cards(
            Transactions transactions,
            Circles circles,
            Members members,
            Encounters encounters,
            Seals seals,
            Policies policies,
            Looks looks,
            CardWatchers watchers,
            Clock clock) {
        this.transactions = transactions;
        this.changes = new Changes(circles);
        this.policies = policies;
        this.seals = seals;
        this.sealing = new Sealing(seals);
        this.sight = new Sight(members, encounters, sealing);
        this.looks = looks;
        this.watchers = watchers;
        this.clock = clock;
    }

    /** The entities of this room, for the mapping. */
    public static List<Class<?>> entities() {
        return List.of(CardItem.class, Exchange.class);
    }

    /** What this room keeps sealed. */
    public static List<SealedColumn> sealed() {
        return List.of(Sealing.COLUMN, Notes.COLUMN);
    }

    /** Every item of somebody's own card. */
    public Map<Item, OwnItem> own(CircleId circle, MemberId owner) {
        Map<Item, OwnItem> items = new EnumMap<>(Item.class);
        for (Item item : Item.values()) {
            items.put(item, new OwnItem("", item.usual(), false));
        }
        transactions
                .read(work -> new OwnRows(work, circle, owner).all())
                .forEach(row -> items.put(row.item(), own(row)));
        return items;
    }

    private OwnItem own(CardItem row) {
        return new OwnItem(sealing.text(row).orElse(""), row.visibility(), sealing.isClosed(row));
    }

    /**
     * The owner agrees to the circle's policy, without which nothing is written.
     *
     * @param version the one they were shown
     * @throws Refusal {@link PrivacyRefusal#POLICY_CHANGED}
     */
    public void agree(CircleId circle, MemberId owner, int version) {
        transactions.write(work -> {
            policies.agree(work, circle, owner, version);
            return null;
        });
    }

    /**
     * Writes items of a card; those not named stay as they are.
     *
     * @param typed a blank text takes the item from the card, unless what stands there cannot be read at the moment
     * @throws Refusal {@link PrivacyRefusal#NOT_AGREED}, {@link ContactRefusal#NO_AREA_CODE},
     *     {@link ContactRefusal#NOT_A_PHONE_NUMBER}, {@link ContactRefusal#NOT_AN_ADDRESS},
     *     {@link ContactRefusal#TOO_LONG}
     */
    public void write(CircleId circle, MemberId owner, Map<Item, String> typed) {
        Map<Item, String> read = typed.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        one -> one.getValue().isBlank() ? "" : one.getKey().read(one.getValue())));
        seals.prepare();
        Set<Item> blank = read.entrySet().stream()
                .filter(one -> one.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(toSet());
        transactions.write(work -> {
            policies.requireAgreed(work, circle, owner);
            OwnRows own = new OwnRows(work, circle, owner);
            long change = changes.next(work, circle);
            read.forEach((item, text) -> own.change(item, row -> {
                if (!text.isEmpty() || !sealing.isClosed(row)) {
                    sealing.write(row, text, change);
                }
            }));
            own.takeBack(blank);
            watchers.changed(work, circle, owner, blank);
            return null;
        });
    }

    /** From now on these see an item; what was raised for single tables is taken back. */
    public void show(CircleId circle, MemberId owner, Item item, Visibility to) {
        transactions.write(work -> {
            OwnRows own = new OwnRows(work, circle, owner);
            Visibility before = own.visibility(item);
            long change = changes.next(work, circle);
            own.change(item, row -> row.show(to, change));
            own.takeBack(List.of(item));
            boolean narrower = to.compareTo(before) < 0 || to.compareTo(Visibility.TABLEMATES) < 0;
            watchers.changed(work, circle, owner, narrower ? Set.of(item) : Set.of());
            return null;
        });
    }

    /** Nothing is left of the card, and nobody sees anything of it from now on. */
    public void withdraw(CircleId circle, MemberId owner) {
        transactions.write(work -> {
            withdraw(work, circle, owner);
            return null;
        });
    }

    /** The same within the caller's write. */
    public void withdraw(Work work, CircleId circle, MemberId owner) {
        new OwnRows(work, circle, owner).withdraw(changes.next(work, circle));
        watchers.changed(work, circle, owner, Set.of(Item.values()));
    }

    /**
     * What somebody sees of others' cards, as their owners allow at this moment; the only way to see any. That they
     * looked at what reaches somebody is written down by the same work, which is then a write.
     *
     * @param items which are wanted
     * @param why in the looker's words; empty where nobody asked for them
     * @return of each owner who is of the viewer's circle, in their order; empty cards, too
     */
    public List<SeenCard> seenBy(
            Work work, Viewer viewer, Collection<MemberId> owners, Collection<Item> items, String why) {
        List<SeenCard> seen = sight.of(work, viewer, owners, items);
        seen.stream()
                .filter(card -> !card.owner().id().equals(viewer.member()))
                .forEach(card -> card.items().keySet().stream()
                        .filter(Item::reaches)
                        .forEach(item -> looks.record(
                                work,
                                new Look(
                                        viewer.circle(),
                                        viewer.user(),
                                        card.owner().id(),
                                        item == Item.PHONE ? Seen.PHONE : Seen.EMAIL,
                                        clock.instant(),
                                        why))));
        return seen;
    }

    /** What {@code viewer} would see of one's own card: shown to its owner alone, and no look. */
    public SeenCard preview(Viewer viewer, MemberId owner) {
        return transactions
                .read(work -> sight.of(work, viewer, List.of(owner), List.of(Item.values())))
                .get(0);
    }

    /** Which items of others' cards somebody would see, without a look at any; those who let nothing be seen are left out. */
    public Map<MemberId, Set<Item>> open(Work work, Viewer viewer, Collection<MemberId> owners) {
        return sight.of(work, viewer, owners, List.of(Item.values())).stream()
                .filter(card -> !card.items().isEmpty())
                .collect(toMap(card -> card.owner().id(), card -> card.items().keySet()));
    }
}
