package dev.kizuna.grouping.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The affine plane over a field: q times q points and q + 1 bundles of q parallel lines. Any two points share one line, so that
 * seatings along the lines of one bundle after the other bring everyone together once.
 */
final class Net {
    /** Two points of which neither is another than the other are on no one line. */
    static final int SAME = -1;

    final int order;
    final int points;
    /** The bundle of the line through two points. */
    final int[][] bundle;
    /** The line of each bundle on which a point lies. */
    final int[][] line;

    private final Field field;

    private Net(int order) {
        this.order = order;
        points = order * order;
        field = Field.of(order);
        line = new int[order + 1][points];
        bundle = new int[points][points];
        for (int point = 0; point < points; point++) {
            for (int slope = 0; slope < order; slope++) {
                line[slope][point] = field.add(point % order, field.multiply(point / order, slope));
            }
            line[order][point] = point / order;
        }
        for (int one = 0; one < points; one++) {
            for (int other = 0; other < points; other++) {
                bundle[one][other] = one == other ? SAME : shared(one, other);
            }
        }
    }

    /** The smallest that has so many lines in a bundle and so many points, if it is below the limit. */
    static Optional<Net> of(int lines, int points, int limit) {
        return IntStream.range(Math.max(2, lines), limit)
                .filter(order -> Field.exists(order) && order * order >= points)
                .mapToObj(Net::new)
                .findFirst();
    }

    private int shared(int one, int other) {
        return IntStream.rangeClosed(0, order)
                .filter(each -> line[each][one] == line[each][other])
                .findFirst()
                .orElseThrow();
    }

    /**
     * All ways to move the points that leave three bundles in place (the first two and the last), up to shifts: they keep sums
     * in the field but not products, and it is for the other bundles that they matter.
     */
    List<int[]> turns() {
        List<int[]> maps = new ArrayList<>();
        extend(new int[order], 1, maps);
        return maps;
    }

    private void extend(int[] map, int known, List<int[]> maps) {
        if (known == order) {
            maps.add(IntStream.range(0, points)
                    .map(point -> order * map[point / order] + map[point % order])
                    .toArray());
            return;
        }
        for (int image = 1; image < order; image++) {
            if (!known(map, known, image)) {
                int[] next = map.clone();
                int many = known;
                for (int multiple = image; multiple != 0; multiple = field.add(multiple, image)) {
                    for (int each = 0; each < known; each++) {
                        next[many + each] = field.add(map[each], multiple);
                    }
                    many += known;
                }
                extend(next, many, maps);
            }
        }
    }

    private static boolean known(int[] map, int many, int image) {
        return Arrays.stream(map, 0, many).anyMatch(each -> each == image);
    }
}
