package dev.kizuna.member;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.persistence.Work;
import java.util.Collection;
import java.util.List;

/** Where the people of a circle work, as it is written at each of them; that of nobody is nothing. */
public final class Organisations {
    private Organisations() {}

    /** Every spelling once, in no order. */
    public static List<String> spellings(Work work, CircleId circle) {
        return work.repository(MemberRepository_::new).organisations(circle.value());
    }

    /**
     * Everybody at one of these is at {@code name} from now on.
     *
     * @return how many they are
     */
    public static int rename(Work work, CircleId circle, Collection<String> spellings, String name) {
        MemberRepository members = work.repository(MemberRepository_::new);
        return members.rename(circle.value(), spellings, name, members.nextChange());
    }
}
