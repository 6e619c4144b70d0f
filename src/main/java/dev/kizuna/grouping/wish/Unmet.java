package dev.kizuna.grouping.wish;

import dev.kizuna.kernel.MemberId;
import java.util.List;

/**
 * A wish that a plan does not keep, and why.
 *
 * @param table where, the first being 1; 0 where it is of no one table, or must not be said
 * @param subject the organisation, field or area it is about, as it was typed; empty for other wishes
 * @param people how many it is about
 * @param most how many of these would be at one table, or tables there are, as the wish's words need it
 * @param who it is about; always empty for {@link Wish#APART}
 */
public record Unmet(Wish wish, Reason reason, int table, String subject, int people, int most, List<MemberId> who) {
    public Unmet {
        who = List.copyOf(who);
    }
}
