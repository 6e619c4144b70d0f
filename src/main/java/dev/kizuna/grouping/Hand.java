package dev.kizuna.grouping;

import dev.kizuna.grouping.wish.Arrangement;
import dev.kizuna.grouping.wish.Gathering;
import dev.kizuna.grouping.wish.Participant;
import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What a draft becomes by a change made by hand. Sizes bind nobody here. */
record Hand(Draft draft) {

    /**
     * @param name for the refusal
     * @throws Refusal {@link GroupingRefusal#NOT_SEATED}, {@link GroupingRefusal#NO_SUCH_TABLE},
     *     {@link GroupingRefusal#NO_SUCH_ROUND}
     */
    Draft make(Change change, Function<MemberId, String> name) {
        if (change instanceof Change.Move move) {
            int[] tableOf = tables(move.round());
            tableOf[place(move.member(), name)] = table(move.table());
            return round(move.round(), tableOf);
        }
        if (change instanceof Change.Swap swap) {
            int[] tableOf = tables(swap.round());
            int one = place(swap.one(), name);
            int other = place(swap.other(), name);
            int table = tableOf[one];
            tableOf[one] = tableOf[other];
            tableOf[other] = table;
            return round(swap.round(), tableOf);
        }
        Change.Fix fix = (Change.Fix) change;
        int who = place(fix.member(), name);
        if (fix.table() != 0) {
            table(fix.table());
        }
        return pinned(who, fix.table());
    }

    private Draft pinned(int who, int table) {
        Gathering now = draft.company().gathering();
        List<Participant> people = new ArrayList<>(now.people());
        Participant one = people.get(who);
        people.set(
                who,
                new Participant(
                        one.id(), one.organisation(), one.field(), one.area(), one.traits(), one.newcomer(), table));
        Gathering then =
                new Gathering(people, now.tables(), now.bonds(), now.acquaintances(), now.weights(), now.within());
        return new Draft(
                draft.meeting(),
                draft.plan(),
                new Company(draft.company().people(), then, draft.company().past()),
                draft.seats(),
                draft.rounds());
    }

    private int[] tables(int round) {
        if (round < 1 || round > draft.rounds().size()) {
            throw new Refusal(
                    GroupingRefusal.NO_SUCH_ROUND, "rounds", draft.rounds().size());
        }
        return IntStream.range(0, draft.company().people().size())
                .map(draft.rounds().get(round - 1)::tableOf)
                .toArray();
    }

    private Draft round(int round, int[] tableOf) {
        List<Arrangement> rounds = new ArrayList<>(draft.rounds());
        rounds.set(round - 1, new Arrangement(tableOf, draft.plan().layout().tables()));
        return draft.with(rounds);
    }

    private int place(MemberId member, Function<MemberId, String> name) {
        int place = draft.company().place(member);
        if (place < 0) {
            throw new Refusal(GroupingRefusal.NOT_SEATED, "name", name.apply(member));
        }
        return place;
    }

    private int table(int number) {
        int tables = draft.plan().layout().tables();
        if (number < 1 || number > tables) {
            throw new Refusal(GroupingRefusal.NO_SUCH_TABLE, "tables", tables);
        }
        return number - 1;
    }
}
