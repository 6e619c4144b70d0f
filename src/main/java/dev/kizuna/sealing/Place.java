package dev.kizuna.sealing;

import dev.kizuna.kernel.CircleId;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where a sealed value stands. Moved to any other place it cannot be opened: not in another column, another circle or
 * another person's row.
 *
 * @param row the numbers of the row's key
 */
public record Place(String table, String column, CircleId circle, List<Long> row) {
    public Place {
        row = List.copyOf(row);
    }

    public static Place of(String table, String column, CircleId circle, long... row) {
        return new Place(table, column, circle, Arrays.stream(row).boxed().toList());
    }

    /** What the value is bound to. */
    byte[] bytes() {
        String numbers = row.stream().map(String::valueOf).collect(Collectors.joining(","));
        return String.join("|", table, column, Long.toString(circle.value()), numbers)
                .getBytes(StandardCharsets.UTF_8);
    }
}
