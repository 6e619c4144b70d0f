package dev.kizuna.member;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.persistence.Work;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where the people of a circle work. An organisation that nobody and no handover refers to any more is gone. */
public final class Organisations {
    private Organisations() {}

    /** As it is known now; nothing of it may reach logs, since an office can bear a person's name. */
    public record Office(long id, String name) {
        @Override
        public String toString() {
            return "Office[" + id + "]";
        }
    }

    /** All of them, in no order. */
    public static List<Office> all(Work work, CircleId circle) {
        return work.repository(OrganisationRepository_::new).all(circle.value()).stream()
                .map(organisation -> new Office(organisation.id(), organisation.name()))
                .toList();
    }

    /** Where somebody works now. */
    public static Optional<Long> of(Work work, CircleId circle, MemberId member) {
        return work.repository(MemberRepository_::new)
                .one(circle.value(), member.value())
                .flatMap(Member::organisation);
    }

    /**
     * One is called {@code name} from now on, and whoever is at one of the others is at it. No handover may refer to those
     * any more.
     *
     * @return how many people are there
     */
    public static int unite(Work work, CircleId circle, long one, Collection<Long> others, String name) {
        MemberRepository members = work.repository(MemberRepository_::new);
        List<Long> all = new ArrayList<>(others);
        all.add(one);
        int people = members.move(circle.value(), all, one, members.nextChange());
        leave(work, circle, others);
        OrganisationRepository organisations = work.repository(OrganisationRepository_::new);
        organisations.one(circle.value(), one).ifPresent(organisation -> {
            organisation.rename(name);
            organisations.update(organisation);
        });
        return people;
    }

    /** Somebody, or a handover, referred to these: whichever nobody refers to any more goes. */
    public static void leave(Work work, CircleId circle, Collection<Long> organisations) {
        if (!organisations.isEmpty()) {
            work.repository(OrganisationRepository_::new)
                    .deleteForsaken(circle.value(), organisations.toArray(Long[]::new));
        }
    }
}
