package dev.kizuna.privacy;

/** Why privacy's rules say no. */
public enum PrivacyRefusal {
    /** Nothing is kept before its owner has agreed to the policy as it stands. */
    NOT_AGREED,
    /** The circle holds nothing of this person. */
    NOBODY,
    /** Somebody has written a newer policy meanwhile. */
    POLICY_CHANGED,
    /** A policy says something, at least in Japanese. */
    POLICY_EMPTY
}
