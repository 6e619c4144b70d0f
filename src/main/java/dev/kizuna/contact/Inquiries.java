package dev.kizuna.contact;

import static java.util.stream.Collectors.toSet;

import dev.kizuna.circle.Circles;
import dev.kizuna.grouping.Encounters;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Page;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.member.MemberRefusal;
import dev.kizuna.member.Members;
import dev.kizuna.member.reading.NameKey;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import dev.kizuna.privacy.Look;
import dev.kizuna.privacy.Looks;
import dev.kizuna.privacy.Seen;
import dev.kizuna.sealing.Seals;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What coordinators look up about people, and note about them. Whatever reaches somebody is written down with the look. */
public final class Inquiries {
    private static final List<Item> LISTED = List.of(Item.OFFICE, Item.OFFER);

    private final Transactions transactions;
    private final Circles circles;
    private final Members members;
    private final Encounters encounters;
    private final Cards cards;
    private final Directory directory;
    private final Notes notes;
    private final Looks looks;
    private final Seals seals;
    private final Clock clock;

    public Inquiries(
            Transactions transactions,
            Circles circles,
            Members members,
            Encounters encounters,
            Cards cards,
            Seals seals,
            Looks looks,
            Clock clock) {
        this.transactions = transactions;
        this.circles = circles;
        this.members = members;
        this.encounters = encounters;
        this.cards = cards;
        this.directory = new Directory(new Sealing(seals));
        this.notes = new Notes(seals);
        this.looks = looks;
        this.seals = seals;
        this.clock = clock;
    }

    /**
     * Those who are looked for, by reading: whoever coordinates sees who they are, and of their cards what is no way to
     * reach them.
     *
     * @param number of the page, from 1; one beyond the last is the last
     */
    public Page<SeenCard> find(Viewer coordinator, Search search, int number, int size) {
        return transactions.read(work -> Page.of(found(work, coordinator, search), number, size)
                .as(people -> cards.seenBy(work, coordinator, people, LISTED, "")));
    }

    /**
     * Everything that coordinators may see of those who are looked for, to take along. Each of them can read that it was,
     * and why.
     *
     * @param why not blank
     */
    public List<SeenCard> export(Viewer coordinator, Search search, String why) {
        seals.prepare();
        return transactions.write(work -> {
            List<SeenCard> exported =
                    cards.seenBy(work, coordinator, found(work, coordinator, search), List.of(Item.values()), why);
            exported.forEach(card -> record(work, coordinator, card.owner().id(), Seen.EXPORT, why));
            return exported;
        });
    }

    /** What coordinators have noted about somebody. */
    public Optional<Note> note(Viewer coordinator, MemberId about) {
        return transactions.write(work -> {
            requireKnown(work, coordinator, about);
            Optional<Note> note = notes.about(work, coordinator.circle(), about);
            note.ifPresent(one -> record(work, coordinator, about, Seen.NOTE, ""));
            return note;
        });
    }

    /**
     * From now on this is noted about somebody, and nothing else.
     *
     * @param text blank for no note
     * @throws Refusal {@link ContactRefusal#NOTE_TOO_LONG}
     */
    public void note(Viewer coordinator, MemberId about, String text) {
        if (text.length() > Note.MOST) {
            throw new Refusal(ContactRefusal.NOTE_TOO_LONG, "most", Note.MOST);
        }
        seals.prepare();
        transactions.write(work -> {
            requireKnown(work, coordinator, about);
            notes.write(work, coordinator.circle(), about, text.strip(), coordinator.user(), clock.instant());
            return null;
        });
    }

    private void requireKnown(Work work, Viewer coordinator, MemberId about) {
        if (members.get(work, coordinator.circle(), List.of(about)).isEmpty()) {
            throw new Refusal(MemberRefusal.UNKNOWN_PERSON);
        }
    }

    private void record(Work work, Viewer coordinator, MemberId whose, Seen what, String why) {
        if (!whose.equals(coordinator.member())) {
            looks.record(work, new Look(coordinator.circle(), coordinator.user(), whose, what, clock.instant(), why));
        }
    }

    private List<MemberId> found(Work work, Viewer coordinator, Search search) {
        Topic topic = new Topic(
                search.text().replaceAll("(?<=[0-9])[-‐‑–−ー－ ](?=[0-9])", ""),
                circles.settings(coordinator.circle()).words().meanings());
        NameKey field = search.field().isBlank() ? null : NameKey.of(search.field());
        NameKey area = search.area().isBlank() ? null : NameKey.of(search.area());
        Set<MemberId> met = search.met() == Met.EITHER ? Set.of() : met(work, coordinator);
        return directory.of(work, coordinator.circle()).stream()
                .filter(entry -> entry.isOf(field, area))
                .filter(entry -> search.met() == Met.EITHER || met.contains(entry.id()) == (search.met() == Met.MET))
                .filter(entry -> topic.isIn(entry::says))
                .map(DirectoryEntry::id)
                .toList();
    }

    private Set<MemberId> met(Work work, Viewer coordinator) {
        return Stream.ofNullable(coordinator.member())
                .flatMap(self -> encounters.tablemates(work, coordinator.circle(), self).values().stream())
                .flatMap(Set::stream)
                .collect(toSet());
    }
}
