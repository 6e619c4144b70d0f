package dev.kizuna.contact;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import dev.kizuna.circle.Circles;
import dev.kizuna.grouping.Encounters;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Page;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.member.MemberRefusal;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.member.office.Offices;
import dev.kizuna.member.office.Succession;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looking at others' cards: those with whom one sat, those who can be asked about something, one alone. */
public final class Contacts {
    private static final List<Item> ALL = List.of(Item.values());

    private final Transactions transactions;
    private final Circles circles;
    private final Meetings meetings;
    private final Members members;
    private final Offices offices;
    private final Encounters encounters;
    private final Cards cards;

    public Contacts(
            Transactions transactions,
            Circles circles,
            Meetings meetings,
            Members members,
            Offices offices,
            Encounters encounters,
            Cards cards) {
        this.transactions = transactions;
        this.circles = circles;
        this.meetings = meetings;
        this.offices = offices;
        this.members = members;
        this.encounters = encounters;
        this.cards = cards;
    }

    /**
     * One card.
     *
     * @throws Refusal {@link MemberRefusal#UNKNOWN_PERSON} also of somebody of whom the viewer has no business to know
     */
    public SeenCard card(Viewer viewer, MemberId owner) {
        return transactions.write(work -> cards.seenBy(work, viewer, List.of(owner), ALL, "").stream()
                .filter(card ->
                        viewer.coordinates() || card.met() || card.isAnything() || owner.equals(viewer.member()))
                .findFirst()
                .orElseThrow(() -> new Refusal(MemberRefusal.UNKNOWN_PERSON)));
    }

    /** Whose place the card's owner took, and who took theirs. */
    public Succession succession(SeenCard card) {
        return offices.succession(card.owner());
    }

    /**
     * Those with whom the viewer sat, of the latest meeting first, and what they let the viewer see. Only the cards of
     * this page are looked at.
     *
     * @param meeting the one that is meant; none for all of them
     * @param number of the page, from 1; one beyond the last is the last
     */
    public Page<SeenCard> tablemates(Viewer viewer, @Nullable MeetingId meeting, int number, int size) {
        return transactions.write(work -> {
            List<MemberId> met = met(work, viewer, meeting);
            return Page.of(met, number, size).as(people -> cards.seenBy(work, viewer, people, ALL, ""));
        });
    }

    /**
     * Those of whose cards the viewer sees something, and who offer or are what is looked for: who offers it first. How
     * to reach them is not looked at.
     */
    public Page<Found> ask(Viewer viewer, String typed, int number, int size) {
        Topic topic = new Topic(typed, circles.settings(viewer.circle()).words().meanings());
        return transactions.read(work -> {
            List<MemberId> owners =
                    work.repository(CardRepository_::new).having(viewer.circle().value(), Topic.LOOKED_AT).stream()
                            .map(MemberId::new)
                            .filter(owner -> !owner.equals(viewer.member()))
                            .toList();
            List<SeenCard> found = cards.seenBy(work, viewer, owners, Topic.LOOKED_AT, "").stream()
                    .filter(card -> !card.items().isEmpty() && topic.fits(card))
                    .sorted(comparing((SeenCard card) -> !topic.isOffered(card))
                            .thenComparing(card -> !card.met())
                            .thenComparing(card -> card.owner().reading())
                            .thenComparing(card -> card.owner().id().value()))
                    .toList();
            return Page.of(found, number, size)
                    .as(some -> some.stream()
                            .map(card -> new Found(
                                    card,
                                    between(work, viewer, card.owner().id()),
                                    ofTheOffice(work, viewer, card.owner())))
                            .toList());
        });
    }

    /** Those with whom the owner sat, and who could introduce the viewer. */
    private List<Person> between(Work work, Viewer viewer, MemberId owner) {
        List<MemberId> met = encounters.tablemates(work, viewer.circle(), owner).values().stream()
                .flatMap(Set::stream)
                .filter(one -> !one.equals(viewer.member()))
                .distinct()
                .toList();
        return inOrder(work, viewer, met).toList();
    }

    /** Those with whom the owner's predecessors sat while they were at the owner's office: the office's links stay with it. */
    private List<Person> ofTheOffice(Work work, Viewer viewer, Person owner) {
        Map<MemberId, Instant> predecessors = offices.predecessors(work, owner);
        if (predecessors.isEmpty()) {
            return List.of();
        }
        Map<MeetingId, MeetingView> known = meetings.byId(viewer.circle());
        List<MemberId> met = new ArrayList<>();
        predecessors.forEach((before, until) -> encounters
                .tablemates(work, viewer.circle(), before)
                .forEach((meeting, table) -> {
                    if (requireNonNull(known.get(meeting)).start().isBefore(until)) {
                        met.addAll(table);
                    }
                }));
        met.removeIf(one -> one.equals(viewer.member()) || one.equals(owner.id()));
        return inOrder(work, viewer, met).toList();
    }

    private List<MemberId> met(Work work, Viewer viewer, @Nullable MeetingId meeting) {
        MemberId self = viewer.member();
        if (self == null) {
            return List.of();
        }
        Map<MeetingId, Set<MemberId>> tables = encounters.tablemates(work, viewer.circle(), self);
        Stream<MeetingId> meant = meeting != null
                ? Stream.of(meeting)
                : tables.keySet().stream().sorted(comparing(MeetingId::value).reversed());
        return meant.flatMap(one -> inOrder(work, viewer, tables.getOrDefault(one, Set.of())))
                .map(Person::id)
                .distinct()
                .toList();
    }

    /** Those who are still known; an erased one would be a dash. */
    private Stream<Person> inOrder(Work work, Viewer viewer, Collection<MemberId> people) {
        return members.get(work, viewer.circle(), people).values().stream()
                .filter(person -> !person.isErased())
                .sorted(comparing(Person::reading).thenComparing(Person::name));
    }

    /**
     * Somebody who can be asked.
     *
     * @param between those who sat with them, the viewer aside
     * @param office those who sat with whoever was at their office before them
     */
    public record Found(SeenCard card, List<Person> between, List<Person> office) {}
}
