package dev.kizuna.discretion;

/**
 * Why a text looks like the details of a client.
 *
 * @param excerpt the piece of it, wide letters and digits made narrow, as typed otherwise and not yet harmless
 */
public record Clue(Sign sign, String excerpt) {

    /** The sign alone, since the rest would reach logs. */
    @Override
    public String toString() {
        return "Clue[" + sign + "]";
    }
}
