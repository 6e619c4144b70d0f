package dev.kizuna.meeting.discord;

import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Card;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.discord.Ids.Leaf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** One meeting with everything that a coordinator can do to it, by buttons. */
final class MeetingPanel {
    private static final int MOST_CONTRIBUTED = 10;

    private final Texts texts;
    private final MeetingWords words;
    private final List<? extends PanelPart> rooms;

    /** @param rooms above, in the order in which their buttons stand */
    MeetingPanel(Texts texts, MeetingWords words, List<? extends PanelPart> rooms) {
        this.texts = texts;
        this.words = words;
        this.rooms = List.copyOf(rooms);
    }

    MessageCreateData of(Caller coordinator, MeetingView meeting) {
        return card(coordinator, meeting, Optional.empty());
    }

    /** @param news what has just happened, in words, above the rest */
    MessageCreateData of(Caller coordinator, MeetingView meeting, String news) {
        return card(coordinator, meeting, Optional.of(news));
    }

    private MessageCreateData card(Caller coordinator, MeetingView meeting, Optional<String> news) {
        Language reader = coordinator.language();
        List<ContainerChildComponent> parts = new ArrayList<>();
        news.map(TextDisplay::of).ifPresent(parts::add);
        parts.add(TextDisplay.of("## " + words.title(meeting)));
        parts.add(TextDisplay.of(text(reader, meeting)));
        List<Button> contributed = rooms.stream()
                .flatMap(room -> room.buttons(coordinator, meeting).stream())
                .limit(MOST_CONTRIBUTED)
                .toList();
        if (!contributed.isEmpty()) {
            parts.add(Separator.createDivider(Separator.Spacing.SMALL));
            parts.addAll(ActionRow.partitionOf(contributed));
        }
        parts.add(Separator.createDivider(Separator.Spacing.SMALL));
        parts.addAll(ActionRow.partitionOf(own(reader, meeting)));
        return Card.of(parts);
    }

    private String text(Language reader, MeetingView meeting) {
        String facts = words.facts(reader, meeting);
        String holiday = meeting.state() == MeetingState.DRAFT
                ? words.holiday(reader, meeting.startsAt())
                        .map(line -> "\n" + line)
                        .orElse("")
                : "";
        return words.state(reader, meeting) + " · " + words.numbers(reader, meeting) + "\n"
                + words.when(reader, meeting) + holiday + (facts.isEmpty() ? "" : "\n" + facts);
    }

    private List<Button> own(Language reader, MeetingView meeting) {
        String one = Ids.EDIT.write(Ids.one(meeting));
        boolean draft = meeting.state() == MeetingState.DRAFT;
        List<Button> buttons = new ArrayList<>();
        if (meeting.state() != MeetingState.CANCELLED) {
            buttons.add(Button.secondary(one, texts.get(reader, "meeting.panel.edit")));
            buttons.add(Button.secondary(
                    Ids.TIME.write(Ids.one(meeting)),
                    draft
                            ? texts.get(reader, "meeting.panel.moveDraft")
                            : texts.get(reader, "meeting.panel.postpone")));
        }
        if (meeting.state() == MeetingState.ANNOUNCED) {
            buttons.add(Button.secondary(Ids.CLOSE.write(Ids.one(meeting)), texts.get(reader, "meeting.panel.close")));
        }
        if (meeting.state() == MeetingState.CLOSED) {
            buttons.add(
                    Button.secondary(Ids.REOPEN.write(Ids.one(meeting)), texts.get(reader, "meeting.panel.reopen")));
        }
        buttons.add(Button.secondary(Ids.NUMBER.write(Ids.one(meeting)), texts.get(reader, "meeting.panel.number")));
        buttons.add(Button.secondary(Ids.NEW.write(Ids.one(meeting)), texts.get(reader, "meeting.panel.copy")));
        buttons.add(Button.secondary(
                SeriesIds.RULE.write(new SeriesIds.Typed(0, meeting.id())), texts.get(reader, "meeting.panel.repeat")));
        if (draft) {
            buttons.add(Button.danger(Ids.DISCARD.write(Ids.one(meeting)), texts.get(reader, "meeting.panel.discard")));
        } else if (meeting.state() != MeetingState.CANCELLED) {
            buttons.add(Button.danger(Ids.CANCEL.write(Ids.one(meeting)), texts.get(reader, "meeting.panel.cancel")));
        }
        buttons.add(
                Button.secondary(Ids.LIST.write(new Leaf(Shelf.UPCOMING, 1)), texts.get(reader, "meeting.panel.list")));
        return buttons;
    }
}
