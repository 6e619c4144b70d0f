package dev.kizuna.meeting.discord;

import dev.kizuna.discord.Card;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.discord.Ids.Move;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** Asks whether a meeting shall really be postponed, and says what will follow. */
final class MoveCard {
    private final Texts texts;
    private final MeetingWords words;
    private final Respondents respondents;
    private final Clock clock;

    MoveCard(Texts texts, MeetingWords words, Respondents respondents, Clock clock) {
        this.texts = texts;
        this.words = words;
        this.respondents = respondents;
        this.clock = clock;
    }

    MessageCreateData of(MeetingView meeting, Move move, List<String> remarks, Language reader) {
        Instant start = Instant.ofEpochSecond(move.start());
        Instant end = Instant.ofEpochSecond(move.end());
        StringBuilder after = new StringBuilder(texts.get(reader, "meeting.postpone.after"))
                .append('\n')
                .append(words.when(reader, start, end, meeting.zone()));
        words.holiday(reader, start.atZone(meeting.zone()))
                .ifPresent(holiday -> after.append('\n').append(holiday));
        remarks.forEach(remark -> after.append('\n').append(remark));
        StringBuilder follows = new StringBuilder();
        if (meeting.deadline() != null) {
            follows.append(deadline(meeting, start, reader)).append('\n');
        }
        if (meeting.state() == MeetingState.CLOSED) {
            follows.append(texts.get(reader, "meeting.postpone.reopens")).append('\n');
        }
        follows.append(texts.get(reader, "meeting.postpone.told", "count", respondents.count(meeting)));
        return Card.of(
                TextDisplay.of(texts.get(reader, "meeting.postpone.title", "title", words.title(meeting)) + "\n"
                        + texts.get(reader, "meeting.postpone.before", "span", words.span(reader, meeting))),
                TextDisplay.of(after.toString()),
                TextDisplay.of(follows.toString()),
                ActionRow.of(
                        Button.danger(Ids.MOVE.write(move), texts.get(reader, "meeting.postpone.confirm")),
                        Button.secondary(
                                Ids.TIME.write(Ids.one(meeting)), texts.get(reader, "meeting.draft.changeTime")),
                        Button.secondary(Ids.PANEL.write(Ids.one(meeting)), texts.get(reader, "meeting.panel.back"))));
    }

    private String deadline(MeetingView meeting, Instant start, Language reader) {
        Optional<Instant> moved = meeting.deadlineIfMovedTo(start, clock.instant());
        return moved.map(deadline ->
                        texts.get(reader, "meeting.postpone.deadline", "deadline", deadline.atZone(meeting.zone())))
                .orElseGet(() -> texts.get(reader, "meeting.postpone.noDeadline"));
    }
}
