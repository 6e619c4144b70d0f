package dev.kizuna.rehearsal.world;

/**
 * Ids as Discord mints them, always on the wall clock: clients reckon ages from them, so a moved clock must not show
 * here.
 */
final class Snowflakes {
    private static final long DISCORD_EPOCH_MILLIS = 1_420_070_400_000L;
    private static final long SEQUENCE_BITS = 22;

    private long last;

    /** Unique and rising; more than 4096 in a millisecond run ahead into the next. */
    long next() {
        long now = (System.currentTimeMillis() - DISCORD_EPOCH_MILLIS) << SEQUENCE_BITS;
        last = Math.max(last + 1, now);
        return last;
    }
}
