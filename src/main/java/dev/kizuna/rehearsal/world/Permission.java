package dev.kizuna.rehearsal.world;

/** Discord's permission bits, as far as the small Discord asks for them. */
public final class Permission {
    public static final long ADMINISTRATOR = 1L << 3;
    public static final long MANAGE_CHANNELS = 1L << 4;
    public static final long MANAGE_GUILD = 1L << 5;
    public static final long ADD_REACTIONS = 1L << 6;
    public static final long VIEW_CHANNEL = 1L << 10;
    public static final long SEND_MESSAGES = 1L << 11;
    public static final long MANAGE_MESSAGES = 1L << 13;
    public static final long EMBED_LINKS = 1L << 14;
    public static final long ATTACH_FILES = 1L << 15;
    public static final long READ_MESSAGE_HISTORY = 1L << 16;
    public static final long MENTION_EVERYONE = 1L << 17;
    public static final long CONNECT = 1L << 20;
    public static final long MOVE_MEMBERS = 1L << 24;
    public static final long CHANGE_NICKNAME = 1L << 26;
    public static final long MANAGE_NICKNAMES = 1L << 27;
    public static final long MANAGE_ROLES = 1L << 28;
    public static final long USE_APPLICATION_COMMANDS = 1L << 31;
    public static final long MANAGE_EVENTS = 1L << 33;
    public static final long MANAGE_THREADS = 1L << 34;
    public static final long CREATE_PUBLIC_THREADS = 1L << 35;
    public static final long CREATE_PRIVATE_THREADS = 1L << 36;
    public static final long SEND_MESSAGES_IN_THREADS = 1L << 38;
    public static final long MODERATE_MEMBERS = 1L << 40;
    public static final long CREATE_EVENTS = 1L << 44;
    public static final long SEND_POLLS = 1L << 49;
    public static final long PIN_MESSAGES = 1L << 51;
    public static final long KICK_MEMBERS = 1L << 1;
    public static final long ALL = (1L << 53) - 1;

    /** What everybody may do in a fresh server. */
    public static final long EVERYDAY = ADD_REACTIONS
            | VIEW_CHANNEL
            | SEND_MESSAGES
            | EMBED_LINKS
            | ATTACH_FILES
            | READ_MESSAGE_HISTORY
            | CONNECT
            | CHANGE_NICKNAME
            | USE_APPLICATION_COMMANDS
            | CREATE_PUBLIC_THREADS
            | SEND_MESSAGES_IN_THREADS
            | SEND_POLLS;

    private Permission() {}
}
