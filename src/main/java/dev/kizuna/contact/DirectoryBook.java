package dev.kizuna.contact;

import static java.util.stream.Collectors.groupingBy;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.member.Census;
import dev.kizuna.member.Person;
import dev.kizuna.member.Revision;
import dev.kizuna.persistence.Work;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One circle's part of the {@link Directory}. */
final class DirectoryBook {
    /** So many are opened at once: few enough for the smallest server's memory. */
    private static final int SLICE = 500;

    /** Of several who write at once, the later may have taken the smaller number: so many are looked at again. */
    private static final int LOOKED_BACK = 100;

    private final CircleId circle;
    private final Sealing sealing;
    /** The state in which each person was read, erased ones among them. */
    private final Map<MemberId, Long> revisions = new HashMap<>();

    private final Map<MemberId, DirectoryEntry> entries = new HashMap<>();
    private volatile List<DirectoryEntry> inOrder = List.of();
    private long knownPeople;
    private long knownCards;

    DirectoryBook(CircleId circle, Sealing sealing) {
        this.circle = circle;
        this.sealing = sealing;
    }

    int size() {
        return inOrder.size();
    }

    /** All entries as they are now, by reading. */
    synchronized List<DirectoryEntry> broughtUp(Work work) {
        try {
            Set<MemberId> changed = changed(work);
            if (!changed.isEmpty()) {
                changed.addAll(missed(work));
                List<MemberId> all = List.copyOf(changed);
                for (int from = 0; from < all.size(); from += SLICE) {
                    read(work, all.subList(from, Math.min(all.size(), from + SLICE)));
                }
                inOrder = entries.values().stream()
                        .sorted(DirectoryEntry.BY_READING)
                        .toList();
            }
            return inOrder;
        } catch (RuntimeException failure) {
            forget();
            throw failure;
        }
    }

    /** Half of what has changed would stay unread for ever. */
    private void forget() {
        revisions.clear();
        entries.clear();
        inOrder = List.of();
        knownPeople = 0;
        knownCards = 0;
    }

    /** Who or whose card has changed since the last time. Whoever goes becomes one with somebody, who changes by it. */
    private Set<MemberId> changed(Work work) {
        Set<MemberId> changed = changed(work, knownPeople - LOOKED_BACK);
        for (CardChange one : work.repository(CardRepository_::new).changed(circle.value(), knownCards)) {
            knownCards = Math.max(knownCards, one.revision());
            changed.add(new MemberId(one.member()));
        }
        return changed;
    }

    private Set<MemberId> changed(Work work, long after) {
        Set<MemberId> changed = new HashSet<>();
        for (Revision one : Census.changed(work, circle, after)) {
            knownPeople = Math.max(knownPeople, one.number());
            if (!Long.valueOf(one.number()).equals(revisions.put(one.member(), one.number()))) {
                changed.add(one.member());
            }
        }
        return changed;
    }

    /** Whose changes have smaller numbers still; whoever has gone is left out from now on. */
    private Set<MemberId> missed(Work work) {
        if (held().equals(Census.taken(work, circle))) {
            return Set.of();
        }
        Set<MemberId> present = Census.ids(work, circle);
        revisions.keySet().retainAll(present);
        entries.keySet().retainAll(present);
        return changed(work, Long.MIN_VALUE);
    }

    private Census held() {
        return new Census(
                revisions.size(),
                revisions.values().stream().mapToLong(Long::longValue).sum());
    }

    private void read(Work work, Collection<MemberId> members) {
        Map<Long, List<CardItem>> cards = work
                .repository(CardRepository_::new)
                .of(circle.value(), members.stream().map(MemberId::value).toList())
                .stream()
                .collect(groupingBy(CardItem::member));
        entries.keySet().removeAll(members);
        for (Person person : Census.kept(work, circle, members)) {
            entries.put(
                    person.id(),
                    DirectoryEntry.of(
                            person, searched(cards.getOrDefault(person.id().value(), List.of()))));
        }
    }

    private List<String> searched(List<CardItem> card) {
        List<String> texts = new ArrayList<>();
        for (CardItem row : card) {
            if (row.visibility().shows(Closeness.COORDINATOR)) {
                sealing.text(row).ifPresent(text -> texts.add(searched(row.item(), text)));
            }
        }
        return texts;
    }

    /** A phone number by its digits alone, as within Japan. */
    private static String searched(Item item, String text) {
        return item == Item.PHONE ? Phone.of(text).number().replaceFirst("^\\+81", "0") : text;
    }
}
