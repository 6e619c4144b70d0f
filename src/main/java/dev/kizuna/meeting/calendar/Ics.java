package dev.kizuna.meeting.calendar;

import static dev.kizuna.meeting.calendar.ContentText.escaped;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Writes calendar files after RFC 5545: UTF-8, lines of at most 75 octets ended by CRLF, times in UTC. The same meeting
 * of the same circle always has the same UID, so that a newer file replaces the older entry.
 */
public final class Ics {
    private static final int LINE_OCTETS = 75;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder file = new StringBuilder();

    private Ics() {}

    /**
     * Writes the file that puts a meeting into a calendar, changes it there, or marks it cancelled.
     *
     * @param circle what tells this circle's meetings from any other's
     * @param stamp when the file is made
     * @return the file's octets
     */
    public static byte[] write(CalendarEntry entry, long circle, Instant stamp) {
        Ics ics = new Ics();
        ics.line("BEGIN:VCALENDAR");
        ics.line("VERSION:2.0");
        ics.line("PRODID:-//Kizuna//Kizuna//JA");
        ics.line("CALSCALE:GREGORIAN");
        ics.line("METHOD:PUBLISH");
        ics.line("BEGIN:VEVENT");
        ics.line("UID:meeting-" + entry.meeting().value() + "@" + Long.toUnsignedString(circle) + ".kizuna");
        ics.line("SEQUENCE:" + entry.sequence());
        ics.line("STATUS:" + (entry.cancelled() ? "CANCELLED" : "CONFIRMED"));
        ics.line("DTSTAMP:" + UTC.format(stamp));
        ics.line("LAST-MODIFIED:" + UTC.format(entry.modified()));
        ics.line("DTSTART:" + UTC.format(entry.start()));
        ics.line("DTEND:" + UTC.format(entry.end()));
        ics.text("SUMMARY", entry.title());
        ics.text("LOCATION", entry.place());
        ics.text("DESCRIPTION", entry.description());
        ics.line("END:VEVENT");
        ics.line("END:VCALENDAR");
        return ics.file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void text(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            line(name + ":" + escaped(value));
        }
    }

    /** Section 3.1 counts octets, and a blank begins each further line; a character is never divided. */
    private void line(String content) {
        int octets = 0;
        for (int point : content.codePoints().toArray()) {
            int more = octets(point);
            if (octets + more > LINE_OCTETS) {
                file.append("\r\n ");
                octets = 1;
            }
            file.appendCodePoint(point);
            octets += more;
        }
        file.append("\r\n");
    }

    private static int octets(int point) {
        return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    }
}
