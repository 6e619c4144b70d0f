package dev.kizuna.rehearsal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class WireLogTest {
    private final WireLog log = new WireLog(2);

    @Test
    void keepsTheNewestAndCountsWhatItForgot() {
        say("a");
        say("b");
        say("c");
        assertThat(log.frames()).extracting(Frame::payload).containsExactly("b", "c");
        assertThat(log.forgotten()).isEqualTo(1);
    }

    @Test
    void tellsAListenerUntilItHasEnough() {
        List<LogEntry> heard = new ArrayList<>();
        Consumer<LogEntry> listener = heard::add;
        log.listen(listener);
        say("a");
        log.unlisten(listener);
        say("b");
        assertThat(heard).hasSize(1);
    }

    @Test
    void isWrittenAsJsonLines() {
        say("{\"op\":11}");
        assertThat(log.lines())
                .containsExactly("{\"at\":\"1970-01-01T00:00:00Z\",\"kind\":\"frame\",\"connection\":1,"
                        + "\"direction\":\"TO_BOT\",\"payload\":\"{\\\"op\\\":11}\"}");
    }

    private void say(String payload) {
        log.add(new Frame(Instant.EPOCH, 1, Frame.Direction.TO_BOT, payload));
    }
}
