package dev.kizuna.rehearsal.world;

/** A new server in the making. Names stand for ids until it is open; a person of a known name is the same person. */
public final class GuildPlan {

    /** The server's preferred locale, {@code ja} unless told. */
    public GuildPlan locale(String locale) {
        throw new UnsupportedOperationException(locale);
    }

    /** The owner, a person who need not exist yet. */
    public GuildPlan owner(String name) {
        throw new UnsupportedOperationException(name);
    }

    /** A role with these permissions (bits as Discord counts them, see {@link Permission}) at server level. */
    public GuildPlan role(String name, long permissions) {
        throw new UnsupportedOperationException(name);
    }

    public GuildPlan text(String name) {
        throw new UnsupportedOperationException(name);
    }

    public GuildPlan voice(String name) {
        throw new UnsupportedOperationException(name);
    }

    public GuildPlan forum(String name) {
        throw new UnsupportedOperationException(name);
    }

    /** A member with a display name, a client language ({@code ja}, {@code en-US}) and roles by name. */
    public GuildPlan member(String name, String locale, String... roles) {
        throw new UnsupportedOperationException(name);
    }

    /** Adds the bot with these permissions as its own managed role. Without it the bot is not in the server. */
    public GuildPlan bot(long permissions) {
        throw new UnsupportedOperationException();
    }

    public Guild open() {
        throw new UnsupportedOperationException();
    }
}
