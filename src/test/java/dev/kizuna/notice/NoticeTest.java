package dev.kizuna.notice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.MeetingId;
import dev.kizuna.kernel.MemberId;
import org.junit.jupiter.api.Test;

/** The same notice has the same nonce, another has another, and Discord takes it. */
class NoticeTest {
    private static final Notice ONE =
            new Notice("rsvp.promoted", new CircleId(1), new MeetingId(2), new MemberId(3), "4");

    @Test
    void theNonceIsTheNoticesAlone() {
        Notice same = new Notice("rsvp.promoted", new CircleId(1), new MeetingId(2), new MemberId(3), "4");
        Notice other = new Notice("rsvp.promoted", new CircleId(1), new MeetingId(2), new MemberId(3), "5");

        assertThat(ONE.nonce()).isEqualTo(same.nonce()).isNotEqualTo(other.nonce());
        assertThat(ONE.nonce()).matches("[-_A-Za-z0-9]{22}");
    }
}
