package dev.kizuna.grouping.discord.breakout;

import dev.kizuna.grouping.timer.BellKind;
import dev.kizuna.grouping.timer.Chime;
import dev.kizuna.grouping.timer.Countdown;
import dev.kizuna.grouping.timer.TimerState;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** What a timer rings, as a line that makes no card of itself among what people write. */
final class TimerRing {
    /** What is rung later than this says so. */
    private static final Duration IN_TIME = Duration.ofSeconds(50);

    private final TimerLocale local;
    private final Texts texts;
    private final Clock clock;

    TimerRing(TimerLocale local, Texts texts, Clock clock) {
        this.local = local;
        this.texts = texts;
        this.clock = clock;
    }

    /** The custom id by which what was rung is found. */
    static String mark(Countdown timer, Chime chime) {
        return TimerIds.LEFT_HERE.write(new TimerIds.Rung(
                chime.meeting(), chime.kind(), chime.number(), timer.started().toEpochMilli()));
    }

    /** What is rung; empty where by now it would say nothing. */
    Optional<MessageCreateData> of(Countdown timer, Chime chime) {
        Instant now = clock.instant();
        Language reader = local.reader(timer);
        boolean late = now.isAfter(chime.due().plus(IN_TIME));
        boolean left = chime.kind() == BellKind.TEN_LEFT || chime.kind() == BellKind.THREE_LEFT;
        if (left && (timer.state() != TimerState.RUNNING || !now.isBefore(timer.ends()))) {
            return Optional.empty();
        }
        String words = switch (chime.kind()) {
            case TEN_LEFT, THREE_LEFT ->
                late
                        ? texts.get(reader, "timer.ring.late", "minutes", minutes(now, timer.ends()))
                        : texts.get(
                                reader,
                                "timer.ring.left",
                                "minutes",
                                chime.kind().minutesLeft());
            case OVER ->
                texts.get(
                        reader,
                        late ? "timer.ring.overSince" : "timer.ring.over",
                        "to",
                        local.time(timer, timer.ends()));
            case NEXT ->
                texts.get(
                        reader,
                        "timer.ring.next",
                        "table",
                        timer.presenting(chime.number()).orElse(0));
        };
        return Optional.of(new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(
                        TextDisplay.of(words),
                        ActionRow.of(Button.secondary(mark(timer, chime), texts.get(reader, "timer.button.left"))))
                .build());
    }

    /** Minutes begun. */
    private static long minutes(Instant now, Instant end) {
        return (Duration.between(now, end).toSeconds() + 59) / 60;
    }
}
