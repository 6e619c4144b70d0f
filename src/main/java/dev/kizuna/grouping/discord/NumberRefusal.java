package dev.kizuna.grouping.discord;

/** Why a form cannot be, or what was typed was not understood. */
enum NumberRefusal {
    /** Not a number from 1 to the most; details: {@code most}. */
    NO_NUMBER,
    /** Not sizes of some tables; details: {@code most}. */
    NO_FIXED_SIZES,
    /** More names than a form holds; details: {@code most}, in characters. */
    TOO_MANY_NAMES
}
