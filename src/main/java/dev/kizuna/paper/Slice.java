package dev.kizuna.paper;

/**
 * A part of a font, in a file of its own: a whole font would take the bot's memory for letters that hardly anybody's name
 * has. In the order in which a letter is looked for.
 */
enum Slice {
    /** What is not a kanji, the kanji of JIS level 1, and the variants that names have. */
    COMMON("BIZUDPGothic", 0, 0x20, 0x10FFFF),
    SECOND("BIZUDPGothic", 1, 0x3402, 0x77A4),
    THIRD("BIZUDPGothic", 2, 0x77A5, 0x2F920),
    RARE_0("KizunaRareGothic", 0, 0x1A0, 0x4063),
    RARE_1("KizunaRareGothic", 1, 0x4064, 0x53FF),
    RARE_2("KizunaRareGothic", 2, 0x5400, 0x724F),
    RARE_3("KizunaRareGothic", 3, 0x7250, 0x8F1A),
    RARE_4("KizunaRareGothic", 4, 0x8F20, 0xB192),
    RARE_5("KizunaRareGothic", 5, 0xB193, 0xC15C),
    RARE_6("KizunaRareGothic", 6, 0xC15D, 0xD126),
    RARE_7("KizunaRareGothic", 7, 0xD127, 0x3106C);

    private final String font;
    private final int number;
    private final int first;
    private final int last;

    Slice(String font, int number, int first, int last) {
        this.font = font;
        this.number = number;
        this.first = first;
        this.last = last;
    }

    boolean mayHold(int letter) {
        return letter >= first && letter <= last;
    }

    /** Rare letters are there in one weight only. */
    boolean isHeavy(boolean wanted) {
        return wanted && font.equals("BIZUDPGothic");
    }

    /** The name of the file, without its ending. */
    String file(boolean heavy) {
        return font + (isHeavy(heavy) ? "-Bold-" : "-Regular-") + number;
    }
}
