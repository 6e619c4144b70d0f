package dev.kizuna.meeting.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.kernel.MeetingId;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IcsTest {
    private static final Instant START = Instant.parse("2026-12-05T05:00:00Z");
    private static final Instant MADE = Instant.parse("2026-11-22T01:02:03.456Z");
    private static final long CIRCLE = 1234567890123456789L;

    @Test
    void aMeetingIsOneEntryInUtc() {
        assertThat(written("第3回 絆サークル", "市民会館 2階", "持ち物: 名刺"))
                .isEqualTo(String.join(
                        "\r\n",
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Kizuna//Kizuna//JA",
                        "CALSCALE:GREGORIAN",
                        "METHOD:PUBLISH",
                        "BEGIN:VEVENT",
                        "UID:meeting-7@1234567890123456789.kizuna",
                        "SEQUENCE:2",
                        "STATUS:CONFIRMED",
                        "DTSTAMP:20261122T010203Z",
                        "LAST-MODIFIED:20261122T010203Z",
                        "DTSTART:20261205T050000Z",
                        "DTEND:20261205T070000Z",
                        "SUMMARY:第3回 絆サークル",
                        "LOCATION:市民会館 2階",
                        "DESCRIPTION:持ち物: 名刺",
                        "END:VEVENT",
                        "END:VCALENDAR",
                        ""));
    }

    @Test
    void aCancelledMeetingStaysInTheCalendarAsCancelled() {
        CalendarEntry entry =
                new CalendarEntry(new MeetingId(7), 3, true, START, START.plusSeconds(7200), "会", null, null, MADE);
        assertThat(new String(Ics.write(entry, CIRCLE, MADE), StandardCharsets.UTF_8))
                .contains("STATUS:CANCELLED", "SEQUENCE:3", "UID:meeting-7@1234567890123456789.kizuna")
                .doesNotContain("LOCATION", "DESCRIPTION");
    }

    @Test
    void signsWithAMeaningAreEscaped() {
        assertThat(written("a;b,c\\d\r\ne\nf", null, null)).contains("SUMMARY:a\\;b\\,c\\\\d\\ne\\nf\r\n");
    }

    @Test
    void nothingTypedBreaksOutOfItsLine() {
        assertThat(written("x\r\nEND:VEVENT\u2028BEGIN:VALARM\u0000\u000B\uD800", null, null))
                .contains("SUMMARY:x\\nEND:VEVENT\\nBEGIN:VALARM\\n\r\n")
                .containsOnlyOnce("\r\nEND:VEVENT");
    }

    @Test
    void aLongLineIsFoldedByOctetsAndNeverWithinACharacter() throws CharacterCodingException {
        Random random = new Random(20261205);
        String[] alphabet = {"a", "é", "あ", "漢", "👍", "𠮷", " ", ";", "\\", "\n"};
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder("x");
            for (int n = random.nextInt(300); n > 0; n--) {
                text.append(alphabet[random.nextInt(alphabet.length)]);
            }
            String file = written("会", null, text.toString());
            for (String line : file.split("\r\n")) {
                byte[] octets = line.getBytes(StandardCharsets.UTF_8);
                assertThat(octets).hasSizeLessThanOrEqualTo(75);
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets));
            }
            assertThat(unfolded(file, "DESCRIPTION")).isEqualTo(text.toString());
        }
    }

    private static String unfolded(String file, String name) {
        String line = file.replace("\r\n ", "")
                .lines()
                .filter(one -> one.startsWith(name + ":"))
                .findFirst()
                .orElseThrow()
                .substring(name.length() + 1);
        return line.replace("\\\\", "\0")
                .replace("\\n", "\n")
                .replace("\\;", ";")
                .replace("\\,", ",")
                .replace("\0", "\\");
    }

    private static String written(String title, @Nullable String place, @Nullable String description) {
        CalendarEntry entry = new CalendarEntry(
                new MeetingId(7), 2, false, START, START.plusSeconds(7200), title, place, description, MADE);
        return new String(Ics.write(entry, CIRCLE, MADE), StandardCharsets.UTF_8);
    }
}
