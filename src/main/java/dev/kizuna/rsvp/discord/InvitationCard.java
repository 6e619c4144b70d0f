package dev.kizuna.rsvp.discord;

import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.meeting.Answering;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.discord.MeetingWords;
import dev.kizuna.rsvp.discord.RsvpIds.Of;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** The card in the channel. */
final class InvitationCard {
    private static final int OPEN = 0x2E8B57;
    private static final int SHUT = 0x808080;
    /** Together with all else within the 4,000 characters of a message. */
    private static final int DESCRIPTION = 1000;

    private static final int REASON = 300;

    private final Texts texts;
    private final MeetingWords meetings;
    private final PlanWords plan;
    private final CountWords counts;
    private final AnswerButtons buttons;

    InvitationCard(Texts texts, MeetingWords meetings) {
        this.texts = texts;
        this.meetings = meetings;
        this.plan = new PlanWords(texts, meetings);
        this.counts = new CountWords(texts);
        this.buttons = new AnswerButtons(texts);
    }

    /** The custom id by which a meeting's card is found. */
    static String mark(MeetingView meeting) {
        return RsvpIds.MINE.write(new Of(meeting));
    }

    MessageCreateData of(Scene scene) {
        Language reader = scene.language();
        List<ContainerChildComponent> parts = face(scene, reader);
        if (scene.answering() == Answering.OPEN) {
            parts.add(ActionRow.of(buttons.answers(scene.meeting(), reader, null)));
        }
        parts.add(ActionRow.of(
                Button.secondary(mark(scene.meeting()), texts.get(reader, "rsvp.button.mine")),
                buttons.calendar(scene.meeting(), reader)));
        return new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(container(scene, parts))
                .build();
    }

    /** As members will see it, with buttons that cannot be pressed. */
    Container preview(Scene scene) {
        Language reader = scene.language();
        List<ContainerChildComponent> parts = face(scene, reader);
        parts.add(ActionRow.of(buttons.answers(scene.meeting(), reader, null).stream()
                .map(Button::asDisabled)
                .toList()));
        return container(scene, parts);
    }

    private static Container container(Scene scene, List<ContainerChildComponent> parts) {
        boolean lively = scene.answering() == Answering.OPEN || scene.answering() == Answering.NOT_ANNOUNCED;
        return Container.of(parts).withAccentColor(lively ? OPEN : SHUT);
    }

    private List<ContainerChildComponent> face(Scene scene, Language reader) {
        MeetingView meeting = scene.meeting();
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(texts.get(
                reader,
                "rsvp.card.title",
                "title",
                meetings.title(meeting),
                "numbers",
                meetings.numbers(reader, meeting))));
        String state = state(scene, reader);
        if (!state.isEmpty()) {
            parts.add(TextDisplay.of(state));
        }
        parts.add(TextDisplay.of(plan.lines(meeting, reader)));
        String description = meeting.description();
        if (description != null) {
            parts.add(TextDisplay.of(UserText.block(description, DESCRIPTION)));
        }
        parts.add(Separator.createDivider(Separator.Spacing.SMALL));
        parts.add(TextDisplay.of(counts.all(scene.headcount(), reader)));
        if (!scene.names().isEmpty()) {
            parts.add(TextDisplay.of(counts.names(scene.names(), reader)));
        }
        return parts;
    }

    private String state(Scene scene, Language reader) {
        String reason = scene.meeting().cancelReason();
        return switch (scene.answering()) {
            case CANCELLED ->
                reason == null
                        ? texts.get(reader, "rsvp.card.cancelled")
                        : texts.get(reader, "rsvp.card.cancelledWhy", "reason", UserText.block(reason, REASON));
            case CLOSED -> texts.get(reader, "rsvp.card.closed");
            case DEADLINE_PASSED -> texts.get(reader, "rsvp.card.deadlinePassed");
            case OVER -> texts.get(reader, "rsvp.card.over");
            case OPEN -> scene.meeting().asked() > 1 ? texts.get(reader, "rsvp.card.postponed") : "";
            case NOT_ANNOUNCED -> "";
        };
    }
}
