package dev.kizuna.member;

/** Why the list of people says no. */
public enum MemberRefusal {
    /** The circle knows no such person. */
    UNKNOWN_PERSON,
    /** Nobody matches; details: {@code text}. */
    NOBODY_FOUND,
    /** More than one person matches; details: {@code text}, {@code count}, {@code candidates}. */
    SEVERAL_FOUND,
    /** Someone without an account needs a name. */
    NAME_MISSING,
    /** A part of the profile is too long; details: {@code part}, {@code most}. */
    TOO_LONG,
    /** The person has another account already; details: {@code name}. */
    LINKED_ALREADY
}
