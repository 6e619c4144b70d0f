package dev.kizuna.grouping.solver;

import java.util.ArrayList;
import java.util.List;

/**
 * What is wished for a seating, told wish by wish; {@link #problem} is what the search is given. Prices add up. Those of
 * {@link Problem#HARD} and more are rules: they are broken only where they contradict each other.
 */
public final class Wishes {
    private final int persons;
    private final List<TableSize> tables;
    private final int[][] pair;
    private final int[][] seat;
    private final List<Spread> spreads = new ArrayList<>();
    private final List<Demand> demands = new ArrayList<>();
    private final Together together;
    private int[] start = new int[0];

    public Wishes(int persons, List<TableSize> tables) {
        if (persons < 0 || tables.isEmpty()) {
            throw new IllegalArgumentException(persons + " persons at " + tables.size() + " tables");
        }
        this.persons = persons;
        this.tables = List.copyOf(tables);
        this.pair = new int[persons][persons];
        this.seat = new int[tables.size()][persons];
        this.together = new Together(persons);
    }

    /** What it costs more that these two sit together; less, if negative. */
    public Wishes pair(int one, int other, int price) {
        if (one == other) {
            throw new IllegalArgumentException("A pair of one");
        }
        pair[one][other] += price;
        pair[other][one] += price;
        return this;
    }

    /**
     * Persons of one kind are to be spread over the tables: each two of them together cost this.
     *
     * @param kindOf the kind of each person, from 0; negative for who is of none
     */
    public Wishes spread(int[] kindOf, int price) {
        Spread spread = new Spread(kindOf, price);
        spreads.add(spread);
        for (int one = 0; one < persons; one++) {
            for (int other = 0; other < one; other++) {
                if (spread.alike(one, other)) {
                    pair(one, other, price);
                }
            }
        }
        return this;
    }

    /** What it costs that this person sits at this table. */
    public Wishes seat(int person, int table, int price) {
        seat[table][person] += price;
        return this;
    }

    /** The person sits at any table but this. */
    public Wishes forbid(int person, int table) {
        return seat(person, table, Problem.HARD);
    }

    /** The person sits at this table. */
    public Wishes pin(int person, int table) {
        return stay(person, table, Problem.HARD);
    }

    /** What it costs that the person sits at any other table than this, where they are announced to sit. */
    public Wishes stay(int person, int table, int price) {
        for (int other = 0; other < tables.size(); other++) {
            if (other != table) {
                seat(person, other, price);
            }
        }
        return this;
    }

    /** These sit at one table, whichever; who is named twice joins the two parties. */
    public Wishes together(int... party) {
        together.join(party);
        return this;
    }

    public Wishes demand(Demand demand) {
        demands.add(demand);
        return this;
    }

    /**
     * Where to begin: the plan as it is. Nothing is owed to it but by {@link #stay}.
     *
     * @param tableOf the table of each person, {@link Problem#ANYWHERE} for who has none yet, as whom it does not tell
     */
    public Wishes start(int[] tableOf) {
        start = tableOf.clone();
        return this;
    }

    public Problem problem() {
        return new Problem(tables, pair, seat, spreads, demands, together.parties(), start);
    }
}
