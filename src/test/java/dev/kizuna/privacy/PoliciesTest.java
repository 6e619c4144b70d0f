package dev.kizuna.privacy;

import static dev.kizuna.kernel.Refused.refused;
import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static dev.kizuna.rsvp.MeetingHouse.OTHER_CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.kernel.UserId;
import org.junit.jupiter.api.Test;

/** What a circle tells, and who agreed to it. */
class PoliciesTest extends InPrivateHouse {
    private static final UserId COORDINATOR = new UserId(55);

    @Test
    void whereNoneWasWrittenTheHousesOwnHolds() {
        assertThat(policies.current(CIRCLE).isOfTheHouse()).isTrue();
    }

    @Test
    void aVersionFollowsTheOther() {
        policies.write(CIRCLE, 0, "一つ目", "", COORDINATOR);
        Policy second = policies.write(CIRCLE, 1, "二つ目", "second", COORDINATOR);

        assertThat(policies.current(CIRCLE)).isEqualTo(second).isEqualTo(new Policy(2, "二つ目", "second"));
        assertThat(policies.current(OTHER_CIRCLE).isOfTheHouse()).isTrue();
    }

    @Test
    void nobodyOverwritesAVersionTheyHaveNotSeen() {
        policies.write(CIRCLE, 0, "一つ目", "", COORDINATOR);

        refused(PrivacyRefusal.POLICY_CHANGED, () -> policies.write(CIRCLE, 0, "別の", "", COORDINATOR));
        refused(PrivacyRefusal.POLICY_EMPTY, () -> policies.write(CIRCLE, 1, " ", "english", COORDINATOR));
    }

    @Test
    void consentKeepsVersionAndTime() {
        assertThat(policies.agreed(CIRCLE, hanako)).isEmpty();

        write(work -> policies.agree(work, CIRCLE, hanako, 0));

        assertThat(policies.agreed(CIRCLE, hanako)).contains(new Consent(0, house.clock.instant()));
        assertThat(policies.agreed(CIRCLE, taro)).isEmpty();
    }

    @Test
    void agreeingTwiceIsAsOnce() {
        write(work -> policies.agree(work, CIRCLE, hanako, 0));
        write(work -> policies.agree(work, CIRCLE, hanako, 0));

        assertThat(policies.agreed(CIRCLE, hanako)).isPresent();
    }

    @Test
    void aNewVersionHasToBeAgreedToAnew() {
        write(work -> policies.agree(work, CIRCLE, hanako, 0));
        write(work -> policies.requireAgreed(work, CIRCLE, hanako));

        policies.write(CIRCLE, 0, "新しい", "", COORDINATOR);

        refused(PrivacyRefusal.NOT_AGREED, () -> write(work -> policies.requireAgreed(work, CIRCLE, hanako)));
        refused(PrivacyRefusal.POLICY_CHANGED, () -> write(work -> policies.agree(work, CIRCLE, hanako, 0)));
        write(work -> policies.agree(work, CIRCLE, hanako, 1));
        assertThat(policies.agreed(CIRCLE, hanako)).contains(new Consent(1, house.clock.instant()));
    }
}
