package dev.kizuna.grouping.solver;

/**
 * What it costs that two who have met share a line of a {@link Net}.
 *
 * @param elsewhere by their two points, if one of them is not here
 * @param here if both are
 */
record LinePrices(int[][] elsewhere, int[][] here) {
    /** No bundle is due. */
    static final int NONE = -1;

    /** On a line that is still to come. */
    static final int LATER = 10;
    /** On a line that is due. */
    private static final int NOW = 100;

    static LinePrices of(Net net, boolean[] used, int due) {
        LinePrices prices = new LinePrices(new int[net.points][net.points], new int[net.points][net.points]);
        for (int one = 0; one < net.points; one++) {
            for (int other = 0; other < net.points; other++) {
                int bundle = net.bundle[one][other];
                boolean isDue = bundle == due && bundle != Net.SAME;
                int later = bundle == Net.SAME || isDue || used[bundle] ? 0 : LATER;
                prices.elsewhere[one][other] = later;
                prices.here[one][other] = isDue ? NOW : later;
            }
        }
        return prices;
    }
}
