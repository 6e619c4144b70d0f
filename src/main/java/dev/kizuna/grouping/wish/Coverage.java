package dev.kizuna.grouping.wish;

import dev.kizuna.kernel.MemberId;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Whether every table has what it needs; where there are too few such people, said once for all tables. */
record Coverage(Wish wish, int able, Arrangement plan) {

    List<Unmet> missing(IntPredicate has, IntFunction<List<MemberId>> whom) {
        int[] without = IntStream.range(0, plan.tables())
                .filter(table -> !plan.at(table).isEmpty() && !has.test(table))
                .toArray();
        if (without.length > 0 && able < plan.tables()) {
            return List.of(new Unmet(wish, Reason.TOO_FEW, 0, "", able, plan.tables(), List.of()));
        }
        return IntStream.of(without)
                .mapToObj(table ->
                        new Unmet(wish, Reason.STANDS_AGAINST, table + 1, "", able, plan.tables(), whom.apply(table)))
                .toList();
    }
}
