package dev.kizuna.contact;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.member.reading.NameKey;
import dev.kizuna.persistence.Work;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * What coordinators search, folded once and kept in memory: opening thousands of cards for each search would take
 * seconds. Before each search it is brought up to what the database says at that moment: people are read anew, and of
 * the cards what has changed since.
 */
final class Directory {
    private final Members members;
    private final Sealing sealing;
    private final ConcurrentMap<CircleId, Book> books = new ConcurrentHashMap<>();

    Directory(Members members, Sealing sealing) {
        this.members = members;
        this.sealing = sealing;
    }

    /** Everybody of a circle. */
    List<Entry> of(Work work, CircleId circle) {
        Book book = books.computeIfAbsent(circle, id -> new Book());
        synchronized (book) {
            return book.broughtUp(work, circle);
        }
    }

    /** Somebody as they are searched. */
    static final class Entry {
        private final Person person;
        private final NameKey profile;
        private final NameKey field;
        private final NameKey area;
        private final NameKey order;
        private final Map<Item, Searched> items;

        Entry(Person person, Map<Item, Searched> items) {
            this.person = person;
            this.items = items;
            profile = NameKey.of(String.join(
                    "\n", person.name(), person.reading(), person.organisation(), person.field(), person.area()));
            field = NameKey.of(person.field());
            area = NameKey.of(person.area());
            order = NameKey.of(person.reading().isEmpty() ? person.name() : person.reading());
        }

        MemberId id() {
            return person.id();
        }

        NameKey order() {
            return order;
        }

        boolean isOf(@Nullable NameKey wantedField, @Nullable NameKey wantedArea) {
            return (wantedField == null || field.contains(wantedField))
                    && (wantedArea == null || area.contains(wantedArea));
        }

        /** Whether one of these stands in what coordinators may see. */
        boolean says(Collection<NameKey> any) {
            for (NameKey word : any) {
                if (profile.contains(word)) {
                    return true;
                }
                for (Searched item : items.values()) {
                    if (item.who().shows(COORDINATOR) && item.key().contains(word)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private static final Closeness COORDINATOR = new Closeness(false, true, false, true);
    }

    private record Searched(NameKey key, Visibility who) {}

    private final class Book {
        private Map<Long, Entry> entries = Map.of();
        private final Map<Long, Map<Item, Searched>> items = new HashMap<>();
        private long known;

        List<Entry> broughtUp(Work work, CircleId circle) {
            for (CardItem row : work.repository(CardRepository_::new).since(circle.value(), known)) {
                known = Math.max(known, row.revision());
                Map<Item, Searched> card = items.computeIfAbsent(row.member(), id -> new EnumMap<>(Item.class));
                sealing.text(row)
                        .ifPresentOrElse(
                                text -> card.put(
                                        row.item(),
                                        new Searched(NameKey.of(searched(row.item(), text)), row.visibility())),
                                () -> card.remove(row.item()));
            }
            Map<Long, Entry> now = new HashMap<>();
            for (Person person : members.everybody(work, circle)) {
                long id = person.id().value();
                Entry before = entries.get(id);
                now.put(
                        id,
                        before != null && before.person.equals(person)
                                ? before
                                : new Entry(person, items.computeIfAbsent(id, one -> new EnumMap<>(Item.class))));
            }
            entries = now;
            items.keySet().retainAll(now.keySet());
            return List.copyOf(now.values());
        }

        /** A phone number by its digits alone, as within Japan. */
        private static String searched(Item item, String text) {
            return item == Item.PHONE ? Phone.of(text).number().replaceFirst("^\\+81", "0") : text;
        }
    }
}
