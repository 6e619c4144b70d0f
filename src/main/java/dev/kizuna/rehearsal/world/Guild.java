package dev.kizuna.rehearsal.world;

/** One server. */
public final class Guild {
    public long id() {
        throw new UnsupportedOperationException();
    }

    public String name() {
        throw new UnsupportedOperationException();
    }

    /** The id of the channel (not thread) of this name. */
    public long channel(String name) {
        throw new UnsupportedOperationException(name);
    }

    /** The id of the role of this name. */
    public long role(String name) {
        throw new UnsupportedOperationException(name);
    }
}
