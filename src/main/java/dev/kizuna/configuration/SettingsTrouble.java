package dev.kizuna.configuration;

import java.util.List;

/** Settings that cannot be used; the message has one plain line for each of them and repeats no value. */
public final class SettingsTrouble extends RuntimeException {
    SettingsTrouble(List<String> lines) {
        super(String.join(System.lineSeparator(), lines));
    }
}
