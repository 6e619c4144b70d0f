package dev.kizuna.grouping.discord.breakout;

import dev.kizuna.discord.Card;
import dev.kizuna.grouping.timer.Countdown;
import dev.kizuna.grouping.timer.TimerState;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.TimeFormat;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** A timer in words: the card that all see, in the circle's language, and how long it goes on for whoever asks. */
final class TimerCard {
    private final TimerLocale local;
    private final Texts texts;

    TimerCard(TimerLocale local, Texts texts) {
        this.local = local;
        this.texts = texts;
    }

    /** The custom id by which the card is found. */
    static String mark(Countdown timer) {
        return TimerIds.LEFT.write(
                new TimerIds.Card(timer.meeting(), timer.started().toEpochMilli()));
    }

    MessageCreateData of(Countdown timer) {
        Language reader = local.reader(timer);
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(state(timer, reader)));
        if (timer.state() != TimerState.RUNNING && !timer.turns().isEmpty()) {
            parts.add(TextDisplay.of(turns(timer, reader)));
        }
        parts.add(ActionRow.of(buttons(timer, reader)));
        return Card.of(parts);
    }

    private String state(Countdown timer, Language reader) {
        return switch (timer.state()) {
            case RUNNING ->
                texts.get(
                        reader,
                        "timer.card.running",
                        "from",
                        local.time(timer, timer.started()),
                        "to",
                        local.time(timer, timer.ends()),
                        "left",
                        TimeFormat.RELATIVE.format(timer.ends()),
                        "rung",
                        timer.rung()
                                .map(kind -> "\n" + texts.word(reader, kind))
                                .orElse(""));
            case OVER -> texts.get(reader, "timer.card.over", "to", local.time(timer, timer.ends()));
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

    /** How long it goes on, for whoever asks. */
    String left(Countdown timer, Language asking) {
        return switch (timer.state()) {
            case RUNNING ->
                texts.get(
                        asking,
                        "timer.left",
                        "to",
                        local.time(timer, timer.ends()),
                        "left",
                        TimeFormat.RELATIVE.format(timer.ends()));
            case OVER -> texts.get(asking, "timer.card.over", "to", local.time(timer, timer.ends()));
            case STOPPED -> texts.get(asking, "timer.card.stopped");
        };
    }
}
