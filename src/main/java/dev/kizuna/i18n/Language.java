package dev.kizuna.i18n;

import java.util.Locale;

/** The languages that every text exists in. */
public enum Language {
    JA(Locale.JAPANESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The language for a locale as Discord writes it, such as {@code ja} or {@code en-US}: Japanese, or else English. */
    public static Language of(String discordLocale) {
        return discordLocale.equals("ja") || discordLocale.startsWith("ja-") ? JA : EN;
    }
}
