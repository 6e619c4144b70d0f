package dev.kizuna.contact;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import dev.kizuna.grouping.EncounterWatcher;
import dev.kizuna.grouping.Encounters;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.notice.Notice;
import dev.kizuna.notice.Owing;
import dev.kizuna.notice.Terms;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 名刺交換: after a meeting everybody is asked once whether those at their table may see how to reach them. Nothing is
 * shown to anyone unless its owner said so, and then to that table alone.
 */
public final class Exchanges implements EncounterWatcher {
    /** Later than this nobody is asked any more. */
    private static final Duration FRESH = Duration.ofDays(14);

    private final Transactions transactions;
    private final Members members;
    private final Encounters encounters;
    private final CardWatchers watchers;
    private final Owing notices;

    public Exchanges(
            Transactions transactions, Members members, Encounters encounters, CardWatchers watchers, Owing notices) {
        this.transactions = transactions;
        this.members = members;
        this.encounters = encounters;
        this.watchers = watchers;
        this.notices = notices;
    }

    /** Each with an account is asked once for each meeting at which they sat with somebody. */
    @Override
    public void met(Work work, MeetingView meeting, Set<MemberId> people) {
        Instant until = meeting.end().plus(FRESH);
        List<Notice> asked = members.get(work, meeting.circle(), people).values().stream()
                .filter(person -> person.user().isPresent())
                .map(person ->
                        new Notice(ContactNotice.EXCHANGE.kind(), meeting.circle(), meeting.id(), person.id(), ""))
                .toList();
        notices.owe(work, asked, new Terms(Terms.Weight.REMINDER, until, until));
    }

    /** Those with whom somebody sat at a meeting and who are still known, by reading. */
    public List<Person> tablemates(CircleId circle, MeetingId meeting, MemberId member) {
        return transactions.read(
                work -> members.get(work, circle, with(work, circle, meeting, member)).values().stream()
                        .filter(person -> !person.isErased())
                        .sorted(Comparator.comparing(Person::reading).thenComparing(Person::name))
                        .toList());
    }

    /** With whom somebody sat, meeting by meeting. */
    public Map<MeetingId, Set<MemberId>> tables(CircleId circle, MemberId member) {
        return transactions.read(work -> encounters.tablemates(work, circle, member));
    }

    /** What somebody has raised for their table at a meeting. */
    public Set<Item> raised(CircleId circle, MeetingId meeting, MemberId member) {
        return transactions.read(work -> rows(work, circle, meeting, member).stream()
                .map(Exchange::item)
                .collect(toCollection(() -> EnumSet.noneOf(Item.class))));
    }

    /**
     * From now on those at the person's table of that meeting see these, whatever their visibility says, and nothing else
     * of what is raised there.
     *
     * @param items of {@link Item#PHONE} and {@link Item#EMAIL}; none to take back what was raised
     * @throws Refusal {@link ContactRefusal#NOBODY_AT_THE_TABLE}, {@link ContactRefusal#NOT_ON_THE_CARD}
     */
    public void raise(CircleId circle, MeetingId meeting, MemberId member, Set<Item> items) {
        transactions.write(work -> {
            if (with(work, circle, meeting, member).isEmpty()) {
                throw new Refusal(ContactRefusal.NOBODY_AT_THE_TABLE);
            }
            for (Item item : items) {
                if (work.find(CardItem.class, new CardItem.Of(member.value(), item))
                        .filter(row -> item.reaches() && row.sealed() != null)
                        .isEmpty()) {
                    throw new Refusal(ContactRefusal.NOT_ON_THE_CARD, "item", item);
                }
            }
            CardRepository cards = work.repository(CardRepository_::new);
            List<Exchange> before = rows(work, circle, meeting, member);
            cards.deleteExchanges(before);
            cards.insert(items.stream()
                    .map(item -> new Exchange(circle.value(), meeting.value(), member.value(), item))
                    .toList());
            Set<Item> takenBack = before.stream()
                    .map(Exchange::item)
                    .filter(item -> !items.contains(item))
                    .collect(toSet());
            watchers.changed(work, circle, member, takenBack);
            return null;
        });
    }

    private Collection<MemberId> with(Work work, CircleId circle, MeetingId meeting, MemberId member) {
        return encounters.tablemates(work, circle, member).getOrDefault(meeting, Set.of());
    }

    private static List<Exchange> rows(Work work, CircleId circle, MeetingId meeting, MemberId member) {
        return work.repository(CardRepository_::new).exchanges(circle.value(), List.of(member.value())).stream()
                .filter(one -> one.meeting() == meeting.value())
                .toList();
    }
}
