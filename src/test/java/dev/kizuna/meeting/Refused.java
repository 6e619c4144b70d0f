package dev.kizuna.meeting;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.kizuna.kernel.Refusal;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a rule said no for. */
public final class Refused {
    private Refused() {}

    public static Enum<?> refused(ThrowingCallable deed) {
        return refusal(deed).reason();
    }

    static Map<String, Object> details(ThrowingCallable deed) {
        return refusal(deed).details();
    }

    private static Refusal refusal(ThrowingCallable deed) {
        Refusal refusal = catchThrowableOfType(Refusal.class, deed);
        if (refusal == null) {
            throw new AssertionError("not refused");
        }
        return refusal;
    }
}
