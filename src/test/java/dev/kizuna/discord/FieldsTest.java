package dev.kizuna.discord;

import static dev.kizuna.kernel.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class FieldsTest {
    private static final Fields FIELDS = new Fields(
            Map.of("month", List.of("may"), "channel", List.of("21"), "forged", List.of("x"), "blank", List.of(" ")));

    @Test
    void whatWasChosenIsAConstantOrAnId() {
        assertThat(FIELDS.choice("month", Month.class)).contains(Month.MAY);
        assertThat(FIELDS.id("channel")).contains(21L);
    }

    @Test
    void nothingMayBeChosen() {
        assertThat(FIELDS.choice("blank", Month.class)).isEmpty();
        assertThat(FIELDS.id("blank")).isEmpty();
        assertThat(FIELDS.id("absent")).isEmpty();
    }

    @Test
    void whatWasNeverOfferedIsRefused() {
        outOfDate(() -> FIELDS.choice("forged", Month.class));
        outOfDate(() -> FIELDS.id("forged"));
        outOfDate(() -> new Arguments(Map.of("month", "x")).choice("month", Month.class));
    }

    private static void outOfDate(ThrowingCallable forged) {
        refused(EdgeRefusal.OUT_OF_DATE, forged);
    }
}
