package dev.kizuna.grouping;

import dev.kizuna.grouping.wish.Unmet;
import java.util.List;

/**
 * What a change would come to, told before it is made.
 *
 * @param plan as it is now
 * @param lost wishes that would no longer be kept
 * @param won wishes that would be kept from then on
 * @param firstBefore two who meet for the first time, over all rounds
 */
public record Effect(
        TablePlan plan, Change change, List<Unmet> lost, List<Unmet> won, int firstBefore, int firstAfter) {
    public Effect {
        lost = List.copyOf(lost);
        won = List.copyOf(won);
    }
}
