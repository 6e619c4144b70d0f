package dev.kizuna.grouping;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import dev.kizuna.grouping.wish.BondKind;
import dev.kizuna.grouping.wish.Trait;
import dev.kizuna.grouping.wish.Weight;
import dev.kizuna.grouping.wish.Wish;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.member.MemberRefusal;
import dev.kizuna.member.Members;
import dev.kizuna.member.Person;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a circle wishes of its tables from meeting to meeting: who can do what, who sits with whom, and how much it cares.
 * For coordinators alone. A person of another circle is not known.
 */
public final class TableWishes {
    /** Of how many last meetings it is wished that the same two do not sit together again, until a circle says otherwise. */
    public static final int USUALLY_WITHIN = 3;

    private static final int MOST_WITHIN = 50;

    private final Transactions transactions;
    private final Members members;

    public TableWishes(Transactions transactions, Members members) {
        this.transactions = transactions;
        this.members = members;
    }

    /** Of everybody who has any. */
    public Map<MemberId, Set<Trait>> traits(CircleId circle) {
        return transactions.read(work -> work.repository(WishRepository_::new).traits(circle.value()).stream()
                .collect(groupingBy(row -> new MemberId(row.member()), mapping(PersonTrait::trait, toSet()))));
    }

    /** These and no others are the person's from now on. */
    public void describe(CircleId circle, MemberId member, Collection<Trait> traits) {
        transactions.write(work -> {
            requireKnown(work, circle, member);
            WishRepository wishes = work.repository(WishRepository_::new);
            wishes.traitsOf(member.value()).stream()
                    .filter(row -> !traits.contains(row.trait()))
                    .forEach(wishes::delete);
            traits.forEach(trait -> wishes.save(new PersonTrait(circle.value(), member.value(), trait)));
            return null;
        });
    }

    /** These and no others can, or need, what is said. */
    public void describe(CircleId circle, Map<Trait, ? extends Collection<MemberId>> able) {
        transactions.write(work -> {
            able.values()
                    .forEach(people -> requireKnown(
                            work, circle, people.stream().distinct().toArray(MemberId[]::new)));
            WishRepository wishes = work.repository(WishRepository_::new);
            for (PersonTrait row : wishes.traits(circle.value())) {
                Collection<MemberId> people = able.get(row.trait());
                if (people != null && !people.contains(new MemberId(row.member()))) {
                    wishes.delete(row);
                }
            }
            able.forEach((trait, people) ->
                    people.forEach(one -> wishes.save(new PersonTrait(circle.value(), one.value(), trait))));
            return null;
        });
    }

    /** Every wish about two people. */
    public List<Pair> pairs(CircleId circle) {
        return transactions.read(work -> {
            List<PairWish> rows = work.repository(WishRepository_::new).pairs(circle.value());
            Map<MemberId, Person> people = members.get(
                    work,
                    circle,
                    rows.stream()
                            .flatMap(row -> Stream.of(new MemberId(row.one()), new MemberId(row.other())))
                            .distinct()
                            .toList());
            return rows.stream()
                    .map(row -> new Pair(known(people, row.one()), known(people, row.other()), row.kind()))
                    .toList();
        });
    }

    /**
     * From now on this is wished of the two, instead of anything else.
     *
     * @throws Refusal {@link GroupingRefusal#SAME_PERSON}
     */
    public void wish(CircleId circle, MemberId one, MemberId other, BondKind kind) {
        if (one.equals(other)) {
            throw new Refusal(GroupingRefusal.SAME_PERSON);
        }
        transactions.write(work -> {
            requireKnown(work, circle, one, other);
            work.repository(WishRepository_::new).save(new PairWish(circle.value(), one.value(), other.value(), kind));
            return null;
        });
    }

    /** Nothing is wished of the two any more. */
    public void forget(CircleId circle, MemberId one, MemberId other) {
        transactions.write(work -> {
            PairWish two = new PairWish(circle.value(), one.value(), other.value(), BondKind.APART);
            work.find(PairWish.class, two.id())
                    .filter(row -> row.isOf(circle.value()))
                    .ifPresent(row -> work.repository(WishRepository_::new).delete(row));
            return null;
        });
    }

    /** Of every wish. */
    public Map<Wish, Weight> weights(CircleId circle) {
        return transactions.read(work -> new KeptWeights(work, circle).all());
    }

    /** So much the circle cares for a wish from now on; see {@link Wish#isFree}. */
    public void care(CircleId circle, Wish wish, Weight weight) {
        if (wish.isFree()) {
            transactions.write(work -> {
                new KeptWeights(work, circle).care(wish, weight);
                return null;
            });
        }
    }

    /** Of how many last meetings {@link Wish#NOT_AGAIN} speaks. */
    public int within(CircleId circle) {
        return transactions.read(work -> new KeptWeights(work, circle).within());
    }

    /** So many it is from now on; 1 is the last meeting alone. */
    public void within(CircleId circle, int meetings) {
        if (meetings < 1 || meetings > MOST_WITHIN) {
            throw new IllegalArgumentException("Not again within " + meetings + " meetings");
        }
        transactions.write(work -> {
            new KeptWeights(work, circle).within(meetings);
            return null;
        });
    }

    private static Person known(Map<MemberId, Person> people, long id) {
        Person person = people.get(new MemberId(id));
        if (person == null) {
            throw new Refusal(MemberRefusal.UNKNOWN_PERSON);
        }
        return person;
    }

    private void requireKnown(Work work, CircleId circle, MemberId... people) {
        if (members.get(work, circle, List.of(people)).size() < people.length) {
            throw new Refusal(MemberRefusal.UNKNOWN_PERSON);
        }
    }

    /** What is wished of two people. */
    public record Pair(Person one, Person other, BondKind kind) {}
}
