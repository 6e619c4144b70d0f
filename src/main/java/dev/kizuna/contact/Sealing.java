package dev.kizuna.contact;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.sealing.Place;
import dev.kizuna.sealing.SealedColumn;
import dev.kizuna.sealing.Seals;
import java.util.List;
import java.util.Optional;

/** How items are sealed: each bound to its owner and to what it is. */
record Sealing(Seals seals) {
    static final SealedColumn COLUMN =
            new SealedColumn("card_item", "sealed", List.of("member", "item"), "circle_id", null, "trace");

    /** Writes the text into the row; an empty one leaves nothing but the visibility. */
    void write(CardItem row, String text, long change) {
        if (text.isEmpty()) {
            row.write(null, null, change);
        } else {
            CircleId circle = new CircleId(row.circle());
            row.write(seals.seal(place(row), text), seals.trace(COLUMN.purpose(), circle, text), change);
        }
    }

    /** None where there is no text, or no key that opens it. */
    Optional<String> text(CardItem row) {
        byte[] sealed = row.sealed();
        return sealed == null ? Optional.empty() : seals.open(place(row), sealed);
    }

    /** Whether there is a text that cannot be opened. */
    boolean isClosed(CardItem row) {
        return row.sealed() != null && text(row).isEmpty();
    }

    private static Place place(CardItem row) {
        return Place.of(
                COLUMN.table(),
                COLUMN.column(),
                new CircleId(row.circle()),
                row.member(),
                row.item().ordinal());
    }
}
