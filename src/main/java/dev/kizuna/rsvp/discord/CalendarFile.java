package dev.kizuna.rsvp.discord;

import dev.kizuna.discord.UserText;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.calendar.CalendarEntry;
import dev.kizuna.meeting.calendar.Ics;
import java.time.Clock;
import java.time.Instant;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/** A meeting for the reader's own calendar. */
final class CalendarFile {
    private static final int LINE = 100;
    private static final int DESCRIPTION = 1000;

    private final Texts texts;
    private final Clock clock;

    CalendarFile(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** A message with the file. */
    MessageCreateData of(MeetingView meeting, Language reader) {
        return new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(TextDisplay.of(texts.get(reader, "rsvp.calendar.here")), file(meeting))
                .build();
    }

    FileDisplay file(MeetingView meeting) {
        Instant now = clock.instant();
        String venue = meeting.venue();
        String description = meeting.description();
        CalendarEntry entry = new CalendarEntry(
                meeting.id(),
                meeting.revision(),
                meeting.state() == MeetingState.CANCELLED,
                meeting.start(),
                meeting.end(),
                UserText.label(meeting.title(), LINE),
                venue == null ? null : UserText.label(venue, LINE),
                description == null ? null : UserText.plain(description, DESCRIPTION),
                now);
        byte[] octets = Ics.write(entry, meeting.circle().value(), now);
        return FileDisplay.fromFile(
                FileUpload.fromData(octets, "kizuna-" + meeting.id().value() + ".ics"));
    }
}
