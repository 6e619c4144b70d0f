package dev.kizuna.grouping.wish;

/** What can be wished of tables, each with what a circle cares for it until it says otherwise. Hardest first. */
public enum Wish {
    /** People pinned to a table sit there. Always a must. */
    PINNED(Weight.MUST),
    /** A facilitator at every table. */
    FACILITATOR(Weight.MUST),
    /** Kept apart. Whom it is about is never said. */
    APART(Weight.MUST),
    /** Kept together: an interpreter, a parent. */
    TOGETHER(Weight.MUST),
    /** Whoever needs it sits near the door: at the tables with the lowest numbers. */
    NEAR_DOOR(Weight.MUST),
    /** Whoever comes for the first time sits with somebody who knows the circle. */
    NEWCOMER(Weight.MUST),
    /** Somebody other than the facilitator writes down. */
    SCRIBE(Weight.RATHER),
    /** Superior and subordinate sit apart. */
    HIERARCHY(Weight.RATHER),
    /** People of one organisation sit apart. */
    ORGANISATION(Weight.RATHER),
    /** Who sat together within the last meetings, or in an earlier round, sits apart. */
    NOT_AGAIN(Weight.RATHER),
    /** People who have not met yet sit together. */
    UNMET(Weight.RATHER),
    /** Lines of work are mixed evenly. */
    FIELD(Weight.RATHER),
    /** Areas are mixed evenly. */
    AREA(Weight.RATHER);

    private final Weight usual;

    Wish(Weight usual) {
        this.usual = usual;
    }

    public Weight usual() {
        return usual;
    }

    /** Whether a circle may care for it otherwise: what a coordinator has pinned by hand stays. */
    public boolean isFree() {
        return this != PINNED;
    }
}
