package dev.kizuna.rehearsal.gateway;

/** The bits of Discord's intents that the gateway itself must know. */
final class Intents {
    static final int GUILDS = 1;
    static final int GUILD_MEMBERS = 1 << 1;
    static final int MESSAGE_CONTENT = 1 << 15;
    private static final int GUILD_PRESENCES = 1 << 8;
    private static final int PRIVILEGED = GUILD_MEMBERS | GUILD_PRESENCES | MESSAGE_CONTENT;
    private static final int KNOWN = 0x1FFFF | 1 << 20 | 1 << 21 | 1 << 24 | 1 << 25;

    private Intents() {}

    static boolean known(long intents) {
        return (intents & ~KNOWN) == 0;
    }

    static boolean allowed(int intents, int privileged) {
        return (intents & PRIVILEGED & ~privileged) == 0;
    }
}
