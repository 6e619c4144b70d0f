package dev.kizuna.persistence;

/**
 * How a database is run. Only tests take anything but {@link #SHIPPED}, to show that a safeguard is needed.
 *
 * @param migrations the folder on the class path
 * @param writeDelay whether H2's own delayed writing is left on: its default
 * @param sync whether the disk is synced before an answer
 * @param groupLimit works in one group, at most
 */
record Mechanics(String migrations, boolean writeDelay, boolean sync, int groupLimit) {
    static final Mechanics SHIPPED = new Mechanics("db/migration", false, true, 500);

    Mechanics withMigrations(String folder) {
        return new Mechanics(folder, writeDelay, sync, groupLimit);
    }

    Mechanics withDefaultsOfH2() {
        return new Mechanics(migrations, true, false, groupLimit);
    }

    Mechanics withoutSync() {
        return new Mechanics(migrations, writeDelay, false, groupLimit);
    }
}
