package dev.kizuna.grouping.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Judges a seating from what was wished alone, without the solver's own sums. */
final class Checker {
    private final Invented invented;
    private final Solution solution;

    private Checker(Invented invented, Solution solution) {
        this.invented = invented;
        this.solution = solution;
    }

    static void check(Invented invented, Solution solution) {
        Checker checker = new Checker(invented, solution);
        checker.everyoneSitsOnce();
        Set<Unmet> broken = new HashSet<>();
        checker.sizes(broken);
        checker.together(broken);
        assertThat(solution.cost()).isEqualTo(checker.cost(broken));
        assertThat(new HashSet<>(solution.unmet())).isEqualTo(broken);
        assertThat(solution.unmet()).doesNotHaveDuplicates();
        assertThat(solution.bound()).isLessThanOrEqualTo(solution.cost());
    }

    private void everyoneSitsOnce() {
        assertThat(solution.tableOf()).hasSize(invented.persons);
        List<Integer> seated = IntStream.range(0, invented.tables.size())
                .boxed()
                .flatMap(table -> solution.at(table).stream())
                .sorted()
                .toList();
        assertThat(seated)
                .isEqualTo(IntStream.range(0, invented.persons).boxed().toList());
    }

    /** Sizes hold; where the numbers do not allow it, no table is wrong in the direction that would make it worse. */
    private void sizes(Set<Unmet> broken) {
        int most = invented.tables.stream().mapToInt(TableSize::most).sum();
        int least = invented.tables.stream().mapToInt(TableSize::least).sum();
        for (int table = 0; table < invented.tables.size(); table++) {
            int here = solution.at(table).size();
            TableSize size = invented.tables.get(table);
            assertThat(here < size.least() && least <= invented.persons).isFalse();
            assertThat(here > size.most() && most >= invented.persons).isFalse();
            if (here < size.least() || here > size.most()) {
                broken.add(new Unmet.Size(table, here));
            }
        }
    }

    private void together(Set<Unmet> broken) {
        Together together = new Together(invented.persons);
        invented.parties.forEach(together::join);
        int largest = IntStream.range(0, invented.tables.size())
                .map(table -> solution.at(table).size())
                .max()
                .orElse(0);
        for (int[] party : together.parties()) {
            if (IntStream.of(party).map(solution::tableOf).distinct().count() > 1) {
                broken.add(new Unmet.Together(IntStream.of(party).boxed().toList()));
            } else {
                assertThat(party.length).isLessThanOrEqualTo(largest);
            }
        }
    }

    private long cost(Set<Unmet> broken) {
        long cost = 0;
        for (int table = 0; table < invented.tables.size(); table++) {
            List<Integer> here = solution.at(table);
            for (int one : here) {
                cost += invented.seatPrice[one][table];
                if (invented.seatPrice[one][table] >= Problem.HARD) {
                    broken.add(new Unmet.Seat(one, table));
                }
                for (int other : here) {
                    cost += other < one ? invented.price[one][other] : 0;
                    if (other < one && invented.price[one][other] >= Problem.HARD) {
                        broken.add(new Unmet.Apart(other, one, table));
                    }
                }
            }
            cost += demands(table, here, broken);
        }
        return cost;
    }

    private long demands(int table, List<Integer> here, Set<Unmet> broken) {
        long cost = 0;
        for (int at = 0; at < invented.demands.size(); at++) {
            Demand demand = invented.demands.get(at);
            int filling = (int) here.stream().filter(demand.who()::get).count();
            if (here.stream().anyMatch(demand.wherever()::get) && filling < demand.least()) {
                cost += (long) demand.price() * (demand.least() - filling);
                broken.add(new Unmet.Lacking(at, table, demand.least() - filling));
            }
        }
        return cost;
    }
}
