package dev.kizuna.grouping;

import dev.kizuna.grouping.wish.Arrangement;
import dev.kizuna.grouping.wish.Gathering;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.member.Person;
import java.util.List;

/**
 * Those to be seated, in one order, and everything that matters for their tables.
 *
 * @param past all rounds before, the earliest first: the table of each of them, and after them of those who are not here,
 *     who came oftenest first; -1 of who was not there
 */
record Company(List<Person> people, Gathering gathering, List<int[]> past) {

    int place(MemberId member) {
        for (int place = 0; place < people.size(); place++) {
            if (people.get(place).id().equals(member)) {
                return place;
            }
        }
        return -1;
    }

    /** What must still be so when a plan that was made for them is kept. Who met whom in the past does not change. */
    Object stand() {
        return List.of(gathering.people(), gathering.bonds(), gathering.weights(), gathering.within());
    }

    /** What each round finds, the earlier ones taken for granted. */
    Gathering before(int round, List<Arrangement> rounds) {
        Gathering now = gathering;
        for (Arrangement earlier : rounds.subList(0, round)) {
            now = now.after(earlier);
        }
        return now;
    }
}
