package dev.kizuna.privacy;

/**
 * What a circle tells people before they entrust anything to it: what for, which items, who sees them, how long, how to
 * ask.
 *
 * @param version 0 for the text that the house comes with, which stands in the texts of both languages
 * @param japanese empty in version 0
 * @param english empty in version 0, and where the circle has it in Japanese alone
 */
public record Policy(int version, String japanese, String english) {
    /** Of each text, in characters. */
    public static final int LIMIT = 2_000;

    static final Policy OF_THE_HOUSE = new Policy(0, "", "");

    public boolean isOfTheHouse() {
        return version == 0;
    }
}
