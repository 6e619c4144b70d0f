package dev.kizuna.grouping.wish;

import dev.kizuna.grouping.solver.Solver;
import dev.kizuna.grouping.solver.TableSize;
import dev.kizuna.grouping.solver.Wishes;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many pairs sit together for the first time, over all rounds.
 *
 * @param pairs that sit together at all, each round counted
 * @param first of them, those who never did before
 * @param atMost what no plan with these table sizes can exceed
 */
public record FirstMeetings(int pairs, int first, int atMost) {

    /**
     * @param of as the first round found it
     * @param rounds at least one
     */
    public static FirstMeetings of(Gathering of, List<Arrangement> rounds) {
        boolean[][] together = new boolean[of.size()][of.size()];
        int[] count = new int[2];
        for (Arrangement round : rounds) {
            round.forEachPair((one, other) -> {
                count[0]++;
                boolean first = of.acquaintances().times(one, other) == 0 && !together[one][other];
                count[1] += first ? 1 : 0;
                together[one][other] = true;
            });
        }
        int atMost = Math.min(count[0], atMost(of, rounds));
        boolean closer = rounds.size() == 1 && count[1] < atMost;
        return new FirstMeetings(
                count[0],
                count[1],
                closer ? Math.min(atMost, count[0] - leastAgain(of, rounds.get(0), count[0] - count[1])) : atMost);
    }

    /** By weighing all tables that could be: how many pairs meet again in any plan with these table sizes. */
    private static int leastAgain(Gathering of, Arrangement round, int again) {
        List<TableSize> sizes = IntStream.range(0, round.tables())
                .map(table -> round.at(table).size())
                .mapToObj(size -> new TableSize(size, size))
                .toList();
        Wishes wishes = new Wishes(of.size(), sizes);
        for (int one = 0; one < of.size(); one++) {
            for (int other = 0; other < one; other++) {
                wishes.pair(one, other, of.acquaintances().times(one, other) == 0 ? 0 : 1);
            }
        }
        return (int) Solver.bound(wishes.problem(), again, () -> false);
    }

    /** How many two meet for the first time at one table. */
    public static int at(Gathering of, Arrangement round, int table) {
        int first = 0;
        List<Integer> people = round.at(table);
        for (int i = 0; i < people.size(); i++) {
            for (int j = i + 1; j < people.size(); j++) {
                first += of.acquaintances().times(people.get(i), people.get(j)) == 0 ? 1 : 0;
            }
        }
        return first;
    }

    /**
     * By counting: nobody meets more new people than there are whom they have not met, nor than have a seat at their
     * tables. In one round those who have met fewest are given the largest tables; in several each may have the largest
     * every time.
     */
    private static int atMost(Gathering of, List<Arrangement> rounds) {
        int people = of.size();
        int[] seats = new int[people];
        for (Arrangement round : rounds) {
            int[] others = new int[people];
            for (int one = 0; one < people; one++) {
                others[one] = round.at(round.tableOf(one)).size() - 1;
            }
            Arrays.sort(others);
            for (int rank = 0; rank < people; rank++) {
                seats[rank] += others[rounds.size() == 1 ? rank : people - 1];
            }
        }
        int[] unmet = new int[people];
        for (int one = 0; one < people; one++) {
            for (int other = 0; other < people; other++) {
                unmet[one] += other != one && of.acquaintances().times(one, other) == 0 ? 1 : 0;
            }
        }
        Arrays.sort(unmet);
        long ends = 0;
        for (int rank = 0; rank < people; rank++) {
            ends += Math.min(seats[rank], unmet[rank]);
        }
        return (int) (ends / 2);
    }
}
