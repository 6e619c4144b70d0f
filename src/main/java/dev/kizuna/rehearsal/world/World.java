package dev.kizuna.rehearsal.world;

/** Everything that exists in the small Discord, behind one lock. */
public final class World {

    /** Starts a new server; ends with {@link GuildPlan#open}. */
    public GuildPlan found(String name) {
        throw new UnsupportedOperationException(name);
    }
}
