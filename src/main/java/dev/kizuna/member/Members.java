package dev.kizuna.member;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.kernel.UserId;
import dev.kizuna.member.reading.NameKey;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The people of each circle. A person of one circle is unknown to every other. */
public final class Members {
    private final Transactions transactions;

    public Members(Transactions transactions) {
        this.transactions = transactions;
    }

    /** The entities of this room, for the mapping. */
    public static List<Class<?>> entities() {
        return List.of(Member.class, Organisation.class);
    }

    /**
     * Who has this account, within the caller's write; whoever was not known is from now on. One statement for somebody
     * known as they are now, two for anybody else.
     *
     * @return none of a stranger without a name, who stays one
     */
    public Optional<Person> known(Work work, CircleId circle, Presence now) {
        return knownRow(work, circle, now).map(Member::person);
    }

    public Optional<Person> of(CircleId circle, UserId user) {
        return transactions.read(work -> work.repository(MemberRepository_::new)
                .withAccount(circle.value(), user.value())
                .map(Member::person));
    }

    /** Those of the circle who have one of these accounts, in one statement. */
    public List<Person> of(Work work, CircleId circle, Collection<UserId> users) {
        List<Long> accounts = users.stream().map(UserId::value).toList();
        return accounts.isEmpty()
                ? List.of()
                : work.repository(MemberRepository_::new).withAccounts(circle.value(), accounts).stream()
                        .map(Member::person)
                        .toList();
    }

    /** @throws Refusal {@link MemberRefusal#UNKNOWN_PERSON} */
    public Person get(CircleId circle, MemberId member) {
        return transactions.read(work -> kept(work, circle, member).person());
    }

    /** One who is still known; empty of somebody who was erased. */
    public Optional<Person> kept(CircleId circle, MemberId member) {
        return transactions.read(work -> work.repository(MemberRepository_::new)
                .one(circle.value(), member.value())
                .filter(one -> !one.isErased())
                .map(Member::person));
    }

    /** Those of {@code members} who are of this circle, in one statement; who was erased, too. */
    public Map<MemberId, Person> get(CircleId circle, Collection<MemberId> members) {
        return transactions.read(work -> get(work, circle, members));
    }

    /** The same within the caller's work. */
    public Map<MemberId, Person> get(Work work, CircleId circle, Collection<MemberId> members) {
        List<Long> ids = members.stream().map(MemberId::value).toList();
        return ids.isEmpty()
                ? Map.of()
                : work.repository(MemberRepository_::new).some(circle.value(), ids).stream()
                        .map(Member::person)
                        .collect(toMap(Person::id, person -> person));
    }

    /** Those who go by exactly one of the names, in one statement. */
    public List<Person> called(Work work, CircleId circle, Collection<String> names) {
        return names.isEmpty()
                ? List.of()
                : work.repository(MemberRepository_::new).called(circle.value(), names).stream()
                        .map(Member::person)
                        .toList();
    }

    /** Everyone, by reading, or by name where the reading is unknown. */
    public List<Person> all(CircleId circle) {
        return transactions.read(work -> work.repository(MemberRepository_::new).all(circle.value())).stream()
                .filter(member -> !member.isErased())
                .map(Member::person)
                .sorted(comparing((Person person) ->
                                NameKey.of(person.reading().isEmpty() ? person.name() : person.reading()))
                        .thenComparing(person -> person.id().value()))
                .toList();
    }

    /** The same, to be searched more than once. */
    public Register register(CircleId circle) {
        return new Register(all(circle));
    }

    /** As {@link Register#find}. */
    public List<Person> find(CircleId circle, String text) {
        return register(circle).find(text);
    }

    /** As {@link Register#meant}. */
    public Person meant(CircleId circle, String text) {
        return Register.chosen(text)
                .map(id -> get(circle, id))
                .orElseGet(() -> register(circle).meant(text));
    }

    /** Adds somebody without an account. */
    public Person add(CircleId circle, Profile profile) {
        return transactions.write(work -> add(work, circle, profile));
    }

    /** The same within the caller's write. */
    public Person add(Work work, CircleId circle, Profile profile) {
        return Enrolment.add(work, circle, List.of(profile)).get(0);
    }

    /**
     * @param wanted from the profile as it stands to the one wanted; may be asked more than once
     * @throws Refusal {@link MemberRefusal#UNKNOWN_PERSON}, {@link MemberRefusal#NAME_MISSING}
     */
    public Person edit(CircleId circle, MemberId member, UnaryOperator<Profile> wanted) {
        return transactions.write(work -> edit(work, circle, member, wanted));
    }

    /** The same within the caller's write. */
    public Person edit(Work work, CircleId circle, MemberId member, UnaryOperator<Profile> wanted) {
        return describe(work, circle, row(work, circle, member), wanted);
    }

    /**
     * As {@link #edit}, by the person, who may not be known before.
     *
     * @throws Refusal {@link MemberRefusal#UNKNOWN_PERSON} of a stranger without a name
     */
    public Person introduce(CircleId circle, Presence now, UnaryOperator<Profile> wanted) {
        return transactions.write(work -> {
            Member person = knownRow(work, circle, now).orElseThrow(() -> new Refusal(MemberRefusal.UNKNOWN_PERSON));
            return describe(work, circle, person, wanted);
        });
    }

    private static Person describe(Work work, CircleId circle, Member member, UnaryOperator<Profile> wanted) {
        Profile before = member.profile();
        Profile profile = wanted.apply(before);
        boolean moves = !profile.organisation().equals(before.organisation());
        Workplaces places = Workplaces.named(work, circle, moves ? List.of(profile) : List.of());
        places.describe(member, profile);
        places.respell(member, profile);
        work.repository(MemberRepository_::new).change(member);
        places.leave();
        return member.person();
    }

    private static Optional<Member> knownRow(Work work, CircleId circle, Presence now) {
        MemberRepository members = work.repository(MemberRepository_::new);
        Optional<Member> present =
                members.withAccount(circle.value(), now.user().value());
        if (present.isPresent()) {
            if (present.get().isSeen(now)) {
                members.change(present.get());
            }
            return present;
        }
        if (now.name() == null) {
            return Optional.empty();
        }
        Member stranger = Member.withAccount(circle, now);
        members.insert(stranger);
        return Optional.of(stranger);
    }

    /** @throws Refusal {@link MemberRefusal#UNKNOWN_PERSON}, of somebody who was erased as well */
    static Member row(Work work, CircleId circle, MemberId member) {
        Member person = kept(work, circle, member);
        if (person.isErased()) {
            throw new Refusal(MemberRefusal.UNKNOWN_PERSON);
        }
        return person;
    }

    private static Member kept(Work work, CircleId circle, MemberId member) {
        return work.repository(MemberRepository_::new)
                .one(circle.value(), member.value())
                .orElseThrow(() -> new Refusal(MemberRefusal.UNKNOWN_PERSON));
    }
}
