package dev.kizuna.grouping.wish;

import dev.kizuna.grouping.solver.Wishes;
import java.util.List;

/** People who have not met yet sit together: the oftener two have met, the more it costs, as its square. */
final class UnmetRule implements Rule {
    static final int ONCE = 10;
    private static final int MOST_COUNTED = 20;

    @Override
    public void ask(Gathering of, Weight weight, Wishes wishes) {
        for (int one = 0; one < of.size(); one++) {
            for (int other = one + 1; other < of.size(); other++) {
                int times = Math.min(MOST_COUNTED, of.acquaintances().times(one, other));
                if (times > 0) {
                    wishes.pair(one, other, weight.price(ONCE * times * times));
                }
            }
        }
    }

    @Override
    public List<Unmet> unmet(Gathering of, Arrangement plan) {
        FirstMeetings meetings = FirstMeetings.of(of, List.of(plan));
        int again = meetings.pairs() - meetings.first();
        int least = Math.max(0, meetings.pairs() - meetings.atMost());
        return again == 0
                ? List.of()
                : List.of(new Unmet(
                        Wish.UNMET,
                        again <= least ? Reason.TOO_FEW : Reason.STANDS_AGAINST,
                        0,
                        "",
                        again,
                        least,
                        List.of()));
    }
}
