package dev.kizuna.resource;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Meetings;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which cards lie on the tables of meetings. A meeting of another circle is not found. */
public final class Deals {
    public static final int MOST_TABLES = 50;
    /** Of the cards of one table. */
    public static final int MOST_EACH = 12;

    private final Transactions transactions;
    private final Meetings meetings;

    public Deals(Transactions transactions, Meetings meetings) {
        this.transactions = transactions;
        this.meetings = meetings;
    }

    /** Empty where nothing has been dealt. */
    public Optional<Deal> find(CircleId circle, MeetingId meeting) {
        return transactions.read(work -> {
            meetings.get(circle, meeting);
            return find(work, circle, meeting);
        });
    }

    static Optional<Deal> find(Work work, CircleId circle, MeetingId meeting) {
        return work.find(KeptDeal.class, meeting.value()).map(deal -> {
            List<DealtCard> dealt = work.repository(DealRepository_::new).cards(meeting.value());
            Map<Long, ResourceCard> cards =
                    Decks.some(
                                    work,
                                    circle,
                                    dealt.stream()
                                            .map(DealtCard::card)
                                            .distinct()
                                            .toList())
                            .stream()
                            .collect(toMap(card -> card.id().value(), identity()));
            List<List<ResourceCard>> tables = new ArrayList<>();
            for (int number = 1; number <= deal.tables(); number++) {
                int table = number;
                tables.add(dealt.stream()
                        .filter(one -> one.table() == table)
                        .map(one -> cards.get(one.card()))
                        .filter(Objects::nonNull)
                        .toList());
            }
            return new Deal(meeting, deal.revision(), deal.each(), tables);
        });
    }

    /**
     * Deals the circle's deck to the tables, so that they differ as much as they can. Each deal of a meeting is another;
     * made again from the same deck it is the same.
     *
     * @param each cards for a table
     * @param replaced the revision of the deal that whoever deals has seen and gives up; 0 where there was none
     * @throws Refusal with a {@link ResourceRefusal}
     */
    public Deal deal(CircleId circle, MeetingId id, int tables, int each, int replaced) {
        requireStanding(meetings.get(circle, id));
        if (tables < 1 || tables > MOST_TABLES) {
            throw new Refusal(ResourceRefusal.NOT_SO_MANY_TABLES, "most", MOST_TABLES);
        }
        if (each < 1 || each > MOST_EACH) {
            throw new Refusal(ResourceRefusal.NOT_SO_MANY_CARDS, "most", MOST_EACH);
        }
        List<ResourceCard> deck = transactions.read(work -> Decks.deck(work, circle));
        if (deck.isEmpty()) {
            throw new Refusal(ResourceRefusal.EMPTY_DECK);
        }
        if (deck.size() < each) {
            throw new Refusal(ResourceRefusal.TOO_FEW_CARDS, "cards", deck.size());
        }
        List<List<Integer>> hands = Dealing.deal(
                deck.stream().map(ResourceCard::text).toList(), tables, each, 1_000_003 * id.value() + replaced);
        return transactions.write(work -> {
            requireStanding(meetings.lock(work, circle, id));
            keep(work, id, each, replaced, deck, hands);
            return find(work, circle, id).orElseThrow();
        });
    }

    private static void keep(
            Work work, MeetingId id, int each, int replaced, List<ResourceCard> deck, List<List<Integer>> hands) {
        int now = work.find(KeptDeal.class, id.value()).map(KeptDeal::revision).orElse(0);
        if (now != replaced) {
            throw new Refusal(ResourceRefusal.DEALT_MEANWHILE);
        }
        DealRepository deals = work.repository(DealRepository_::new);
        deals.save(new KeptDeal(id, replaced + 1, hands.size(), each));
        deals.delete(deals.cards(id.value()));
        deals.insert(IntStream.range(0, hands.size())
                .boxed()
                .flatMap(table -> IntStream.range(0, each)
                        .mapToObj(place -> new DealtCard(
                                id.value(),
                                table + 1,
                                place,
                                deck.get(hands.get(table).get(place)).id().value())))
                .toList());
    }

    static void requireStanding(MeetingView meeting) {
        if (meeting.state() == MeetingState.CANCELLED) {
            throw new Refusal(ResourceRefusal.CANCELLED);
        }
    }
}
