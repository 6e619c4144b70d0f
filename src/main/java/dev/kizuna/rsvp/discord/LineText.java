package dev.kizuna.rsvp.discord;

import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.DateWords;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.discord.MeetingWords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The invitation as plain text, for messengers that know no markdown. */
final class LineText {
    private static final int LINE = 100;
    private static final int DESCRIPTION = 1000;

    private final Texts texts;
    private final MeetingWords meetings;

    LineText(Texts texts, MeetingWords meetings) {
        this.texts = texts;
        this.meetings = meetings;
    }

    String of(MeetingView meeting, Language reader) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.get(reader, "rsvp.line.title", "title", UserText.label(meeting.title(), LINE)));
        lines.add(meetings.numbers(reader, meeting));
        lines.add("");
        lines.add(texts.get(reader, "rsvp.line.when", "when", meetings.span(reader, meeting)));
        String venue = meeting.venue();
        if (venue != null) {
            lines.add(texts.get(reader, "rsvp.line.venue", "venue", UserText.label(venue, LINE)));
        }
        Instant deadline = meeting.deadline();
        if (deadline != null) {
            lines.add(texts.get(
                    reader,
                    "rsvp.line.deadline",
                    "deadline",
                    DateWords.moment(reader, deadline.atZone(meeting.zone()))));
        }
        String description = meeting.description();
        if (description != null) {
            lines.add("");
            lines.add(UserText.plain(description, DESCRIPTION));
        }
        lines.add("");
        lines.add(texts.get(reader, "rsvp.line.answer"));
        return String.join("\n", lines);
    }

    /** In a block that Discord shows as typed, to be copied as a whole. */
    String copyable(MeetingView meeting, Language reader) {
        // Nothing that was typed may end the block.
        return "```\n" + of(meeting, reader).replace("`", "'") + "\n```";
    }
}
