package dev.kizuna.member.intake;

/** Why a list, or one line of it, is not taken. */
public enum IntakeRefusal {
    /** No line of the file says which column holds the names. */
    NO_HEADING,
    /** A heading, and nobody below it. */
    NOBODY,
    /** What was shown is kept no more. */
    FORGOTTEN,
    /** The line has no name. */
    NAME_MISSING,
    /** A part is longer than the list keeps; details: {@code part}, {@code most}. */
    TOO_LONG,
    /** The list knows no person of this number. */
    NUMBER_UNKNOWN,
    /** Somebody of this name is known at another office; details: {@code office}. */
    OTHER_OFFICE,
    /** Somebody of this name is known, and is read otherwise. */
    OTHER_READING,
    /** Somebody of another name has the same reading and office; details: {@code name}. */
    SAME_READING,
    /** Somebody of another name has the same phone number; details: {@code name}. */
    SAME_PHONE,
    /** Somebody like this was erased, because they wished it or had long not answered. */
    ERASED,
    /** Several people of this name are known. */
    SEVERAL,
    /** A line above means the same person and says something else; details: {@code line}. */
    TWICE
}
