package dev.kizuna.grouping.discord.breakout;

import dev.kizuna.circle.Circles;
import dev.kizuna.grouping.timer.Countdown;
import dev.kizuna.i18n.Language;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** The language and the time of day of the circle whose timer it is. */
final class TimerLocale {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final Circles circles;

    TimerLocale(Circles circles) {
        this.circles = circles;
    }

    String time(Countdown timer, Instant moment) {
        return TIME.format(moment.atZone(circles.settings(timer.circle()).zone()));
    }

    Language reader(Countdown timer) {
        return Language.of(circles.settings(timer.circle()).language().toLanguageTag());
    }
}
