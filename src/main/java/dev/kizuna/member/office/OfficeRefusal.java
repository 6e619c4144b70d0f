package dev.kizuna.member.office;

/** Why an office is not handed over. */
public enum OfficeRefusal {
    /** The person is at no office that is known; details: {@code name}. */
    NO_OFFICE,
    /** The person and the successor are one; details: {@code name}. */
    OWN_SUCCESSOR,
    /** An office has a name. */
    NAME_MISSING,
    /** They stay at the same office; details: {@code office}. */
    SAME_OFFICE
}
