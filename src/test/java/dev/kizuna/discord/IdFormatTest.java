package dev.kizuna.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kizuna.kernel.MeetingId;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdFormatTest {
    record Answered(MeetingId meeting, TimeUnit unit, int page, String mark) {}

    private static final IdFormat<Answered> FORMAT = IdFormat.of("rsvp.answer", Answered.class);

    @Test
    void whatIsWrittenIsReadBack() {
        var state = new Answered(new MeetingId(Long.MAX_VALUE), TimeUnit.DAYS, -3, "x");
        assertThat(FORMAT.write(state)).isEqualTo("rsvp.answer:9223372036854775807:DAYS:-3:x");
        assertThat(FORMAT.read(FORMAT.write(state))).contains(state);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "rsvp.answer",
                "rsvp.answer:1:DAYS:2",
                "rsvp.answer:1:DAYS:2:x:y",
                "rsvp.answers:1:DAYS:2:x",
                "rsvp.answer:one:DAYS:2:x",
                "rsvp.answer:1:FORTNIGHTS:2:x",
                "rsvp.answer:1:DAYS:99999999999:x",
                "rsvp.answer:99999999999999999999:DAYS:1:x"
            })
    void whatIsForgedIsNotRead(String id) {
        assertThat(FORMAT.read(id)).isEmpty();
    }

    @Test
    void textWithAColonIsNotWritten() {
        var state = new Answered(new MeetingId(1), TimeUnit.DAYS, 1, "a:b");
        assertThatThrownBy(() -> FORMAT.write(state)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anIdLongerThanDiscordAllowsIsNotWritten() {
        var state = new Answered(new MeetingId(1), TimeUnit.DAYS, 1, "x".repeat(100));
        assertThatThrownBy(() -> FORMAT.write(state)).isInstanceOf(IllegalArgumentException.class);
    }
}
