package dev.kizuna.discord;

/** Discord did not do what the {@link Messenger} asked. Carries no text that a person typed. */
public final class MessengerTrouble extends RuntimeException {
    private final Kind kind;
    private final int code;

    public MessengerTrouble(Kind kind, int code) {
        super(kind + " (" + code + ")");
        this.kind = kind;
        this.code = code;
    }

    public Kind kind() {
        return kind;
    }

    /** Discord's own number for it; 0 or below 10000 where Discord did not answer in its own words. */
    public int code() {
        return code;
    }

    /** What follows from the trouble. */
    public enum Kind {
        /** The message, channel, server or event is no more. */
        GONE,
        /** The bot lacks a permission there. */
        FORBIDDEN,
        /** The person takes no direct messages from the bot; never to be tried again for this message. */
        UNREACHABLE,
        /** Discord found the request wrong; trying again would not help. */
        INVALID,
        /** Discord could not be reached or did not answer in time; it may have been done or not. */
        UNAVAILABLE
    }
}
