package dev.kizuna.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import dev.kizuna.kernel.Refusal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads phone numbers as people in Japan write them: full width, in brackets, with の between the parts, with a word before
 * and 内線 or 代表 after. A number without an area code is never completed, since in the next town it is somebody else's.
 */
public final class PhoneNumbers {
    private static final String JAPAN = "JP";
    private static final int JAPAN_CODE = 81;
    /** Digits of the longest number that may be dialled within a town. */
    private static final int LOCAL = 8;

    private static final String KANJI_DIGITS = "〇一二三四五六七八九";
    private static final String DASHES = "‐‑‒–—―−ー~〜～";

    private static final Pattern EXTENSION =
            Pattern.compile("[\\s(,、]*(?:内線|内|(?i:extension|ext\\.?|x))[\\s:：.]*([0-9]{1,7})[\\s)]*$");

    /** What stands around a number and says nothing about it. */
    private static final Pattern WORDS = Pattern.compile(
            "^(?:電話番号|電話|携帯|けいたい|直通|代表|(?i:tel|phone|mobile|fax)|☎|📞)[\\s.:：]*|[\\s(]*(?:代表?|直通|携帯|自宅|会社|職場)[\\s)]*$");

    private PhoneNumbers() {}

    /**
     * @throws Refusal {@link ContactRefusal#NO_AREA_CODE}, {@link ContactRefusal#NOT_A_PHONE_NUMBER}
     */
    public static Phone read(String typed) {
        String text = plain(typed);
        Matcher extension = EXTENSION.matcher(text);
        String inside = "";
        if (extension.find()) {
            inside = extension.group(1);
            text = text.substring(0, extension.start());
        }
        text = WORDS.matcher(text).replaceAll("");
        if (!text.matches("\\+?[-0-9() ./・]+")) {
            throw new Refusal(ContactRefusal.NOT_A_PHONE_NUMBER, "text", typed);
        }
        if (!text.startsWith("+") && isLocal(text.replaceAll("[^0-9]", ""))) {
            throw new Refusal(ContactRefusal.NO_AREA_CODE, "text", typed);
        }
        return new Phone(e164(text, typed), inside);
    }

    /** As one dials it: within Japan as 075-951-1234, from elsewhere with the country's code. Without the extension. */
    public static String dialled(Phone phone) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = numbers.parse(phone.number(), JAPAN);
            return numbers.format(
                    number,
                    number.getCountryCode() == JAPAN_CODE
                            ? PhoneNumberFormat.NATIONAL
                            : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException e) {
            throw new IllegalStateException("No number of ours", e);
        }
    }

    /** Whether somebody carries it with them, which nobody else then answers. */
    static boolean isMobile(Phone phone) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            return numbers.getNumberType(numbers.parse(phone.number(), JAPAN)) == PhoneNumberType.MOBILE;
        } catch (NumberParseException e) {
            throw new IllegalStateException("No number of ours", e);
        }
    }

    private static boolean isLocal(String digits) {
        return !digits.startsWith("0") && digits.length() <= LOCAL;
    }

    private static String e164(String text, String typed) {
        // The library comes to life here, so that the start does not wait for it.
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            PhoneNumber number = numbers.parse(text, JAPAN);
            if (numbers.isValidNumber(number)) {
                return numbers.format(number, PhoneNumberFormat.E164);
            }
        } catch (NumberParseException e) {
            // As good as a number that nobody has.
        }
        throw new Refusal(ContactRefusal.NOT_A_PHONE_NUMBER, "text", typed);
    }

    /** Narrow, with digits for kanji of digits, and one kind of dash, also for の between digits. */
    private static String plain(String typed) {
        StringBuilder plain = new StringBuilder();
        for (char c : Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).toCharArray()) {
            int digit = KANJI_DIGITS.indexOf(c);
            plain.append(digit >= 0 ? (char) ('0' + digit) : DASHES.indexOf(c) >= 0 ? '-' : c);
        }
        return plain.toString().replaceAll("(?<=[0-9])\\s?の\\s?(?=[0-9])", "-");
    }
}
