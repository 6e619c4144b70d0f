package dev.kizuna.grouping.discord;

import dev.kizuna.kernel.Refusal;
import java.text.Normalizer;

/** Numbers as people type them: wide digits as well. */
final class Digits {
    private Digits() {}

    static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }

    /** @throws Refusal with the reason given for anything but a number from 1 to the most */
    static int number(String typed, int most, NumberRefusal otherwise) {
        String digits = plain(typed);
        int number = digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
        if (number < 1 || number > most) {
            throw new Refusal(otherwise, "most", most);
        }
        return number;
    }
}
