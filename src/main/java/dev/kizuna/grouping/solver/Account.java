package dev.kizuna.grouping.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Of a seating, every rule that it does not keep. */
final class Account {
    private final Problem problem;
    private final int[] tableOf;
    private final List<Unmet> unmet = new ArrayList<>();

    Account(Problem problem, int[] tableOf) {
        this.problem = problem;
        this.tableOf = tableOf;
    }

    /** Tables' sizes first. */
    List<Unmet> unmet() {
        sizes();
        parties();
        seatsAndPairs();
        demands();
        return unmet;
    }

    private void sizes() {
        for (int table = 0; table < problem.tables().size(); table++) {
            int there = table;
            int count = (int) Arrays.stream(tableOf).filter(at -> at == there).count();
            TableSize size = problem.tables().get(table);
            if (count < size.least() || count > size.most()) {
                unmet.add(new Unmet.Size(table, count));
            }
        }
    }

    private void parties() {
        for (int[] party : problem.parties()) {
            if (Arrays.stream(party).map(person -> tableOf[person]).distinct().count() > 1) {
                unmet.add(new Unmet.Together(Arrays.stream(party).boxed().toList()));
            }
        }
    }

    private void seatsAndPairs() {
        for (int person = 0; person < problem.persons(); person++) {
            if (problem.seat(person, tableOf[person]) >= Problem.HARD) {
                unmet.add(new Unmet.Seat(person, tableOf[person]));
            }
            for (int other = 0; other < person; other++) {
                if (tableOf[person] == tableOf[other] && problem.pair(person, other) >= Problem.HARD) {
                    unmet.add(new Unmet.Apart(other, person, tableOf[person]));
                }
            }
        }
    }

    private void demands() {
        for (int demand = 0; demand < problem.demands().size(); demand++) {
            for (int table = 0; table < problem.tables().size(); table++) {
                int missing = problem.demands().get(demand).missing(table, tableOf);
                if (missing > 0) {
                    unmet.add(new Unmet.Lacking(demand, table, missing));
                }
            }
        }
    }
}
