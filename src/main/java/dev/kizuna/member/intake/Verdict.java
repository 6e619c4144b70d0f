package dev.kizuna.member.intake;

/** What becomes of a line. */
public enum Verdict {
    /** Nobody on the list is meant: added. */
    NEW,
    /** Somebody on the list, of whom the line says something else. */
    CHANGED,
    /** Somebody on the list, as they are known. */
    SAME,
    /** Nobody on the list, but perhaps somebody who was erased; added only where a coordinator says so of the line. */
    ERASED,
    /** Whom it means is for a person to say. */
    UNCLEAR,
    /** Cannot stand on the list as it is. */
    REJECTED
}
