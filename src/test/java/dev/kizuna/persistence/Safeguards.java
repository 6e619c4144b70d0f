package dev.kizuna.persistence;

import java.util.List;

/** The safeguards of the embedded database, and the same without: the negative control of the crash proofs. */
public enum Safeguards {
    ON(Mechanics.SHIPPED),
    /** On a file of some age, whose needless parts are written over. */
    ON_AN_OLD_FILE(Mechanics.SHIPPED.onAnOldFile()),
    /** The same, with needless parts written over at once and the newest state sought by H2 alone. */
    UNGUARDED_ON_AN_OLD_FILE(Mechanics.SHIPPED.onAnOldFile().unguarded()),
    /** Commits reach the operating system, and nobody asks the disk. */
    WITHOUT_SYNC(Mechanics.SHIPPED.withoutSync()),
    /** What anybody gets who opens an H2 file and thinks no more of it. */
    DEFAULTS_OF_H2(Mechanics.SHIPPED.withDefaultsOfH2());

    private final Mechanics mechanics;

    Safeguards(Mechanics mechanics) {
        this.mechanics = mechanics;
    }

    public Database open(
            DatabaseSettings settings, List<Class<?>> entities, List<IntegrityCheck> checks, String migrations) {
        return Database.open(settings, entities, checks, mechanics.withMigrations(migrations));
    }
}
