package dev.kizuna.grouping.wish;

import java.util.ArrayList;
import java.util.List;

/** Who sits at which table in one round. */
public final class Arrangement {
    private final int[] tableOf;
    private final List<List<Integer>> tables = new ArrayList<>();

    /** @param tableOf for each person the table's place */
    public Arrangement(int[] tableOf, int tables) {
        this.tableOf = tableOf.clone();
        for (int table = 0; table < tables; table++) {
            this.tables.add(new ArrayList<>());
        }
        for (int one = 0; one < tableOf.length; one++) {
            this.tables.get(tableOf[one]).add(one);
        }
    }

    public int tableOf(int person) {
        return tableOf[person];
    }

    /** Those at a table, in the order of the gathering. */
    public List<Integer> at(int table) {
        return List.copyOf(tables.get(table));
    }

    public int tables() {
        return tables.size();
    }

    /** Each two who sit at one table, once. */
    void forEachPair(PairVisitor visitor) {
        for (List<Integer> table : tables) {
            for (int i = 0; i < table.size(); i++) {
                for (int j = i + 1; j < table.size(); j++) {
                    visitor.visit(table.get(i), table.get(j));
                }
            }
        }
    }

    interface PairVisitor {
        void visit(int one, int other);
    }
}
