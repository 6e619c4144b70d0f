package dev.kizuna.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** That a rule says no, and why. */
public final class Refused {
    private Refused() {}

    public static void refused(Enum<?> reason, ThrowingCallable deed) {
        refused("the deed", reason, deed);
    }

    /** @param what is refused, for the message of a test that fails */
    public static void refused(String what, Enum<?> reason, ThrowingCallable deed) {
        assertThat((Object) refusal(what, deed).reason()).as(what).isEqualTo(reason);
    }

    public static Map<String, Object> details(ThrowingCallable deed) {
        return refusal("the deed", deed).details();
    }

    private static Refusal refusal(String what, ThrowingCallable deed) {
        Refusal refusal = catchThrowableOfType(Refusal.class, deed);
        if (refusal == null) {
            throw new AssertionError(what + " was not refused");
        }
        return refusal;
    }
}
