package dev.kizuna.grouping.solver;

import java.util.Arrays;

/** Persons of one kind, who are to be spread over the tables. */
record Spread(int[] kindOf, int price) {
    Spread {
        kindOf = kindOf.clone();
    }

    boolean alike(int one, int other) {
        return kindOf[one] >= 0 && kindOf[one] == kindOf[other];
    }

    /** What it costs at least at so many tables, unless it is a gain. */
    long least(int tables) {
        int kinds = Arrays.stream(kindOf).max().orElse(-1) + 1;
        long pairs = 0;
        for (int kind = 0; kind < kinds; kind++) {
            int like = kind;
            long count = Arrays.stream(kindOf).filter(each -> each == like).count();
            long share = count / tables;
            long more = count % tables;
            pairs += more * (share + 1) * share / 2 + (tables - more) * share * (share - 1) / 2;
        }
        return price * pairs;
    }
}
