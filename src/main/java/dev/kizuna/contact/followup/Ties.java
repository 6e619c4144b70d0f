package dev.kizuna.contact.followup;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import dev.kizuna.contact.Cards;
import dev.kizuna.contact.Item;
import dev.kizuna.contact.Viewer;
import dev.kizuna.grouping.Encounters;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.member.MemberRefusal;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.persistence.Work;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reckons {@link Tie}s from who sat with whom and from what was said. */
record Ties(Members members, Encounters encounters, Cards cards) {

    static MemberId self(Viewer viewer) {
        MemberId self = viewer.member();
        if (self == null) {
            throw new Refusal(MemberRefusal.UNKNOWN_PERSON);
        }
        return self;
    }

    List<Tie> all(Work work, CircleId circle, MemberId self) {
        Map<Long, Followup> rows = rows(work, circle, self);
        Set<MemberId> met = met(work, circle, self);
        Set<MemberId> all = new LinkedHashSet<>(met);
        rows.keySet().forEach(other -> all.add(new MemberId(other)));
        return members.get(work, circle, all).values().stream()
                .filter(person -> !person.isErased())
                .map(person -> tie(person, met, rows.get(person.id().value())))
                .sorted(inOrder())
                .toList();
    }

    List<Neighbour> table(Work work, Viewer viewer, MeetingId meeting) {
        MemberId self = self(viewer);
        Set<MemberId> table = encounters.tablemates(work, viewer.circle(), self).getOrDefault(meeting, Set.of());
        Map<MemberId, Set<Item>> open = cards.open(work, viewer, table);
        return all(work, viewer.circle(), self).stream()
                .filter(tie -> table.contains(tie.other().id()))
                .map(tie -> new Neighbour(tie, open.getOrDefault(tie.other().id(), Set.of())))
                .toList();
    }

    Tie with(Work work, Viewer viewer, MemberId other) {
        Tie tie = named(work, viewer, other);
        if (!tie.met() && tie.progress().isEmpty() && !viewer.coordinates() && !isOpen(work, viewer, other)) {
            throw new Refusal(MemberRefusal.UNKNOWN_PERSON);
        }
        return tie;
    }

    /** Whoever is of the circle, even where the viewer knows no more of them than their name. */
    Tie named(Work work, Viewer viewer, MemberId other) {
        MemberId self = self(viewer);
        Person person = members.get(work, viewer.circle(), List.of(other)).get(other);
        if (person == null || other.equals(self)) {
            throw new Refusal(MemberRefusal.UNKNOWN_PERSON);
        }
        if (person.isErased()) {
            throw new Refusal(FollowupRefusal.GONE);
        }
        return tie(
                person,
                met(work, viewer.circle(), self),
                rows(work, viewer.circle(), self).get(other.value()));
    }

    /** Those met last at that meeting or never; of the latter one is told together with the former. */
    List<Tie> at(Work work, CircleId circle, MeetingId meeting, MemberId self, Predicate<Followup> which) {
        Map<Long, Followup> rows = rows(work, circle, self);
        Set<Long> meant = rows.values().stream()
                .filter(row ->
                        row.meeting() == null || Long.valueOf(meeting.value()).equals(row.meeting()))
                .filter(which)
                .map(Followup::other)
                .collect(Collectors.toSet());
        return all(work, circle, self).stream()
                .filter(tie -> meant.contains(tie.other().id().value()))
                .toList();
    }

    Optional<MeetingId> lastMet(Work work, CircleId circle, MemberId self, MemberId other) {
        return encounters.tablemates(work, circle, self).entrySet().stream()
                .filter(meeting -> meeting.getValue().contains(other))
                .map(Map.Entry::getKey)
                .max(comparing(MeetingId::value));
    }

    private Set<MemberId> met(Work work, CircleId circle, MemberId self) {
        return encounters.tablemates(work, circle, self).values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    /** Whether the other lets the viewer see anything. */
    private boolean isOpen(Work work, Viewer viewer, MemberId other) {
        return !cards.open(work, viewer, List.of(other))
                .getOrDefault(other, Set.of())
                .isEmpty();
    }

    private static Map<Long, Followup> rows(Work work, CircleId circle, MemberId self) {
        return work.repository(FollowupRepository_::new).of(circle.value(), self.value()).stream()
                .collect(toMap(Followup::other, Function.identity()));
    }

    private static Tie tie(Person person, Set<MemberId> met, @Nullable Followup row) {
        return new Tie(
                person,
                met.contains(person.id()),
                Optional.ofNullable(row).map(Followup::progress),
                Optional.ofNullable(row).map(Followup::promised));
    }

    private static Comparator<Tie> inOrder() {
        return comparing((Tie tie) -> tie.promised().orElse(LocalDate.MAX))
                .thenComparing(tie -> tie.progress().map(Progress::ordinal).orElse(-1))
                .thenComparing(tie -> tie.other().reading())
                .thenComparing(tie -> tie.other().name())
                .thenComparing(tie -> tie.other().id().value());
    }
}
