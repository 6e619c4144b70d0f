package dev.kizuna.grouping.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Who stays together: parties grow into one as soon as they share a person. */
final class Together {
    private final int[] partyOf;

    Together(int persons) {
        partyOf = IntStream.range(0, persons).toArray();
    }

    void join(int... persons) {
        for (int person : persons) {
            int old = partyOf[person];
            int party = partyOf[persons[0]];
            Arrays.setAll(partyOf, each -> partyOf[each] == old ? party : partyOf[each]);
        }
    }

    /** The parties of two and more. */
    List<int[]> parties() {
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int person = 0; person < partyOf.length; person++) {
            members.computeIfAbsent(partyOf[person], party -> new ArrayList<>()).add(person);
        }
        return members.values().stream()
                .filter(party -> party.size() > 1)
                .map(party -> party.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }
}
