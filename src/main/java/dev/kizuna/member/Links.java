package dev.kizuna.member;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.kernel.UserId;
import dev.kizuna.persistence.Transactions;
import dev.kizuna.persistence.Work;
import java.util.List;
import java.util.Optional;

/** How a person and an account, or two who turn out to be one, come together. */
public final class Links {
    private final Transactions transactions;
    private final List<MemberMerge> merges;

    /** @param merges every room that holds something for members */
    public Links(Transactions transactions, List<MemberMerge> merges) {
        this.transactions = transactions;
        this.merges = List.copyOf(merges);
    }

    /**
     * From now on the account is this person's. If a press had made it somebody of its own, the two become one: this
     * person, with what was known only of the other, and with all that other rooms hold for either.
     *
     * @throws Refusal {@link MemberRefusal#UNKNOWN_PERSON}, {@link MemberRefusal#LINKED_ALREADY}
     */
    public Person link(CircleId circle, MemberId member, UserId user) {
        return transactions.write(work -> {
            MemberRepository members = work.repository(MemberRepository_::new);
            Member person = Members.row(work, circle, member);
            person.link(user);
            Optional<Member> other = members.withAccount(circle.value(), user.value())
                    .filter(found -> !found.id().equals(member));
            other.ifPresentOrElse(twin -> absorb(work, circle, person, twin), () -> members.change(person));
            return person.person();
        });
    }

    /**
     * The two are one from now on: {@code member}, with what was known only of {@code twin}, and with all that other rooms
     * hold for either. An account of the twin's becomes this person's.
     *
     * @throws Refusal {@link MemberRefusal#UNKNOWN_PERSON}, {@link MemberRefusal#LINKED_ALREADY} where both have one
     */
    public Person join(CircleId circle, MemberId member, MemberId twin) {
        return transactions.write(work -> {
            Member person = Members.row(work, circle, member);
            if (!member.equals(twin)) {
                Member other = Members.row(work, circle, twin);
                other.person().user().ifPresent(person::link);
                absorb(work, circle, person, other);
            }
            return person.person();
        });
    }

    private void absorb(Work work, CircleId circle, Member person, Member twin) {
        // A press that is about to store something for the twin must be done before it is moved.
        work.lock(Member.class, twin.id().value());
        merges.forEach(room -> room.moved(work, circle, twin.id(), person.id()));
        person.absorb(twin);
        MemberRepository members = work.repository(MemberRepository_::new);
        members.delete(twin);
        members.change(person);
        Organisations.leave(work, circle, twin.organisation().stream().toList());
    }
}
