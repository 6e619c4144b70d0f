package dev.kizuna.rsvp;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kizuna.kernel.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** That a rule says no, and why. */
final class Refused {
    private Refused() {}

    static void refused(Enum<?> reason, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> org.assertj.core.api.Assertions.assertThat((Object) refusal.reason())
                                .isEqualTo(reason));
    }
}
