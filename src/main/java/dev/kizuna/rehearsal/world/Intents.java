package dev.kizuna.rehearsal.world;

/** Gateway intents: which events a session asked for. */
final class Intents {
    static final int NONE = 0;
    static final int GUILDS = 1;
    static final int GUILD_MEMBERS = 1 << 1;
    static final int GUILD_VOICE_STATES = 1 << 7;
    static final int GUILD_MESSAGES = 1 << 9;
    static final int GUILD_MESSAGE_REACTIONS = 1 << 10;
    static final int GUILD_MESSAGE_TYPING = 1 << 11;
    static final int DIRECT_MESSAGES = 1 << 12;
    static final int DIRECT_MESSAGE_REACTIONS = 1 << 13;
    static final int DIRECT_MESSAGE_TYPING = 1 << 14;
    static final int GUILD_SCHEDULED_EVENTS = 1 << 16;

    private Intents() {}

    static int messages(Channel channel) {
        return channel.guild() == null ? DIRECT_MESSAGES : GUILD_MESSAGES;
    }

    static int reactions(Channel channel) {
        return channel.guild() == null ? DIRECT_MESSAGE_REACTIONS : GUILD_MESSAGE_REACTIONS;
    }

    static int typing(Channel channel) {
        return channel.guild() == null ? DIRECT_MESSAGE_TYPING : GUILD_MESSAGE_TYPING;
    }
}
