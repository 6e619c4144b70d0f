package dev.kizuna.grouping;

import dev.kizuna.grouping.solver.Problem;
import dev.kizuna.grouping.wish.Arrangement;
import dev.kizuna.grouping.wish.Gathering;
import dev.kizuna.grouping.wish.Rules;
import dev.kizuna.grouping.wish.Size;
import dev.kizuna.kernel.MemberId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Somebody who comes after the tables were made. Everybody else stays. Among the tables that have room, those who are
 * really there counted, it is the one at which the wishes are kept best.
 *
 * @param here those of the plan who are there, and who comes
 * @param all those of the plan, and who comes
 */
record Latecomer(Draft before, Company here, Company all, MemberId who) {

    Draft seated() {
        int place = all.place(who);
        List<Arrangement> rounds = new ArrayList<>();
        Gathering now = here.gathering();
        for (int round = 0; round < before.rounds().size(); round++) {
            int[] there = before.tablesOf(round, here);
            int table = best(now, there);
            there[here.place(who)] = table;
            now = now.after(arrangement(there));
            int[] everybody = before.tablesOf(round, all);
            everybody[place] = table;
            rounds.add(arrangement(everybody));
        }
        return new Draft(before.meeting(), before.plan(), all, before.seats(), rounds);
    }

    private Arrangement arrangement(int[] tableOf) {
        return new Arrangement(tableOf, before.plan().layout().tables());
    }

    private int best(Gathering now, int[] there) {
        Problem wishes = Rules.wishes(now).problem();
        int me = here.place(who);
        return IntStream.range(0, now.tables().size())
                .boxed()
                .min(Comparator.comparing(
                                (Integer table) -> !hasRoom(now.tables().get(table), table, there))
                        .thenComparing(table -> {
                            int[] tableOf = there.clone();
                            tableOf[me] = table;
                            return wishes.cost(tableOf);
                        })
                        .thenComparing(table -> people(table, there)))
                .orElseThrow();
    }

    private static boolean hasRoom(Size size, int table, int[] there) {
        return people(table, there) < size.most();
    }

    private static long people(int table, int[] there) {
        return Arrays.stream(there).filter(at -> at == table).count();
    }
}
