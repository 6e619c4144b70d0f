package dev.kizuna.rsvp.discord;

import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.rsvp.discord.RsvpIds.Of;
import java.time.Clock;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/**
 * The thread for questions and its first message, which has the calendar file: on the card it would be uploaded again
 * with every answer.
 */
final class ThreadOpening {
    private static final int NAME = 100;

    private final Texts texts;
    private final CalendarFile calendar;

    ThreadOpening(Texts texts, Clock clock) {
        this.texts = texts;
        this.calendar = new CalendarFile(texts, clock);
    }

    /** The custom id by which the first message is found. */
    static String mark(MeetingView meeting) {
        return RsvpIds.MINE_IN_THREAD.write(new Of(meeting));
    }

    String name(Scene scene) {
        return UserText.label(scene.meeting().title(), NAME);
    }

    /** What the first message depends on. */
    String look(Scene scene) {
        return Fingerprint.of(scene.language() + " " + scene.meeting().revision());
    }

    MessageCreateData of(Scene scene) {
        Language reader = scene.language();
        MeetingView meeting = scene.meeting();
        return new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(
                        TextDisplay.of(texts.get(reader, "rsvp.thread.opening")),
                        calendar.file(meeting),
                        ActionRow.of(Button.secondary(mark(meeting), texts.get(reader, "rsvp.button.mine"))))
                .build();
    }
}
