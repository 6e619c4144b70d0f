package dev.kizuna.discretion;

/** What a piece of text looks like. */
public enum Sign {
    PHONE,
    EMAIL,
    ADDRESS,
    BIRTH_DATE,
    /** A name and an age near each other; a letter instead of a name, as in Aさん, is none. */
    NAME_AND_AGE,
    /** A name of somebody, where none has a place: in what is fictional. */
    NAME
}
