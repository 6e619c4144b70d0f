package dev.kizuna.grouping.wish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** People who have something in common, and how evenly they are spread over the tables. */
final class Alike {
    private Alike() {}

    /** By what they have in common, in the order of its text. Unknown is nothing in common. */
    static Map<String, List<Integer>> groups(Gathering of, Function<Participant, String> common) {
        Map<String, List<Integer>> groups = new TreeMap<>();
        for (int one = 0; one < of.size(); one++) {
            String key = common.apply(of.people().get(one));
            if (!key.isEmpty()) {
                groups.computeIfAbsent(key, absent -> new ArrayList<>()).add(one);
            }
        }
        return groups;
    }

    /** For the solver: the number of each person's group, -1 for none. */
    static int[] kinds(Gathering of, Function<Participant, String> common) {
        int[] kinds = new int[of.size()];
        Arrays.fill(kinds, -1);
        int kind = 0;
        for (List<Integer> people : groups(of, common).values()) {
            for (int one : people) {
                kinds[one] = kind;
            }
            kind++;
        }
        return kinds;
    }

    static List<Unmet> uneven(Wish wish, Gathering of, Function<Participant, String> common, Arrangement plan) {
        List<Unmet> unmet = new ArrayList<>();
        groups(of, common).forEach((key, people) -> unmet.addAll(uneven(wish, key, people, plan)));
        return unmet;
    }

    /** The tables with more of these people than an even spread needs. */
    static List<Unmet> uneven(Wish wish, String key, List<Integer> people, Arrangement plan) {
        int[] at = new int[plan.tables()];
        people.forEach(one -> at[plan.tableOf(one)]++);
        int even = (people.size() + at.length - 1) / at.length;
        List<Unmet> unmet = new ArrayList<>();
        for (int table = 0; table < at.length; table++) {
            if (at[table] > even) {
                unmet.add(new Unmet(wish, Reason.STANDS_AGAINST, table + 1, key, at[table], even, List.of()));
            }
        }
        return unmet;
    }
}
