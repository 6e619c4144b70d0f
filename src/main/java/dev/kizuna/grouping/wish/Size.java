package dev.kizuna.grouping.wish;

import dev.kizuna.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How many people a table takes. */
public record Size(int least, int most) {

    /**
     * The sizes of tables for so many people: all alike within one, except those that are fixed.
     *
     * @param fixed by table number, the first being 1; may be empty
     * @throws Refusal {@link SizeRefusal#TOO_MANY_TABLES}, {@link SizeRefusal#FIXED_DO_NOT_FIT}
     */
    public static List<Size> of(int people, int tables, Map<Integer, Integer> fixed) {
        if (tables < 1 || tables > people) {
            throw new Refusal(SizeRefusal.TOO_MANY_TABLES, "people", people, "tables", tables);
        }
        int taken = fixed.values().stream().mapToInt(Integer::intValue).sum();
        int free = tables - fixed.size();
        int rest = people - taken;
        boolean known = fixed.entrySet().stream()
                .allMatch(one -> one.getKey() >= 1 && one.getKey() <= tables && one.getValue() >= 1);
        if (!known || rest < free || (free == 0 && rest != 0)) {
            throw new Refusal(SizeRefusal.FIXED_DO_NOT_FIT, "people", people, "tables", tables);
        }
        List<Size> sizes = new ArrayList<>();
        for (int table = 1; table <= tables; table++) {
            Integer exactly = fixed.get(table);
            int least = exactly == null ? rest / free : exactly;
            int most = exactly == null ? (rest + free - 1) / free : exactly;
            sizes.add(new Size(least, most));
        }
        return sizes;
    }

    /** How many tables of about this size so many people need; rather smaller ones where it does not divide. */
    public static int tables(int people, int size, boolean preferSmaller) {
        int full = Math.max(1, people / size);
        int enough = Math.max(1, (people + size - 1) / size);
        if (preferSmaller || full == enough) {
            return enough;
        }
        // Whichever leaves tables nearer to the size asked for.
        return (double) people / full - size <= size - (double) people / enough ? full : enough;
    }
}
