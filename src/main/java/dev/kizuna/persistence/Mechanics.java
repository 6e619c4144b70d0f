package dev.kizuna.persistence;

/**
 * How a database is run. Only tests take anything but {@link #SHIPPED}, to show that a safeguard is needed.
 *
 * @param migrations the folder on the class path
 * @param writeDelay whether H2's own delayed writing is left on: its default
 * @param sync whether the disk is synced before an answer
 * @param retention milliseconds from its writing for which H2 leaves a part of the file alone; few of them make a file old
 * @param guarded whether H2 is kept from writing over what the last sync rests on, and a file that was left open is searched
 *     as a whole for its newest state
 * @param groupLimit works in one group, at most
 */
record Mechanics(String migrations, boolean writeDelay, boolean sync, int retention, boolean guarded, int groupLimit) {
    /** H2's own, which must not be lowered for a file that matters (h2database #4387). */
    private static final int RETENTION = 45_000;

    static final Mechanics SHIPPED = new Mechanics("db/migration", false, true, RETENTION, true, 500);

    Mechanics withMigrations(String folder) {
        return new Mechanics(folder, writeDelay, sync, retention, guarded, groupLimit);
    }

    Mechanics withDefaultsOfH2() {
        return new Mechanics(migrations, true, false, retention, false, groupLimit);
    }

    Mechanics withoutSync() {
        return new Mechanics(migrations, writeDelay, false, retention, guarded, groupLimit);
    }

    Mechanics unguarded() {
        return new Mechanics(migrations, writeDelay, sync, retention, false, groupLimit);
    }

    Mechanics onAnOldFile() {
        return new Mechanics(migrations, writeDelay, sync, 1, guarded, groupLimit);
    }

    Mechanics inGroupsOf(int limit) {
        return new Mechanics(migrations, writeDelay, sync, retention, guarded, limit);
    }
}
