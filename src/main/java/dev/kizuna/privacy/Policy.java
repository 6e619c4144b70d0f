package dev.kizuna.privacy;

/**
 * What a circle tells people before they entrust anything to it: what for, which items, who sees them, how long, how to
 * ask.
 *
 * @param version 0 for the one that a circle begins with
 * @param japanese empty for the text that the house comes with, which stands in the texts of both languages
 * @param english empty for that one, and where the circle has it in Japanese alone
 */
public record Policy(int version, String japanese, String english) {
    /** Of each text, in characters. */
    public static final int LIMIT = 2_000;

    static final Policy OF_THE_HOUSE = new Policy(0, "", "");

    public boolean isOfTheHouse() {
        return japanese.isEmpty();
    }
}
