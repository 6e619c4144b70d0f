package dev.kizuna.grouping;

/** Why the room of the tables says no. */
public enum GroupingRefusal {
    /** Pressed on a server that is not the circle's. */
    OF_ANOTHER_SERVER,
    /** The circle does not know who presses. */
    NOT_OF_THE_CIRCLE,
    /** The person has left the circle's server. */
    NOT_ON_THE_SERVER,
    /** Nobody has been asked to the meeting yet. */
    NOT_ANNOUNCED,
    CANCELLED,
    /** The meeting has no plan of its tables yet. */
    NO_PLAN,
    /** No plan has been published yet. */
    NOT_PUBLISHED,
    /** Nobody is checked in. */
    NOBODY_PRESENT,
    /** Nobody is going. */
    NOBODY_GOING,
    /** The people or the plan changed while somebody looked at it. */
    CHANGED_MEANWHILE,
    /** The person has no seat in the plan; details: {@code name}. */
    NOT_SEATED,
    /** There is no such table; details: {@code tables}. */
    NO_SUCH_TABLE,
    /** There is no such round; details: {@code rounds}. */
    NO_SUCH_ROUND,
    /** A wish about two people needs two. */
    SAME_PERSON,
    /** Nobody sat anywhere that could be written down. */
    NOTHING_TO_REMEMBER
}
