package dev.kizuna.grouping.wish;

/** Why tables cannot be made so. */
public enum SizeRefusal {
    /** More tables than people, or none; details: {@code people}, {@code tables}. */
    TOO_MANY_TABLES,
    /** The fixed sizes leave too few or too many people for the other tables; details: {@code people}, {@code tables}. */
    FIXED_DO_NOT_FIT
}
