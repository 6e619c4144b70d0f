package dev.kizuna.grouping.solver;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * A series so far on a {@link Net}: everybody's point, and which bundles are used up. Any two rounds can be taken for the last
 * bundle and the first, and nearly any third for the second. Only then do the points matter, up to a turn of the net: the fourth
 * round is held against all of those.
 */
final class Trace {
    private static final int STEPS = 200_000;
    private static final double COLD = 0.15;
    private static final double WARM = 0.5;
    private static final double HOT = 2;
    private static final int TURNED = 3;

    final boolean[] used;

    private final Net net;
    private final boolean[][] met;
    private int[] points;

    private Trace(Net net, int members) {
        this.net = net;
        used = new boolean[net.order + 1];
        met = new boolean[members][members];
        points = IntStream.range(0, members).toArray();
    }

    /** Of more members than points the last are left out. */
    static Trace of(Net net, List<int[]> past, BooleanSupplier stop) {
        Trace trace = new Trace(net, Math.min(past.get(0).length, net.points));
        SplittableRandom random = new SplittableRandom(net.order);
        for (int round = 0; round < past.size() && !stop.getAsBoolean(); round++) {
            trace.add(past.get(round), round, random);
        }
        return trace;
    }

    private void add(int[] tableOf, int round, SplittableRandom random) {
        for (int one = 0; one < points.length; one++) {
            for (int other = 0; other < points.length; other++) {
                met[one][other] |= one != other && tableOf[one] >= 0 && tableOf[one] == tableOf[other];
            }
        }
        if (round == TURNED) {
            turn();
        }
        int next = round == 0 ? net.order : round < TURNED ? round - 1 : commonest(points);
        used[next] = true;
        points = Fit.past(net, points, met, used)
                .cool(round < TURNED ? HOT : WARM, round < TURNED ? 2 * COLD : COLD, STEPS, random)
                .points();
    }

    /** With those who are here on the lines of a bundle that is not used up. */
    Fit next(int due, int here, TableSize[] sizes, SplittableRandom random) {
        return Fit.next(net, points, met, used, due, here, sizes).cool(WARM, COLD, STEPS, random);
    }

    private void turn() {
        int[] as = points;
        int most = -1;
        for (int[] turn : net.turns()) {
            int[] turned = Arrays.stream(as).map(point -> turn[point]).toArray();
            int explained = shared(turned)[commonest(turned)];
            if (explained > most) {
                most = explained;
                points = turned;
            }
        }
    }

    /** The bundle not used up on whose lines most have met. */
    private int commonest(int[] at) {
        int[] shared = shared(at);
        return IntStream.range(0, shared.length)
                .filter(bundle -> !used[bundle])
                .reduce((one, other) -> shared[other] > shared[one] ? other : one)
                .orElseThrow();
    }

    /** How many who have met share a line of each bundle. */
    private int[] shared(int[] at) {
        int[] shared = new int[used.length];
        for (int one = 0; one < at.length; one++) {
            for (int other = 0; other < one; other++) {
                shared[net.bundle[at[one]][at[other]]] += met[one][other] ? 1 : 0;
            }
        }
        return shared;
    }
}
