package dev.kizuna.grouping.discord.breakout;

import dev.kizuna.circle.Circles;
import dev.kizuna.grouping.timer.BellKind;
import dev.kizuna.grouping.timer.Chime;
import dev.kizuna.grouping.timer.Countdown;
import dev.kizuna.grouping.timer.TimerState;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.TimeFormat;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** A timer in words, in the circle's language: the card that all see, and what is rung. */
final class TimerCard {
    /** What is rung later than this says so. */
    private static final Duration IN_TIME = Duration.ofSeconds(50);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final Circles circles;
    private final Texts texts;
    private final Clock clock;

    TimerCard(Circles circles, Texts texts, Clock clock) {
        this.circles = circles;
        this.texts = texts;
        this.clock = clock;
    }

    /** The custom id by which the card is found. */
    static String mark(Countdown timer) {
        return TimerIds.LEFT.write(
                new TimerIds.Card(timer.meeting(), timer.started().toEpochMilli()));
    }

    /** The custom id by which what was rung is found. */
    static String mark(Countdown timer, Chime chime) {
        return TimerIds.LEFT_HERE.write(new TimerIds.Rung(
                chime.meeting(), chime.kind(), chime.number(), timer.started().toEpochMilli()));
    }

    MessageCreateData of(Countdown timer) {
        Language reader = reader(timer);
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(state(timer, reader)));
        if (timer.state() != TimerState.RUNNING && !timer.turns().isEmpty()) {
            parts.add(TextDisplay.of(turns(timer, reader)));
        }
        parts.add(ActionRow.of(buttons(timer, reader)));
        return message(Container.of(parts));
    }

    private String state(Countdown timer, Language reader) {
        return switch (timer.state()) {
            case RUNNING ->
                texts.get(
                        reader,
                        "timer.card.running",
                        "from",
                        time(timer, timer.started()),
                        "to",
                        time(timer, timer.ends()),
                        "left",
                        TimeFormat.RELATIVE.format(timer.ends()),
                        "rung",
                        timer.rung()
                                .map(kind -> "\n" + texts.word(reader, kind))
                                .orElse(""));
            case OVER -> texts.get(reader, "timer.card.over", "to", time(timer, timer.ends()));
            case STOPPED -> texts.get(reader, "timer.card.stopped");
        };
    }

    private String turns(Countdown timer, Language reader) {
        List<String> tables = new ArrayList<>();
        for (int turn = 1; turn <= timer.turns().size(); turn++) {
            String table =
                    texts.get(reader, "timer.table", "table", timer.turns().get(turn - 1));
            tables.add(
                    turn < timer.turn() ? "~~" + table + "~~" : turn == timer.turn() ? "**▶ " + table + "**" : table);
        }
        boolean done = timer.turn() > timer.turns().size();
        return texts.get(
                reader, done ? "timer.card.presented" : "timer.card.turns", "turns", String.join(" → ", tables));
    }

    private List<Button> buttons(Countdown timer, Language reader) {
        List<Button> buttons = new ArrayList<>();
        BreakoutIds.Of of = new BreakoutIds.Of(timer.meeting());
        if (timer.state() == TimerState.RUNNING) {
            buttons.add(Button.secondary(mark(timer), texts.get(reader, "timer.button.left")));
            buttons.add(Button.secondary(TimerIds.EXTEND.write(of), texts.get(reader, "timer.button.extend")));
            buttons.add(Button.secondary(TimerIds.STOP.write(of), texts.get(reader, "timer.button.stop")));
            return buttons;
        }
        if (timer.turn() <= timer.turns().size() && !timer.turns().isEmpty()) {
            String next = timer.presenting(timer.turn() + 1)
                    .map(table -> texts.get(reader, "timer.button.next", "table", table))
                    .orElseGet(() -> texts.get(reader, "timer.button.end"));
            buttons.add(Button.primary(TimerIds.NEXT.write(new TimerIds.Turn(timer.meeting(), timer.turn())), next));
        }
        buttons.add(Button.secondary(mark(timer), texts.get(reader, "timer.button.left")));
        return buttons;
    }

    /** What is rung; empty where by now it would say nothing. */
    Optional<MessageCreateData> ring(Countdown timer, Chime chime) {
        Instant now = clock.instant();
        Language reader = reader(timer);
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
                texts.get(reader, late ? "timer.ring.overSince" : "timer.ring.over", "to", time(timer, timer.ends()));
            case NEXT ->
                texts.get(
                        reader,
                        "timer.ring.next",
                        "table",
                        timer.presenting(chime.number()).orElse(0));
        };
        return Optional.of(message(
                TextDisplay.of(words),
                ActionRow.of(Button.secondary(mark(timer, chime), texts.get(reader, "timer.button.left")))));
    }

    /** How long it goes on, for whoever asks. */
    String left(Countdown timer, Language asking) {
        return switch (timer.state()) {
            case RUNNING ->
                texts.get(
                        asking,
                        "timer.left",
                        "to",
                        time(timer, timer.ends()),
                        "left",
                        TimeFormat.RELATIVE.format(timer.ends()));
            case OVER -> texts.get(asking, "timer.card.over", "to", time(timer, timer.ends()));
            case STOPPED -> texts.get(asking, "timer.card.stopped");
        };
    }

    /** Minutes begun. */
    private static long minutes(Instant now, Instant end) {
        return (Duration.between(now, end).toSeconds() + 59) / 60;
    }

    private String time(Countdown timer, Instant moment) {
        return TIME.format(moment.atZone(circles.settings(timer.circle()).zone()));
    }

    private Language reader(Countdown timer) {
        return Language.of(circles.settings(timer.circle()).language().toLanguageTag());
    }

    private static MessageCreateData message(MessageTopLevelComponent... parts) {
        return new MessageCreateBuilder().useComponentsV2().setComponents(parts).build();
    }
}
