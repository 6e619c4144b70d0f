package dev.kizuna.grouping.discord.breakout;

import dev.kizuna.circle.Circles;
import dev.kizuna.grouping.breakout.Breakout;
import dev.kizuna.grouping.breakout.Room;
import dev.kizuna.grouping.discord.breakout.BreakoutIds.AtTable;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** The message on which a table's thread hangs, in the circle's language. It names nobody: who sits there may change. */
final class ThreadCard {
    private final Circles circles;
    private final Texts texts;

    ThreadCard(Circles circles, Texts texts) {
        this.circles = circles;
        this.texts = texts;
    }

    /** The custom id by which the message is found. */
    static String mark(Breakout breakout, Room room) {
        return BreakoutIds.WHO.write(
                new AtTable(breakout.meeting(), room.table(), breakout.opened().getEpochSecond()));
    }

    MessageCreateData open(Breakout breakout, Room room) {
        Language reader = reader(breakout);
        return message(
                TextDisplay.of(texts.get(reader, "breakout.thread.open", "room", room.name())),
                ActionRow.of(Button.secondary(mark(breakout, room), texts.get(reader, "breakout.button.who"))));
    }

    MessageCreateData closed(Breakout breakout, Room room) {
        Language reader = reader(breakout);
        return message(TextDisplay.of(texts.get(reader, "breakout.thread.closed", "room", room.name())));
    }

    private Language reader(Breakout breakout) {
        return Language.of(circles.settings(breakout.circle()).language().toLanguageTag());
    }

    private static MessageCreateData message(MessageTopLevelComponent... parts) {
        return new MessageCreateBuilder().useComponentsV2().setComponents(parts).build();
    }
}
