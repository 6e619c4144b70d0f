package dev.kizuna.circle;

/** Why a circle's settings, or their absence, say no. */
public enum CircleRefusal {
    /** Nobody has set this circle up yet. */
    NOT_SET_UP,
    /** Only coordinators may do this. */
    COORDINATORS_ONLY,
    /** Only people with Manage Server, or coordinators of a circle that is set up, may do this. */
    FOUNDERS_ONLY,
    /** The role of everyone on the server cannot be the coordinators'. */
    EVERYONE_AS_COORDINATORS,
    /** The role is not one of this server. */
    UNKNOWN_ROLE,
    /** The channel is not one of this server, or the bot cannot see it. */
    UNKNOWN_CHANNEL,
    /** No such time zone; details: {@code typed}. */
    UNKNOWN_ZONE,
    /** The quiet hours as typed cannot be read. */
    QUIET_NOT_UNDERSTOOD,
    /** A list has too many words; details: {@code most}. */
    TOO_MANY_WORDS,
    /** A word of a list is too long; details: {@code word}, {@code most}. */
    WORD_TOO_LONG
}
