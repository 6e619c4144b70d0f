package dev.kizuna.rsvp.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.meeting.Details;
import dev.kizuna.meeting.MeetingState;
import dev.kizuna.meeting.MeetingView;
import dev.kizuna.meeting.Numbers;
import dev.kizuna.meeting.discord.MeetingWords;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.junit.jupiter.api.Test;

/** What leaves Discord is as typed, but for what would mislead a reader. */
class PlainTextTest {
    private static final Instant START = Instant.parse("2026-12-05T05:00:00Z");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T03:00:00Z"), ZoneOffset.UTC);

    private final LineText line = new LineText(Stage.TEXTS, new MeetingWords(Stage.TEXTS, CLOCK));

    @Test
    void theTextForLineHasNoEscapesAndKeepsItsLines() {
        MeetingView meeting = meeting("*絆*の会", "持ち物：\n- 名刺");

        assertThat(line.of(meeting, Language.JA)).contains("*絆*の会\n", "持ち物：\n- 名刺\n");
    }

    @Test
    void nothingTypedEndsTheBlockToBeCopied() {
        String block = line.copyable(meeting("```\n@everyone", "```"), Language.JA);

        assertThat(block).startsWith("```\n").endsWith("\n```");
        assertThat(block.substring(4, block.length() - 4)).doesNotContain("`");
    }

    @Test
    void directionsAndHiddenCharactersAreLeftOutOfTextAndCalendar() throws IOException {
        MeetingView meeting = meeting("あ\u202Eい\u200B", "う\u2066え\uFEFF");

        assertThat(line.of(meeting, Language.JA)).contains("あい\n", "うえ\n");
        assertThat(calendar(meeting)).contains("SUMMARY:あい\r\n", "DESCRIPTION:うえ\r\n");
    }

    @Test
    void theLongestTextsStandWhole() {
        MeetingView meeting = meeting("👍".repeat(50), "あ".repeat(1000));

        assertThat(line.of(meeting, Language.JA)).contains("👍".repeat(50), "あ".repeat(1000));
    }

    private static String calendar(MeetingView meeting) throws IOException {
        MessageCreateData message = new CalendarFile(Stage.TEXTS, CLOCK).of(meeting, Language.JA);
        try (InputStream file = message.getAllDistinctFiles().iterator().next().getData()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static MeetingView meeting(String title, String description) {
        return new MeetingView(
                new MeetingId(3),
                new CircleId(11),
                MeetingState.ANNOUNCED,
                new Details(title, null, 50, null, description),
                START,
                START.plusSeconds(7200),
                ZoneId.of("Asia/Tokyo"),
                new Numbers(2026, 2, 7),
                1,
                4,
                null);
    }
}
