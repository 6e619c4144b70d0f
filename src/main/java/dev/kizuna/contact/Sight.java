package dev.kizuna.contact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import dev.kizuna.grouping.Encounters;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.persistence.Work;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What somebody may see of others' cards, reckoned from who sat with whom and from what each owner allows by now. */
record Sight(Members members, Encounters encounters, Sealing sealing) {

    /**
     * A card for each of the owners who is of the viewer's circle, in their order; empty ones, too.
     *
     * @param wanted items; no other is opened
     */
    List<SeenCard> of(Work work, Viewer viewer, Collection<MemberId> owners, Collection<Item> wanted) {
        MemberId self = viewer.member();
        Map<MemberId, Person> people = members.get(
                work,
                viewer.circle(),
                Stream.concat(owners.stream(), Stream.ofNullable(self)).collect(toSet()));
        boolean known = self != null && people.containsKey(self);
        Map<MeetingId, Set<MemberId>> met =
                self != null && known ? encounters.tablemates(work, viewer.circle(), self) : Map.of();
        Set<MemberId> tablemates = met.values().stream().flatMap(Set::stream).collect(toSet());
        CardRepository cards = work.repository(CardRepository_::new);
        List<Long> ids = people.keySet().stream().map(MemberId::value).toList();
        Map<Long, List<CardItem>> rows = ids.isEmpty()
                ? Map.of()
                : cards.of(viewer.circle().value(), ids).stream().collect(groupingBy(CardItem::member));
        Set<CardItem.Of> raised = met.isEmpty() ? Set.of() : raised(cards, viewer, ids, met);
        return owners.stream()
                .distinct()
                .flatMap(owner -> Stream.ofNullable(people.get(owner)).map(person -> {
                    Closeness closeness =
                            new Closeness(owner.equals(self), viewer.coordinates(), tablemates.contains(owner), known);
                    List<CardItem> own = rows.getOrDefault(owner.value(), List.of());
                    List<CardItem> open = own.stream()
                            .filter(row -> wanted.contains(row.item()))
                            .filter(row -> row.visibility().shows(closeness) || raised.contains(row.key()))
                            .toList();
                    return seen(person, open, closeness);
                }))
                .toList();
    }

    /** What the owners have raised at the meetings where the viewer sat with them. */
    private static Set<CardItem.Of> raised(
            CardRepository cards, Viewer viewer, List<Long> owners, Map<MeetingId, Set<MemberId>> met) {
        return cards.exchanges(viewer.circle().value(), owners).stream()
                .filter(one ->
                        met.getOrDefault(new MeetingId(one.meeting()), Set.of()).contains(new MemberId(one.member())))
                .map(one -> new CardItem.Of(one.member(), one.item()))
                .collect(toSet());
    }

    private SeenCard seen(Person owner, List<CardItem> open, Closeness closeness) {
        Map<Item, String> items = new EnumMap<>(Item.class);
        Set<Item> closed = EnumSet.noneOf(Item.class);
        for (CardItem row : open) {
            sealing.text(row).ifPresent(text -> items.put(row.item(), text));
            if (row.sealed() != null && !items.containsKey(row.item())) {
                closed.add(row.item());
            }
        }
        return new SeenCard(owner, items, closed, closeness.tablemate());
    }
}
