package dev.kizuna.privacy;

import static dev.kizuna.rsvp.MeetingHouse.CIRCLE;
import static dev.kizuna.rsvp.MeetingHouse.OTHER_CIRCLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kizuna.kernel.MemberId;
import dev.kizuna.kernel.UserId;
import dev.kizuna.sealing.Resealing;
import dev.kizuna.sealing.SealedRows;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who looked at whose data. */
class LooksTest extends InPrivateHouse {
    private static final UserId COORDINATOR = new UserId(55);

    @Test
    void theOwnerReadsWhoLookedAtWhatWhenAndWhyTheLatestFirst() {
        Look first = look(hanako, Seen.PHONE, "会場の変更を伝えるため");
        write(work -> looks.record(work, first));
        house.clock.pass(Duration.ofMinutes(5));
        Look second = look(hanako, Seen.CARD, "");
        write(work -> looks.record(work, second));
        write(work -> looks.record(work, look(taro, Seen.EMAIL, "")));

        assertThat(looks.at(CIRCLE, hanako, 1, 10).items()).containsExactly(second, first);
        assertThat(looks.at(OTHER_CIRCLE, hanako, 1, 10).items()).isEmpty();
    }

    @Test
    void aLongLogHasPages() {
        for (int i = 0; i < 23; i++) {
            write(work -> looks.record(work, look(hanako, Seen.PHONE, "")));
        }

        assertThat(looks.at(CIRCLE, hanako, 3, 10).items()).hasSize(3);
        assertThat(looks.at(CIRCLE, hanako, 9, 10).number()).isEqualTo(3);
        assertThat(looks.at(CIRCLE, taro, 1, 10).pages()).isEqualTo(1);
    }

    @Test
    void aLookThatIsUndoneWasNone() {
        assertThatThrownBy(() -> write(work -> {
                    looks.record(work, look(hanako, Seen.PHONE, ""));
                    throw new IllegalStateException("nothing was shown");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(looks.at(CIRCLE, hanako, 1, 10).items()).isEmpty();
    }

    @Test
    void aReasonIsReadAsBeforeAfterANewKey() {
        write(work -> looks.record(work, look(hanako, Seen.PHONE, "会場の変更を伝えるため")));

        house.seals.rotate();
        var outcome = new Resealing(house.seals, new SealedRows(house.transactions, Looks.sealed())).reseal();

        assertThat(outcome.sealed()).isEqualTo(1);
        assertThat(looks.at(CIRCLE, hanako, 1, 10).items().get(0).why()).isEqualTo("会場の変更を伝えるため");
    }

    @Test
    void theOnlyChangesAreWhoseALookIsAndThatNobodyIsLeft() {
        write(work -> looks.record(work, look(hanako, Seen.PHONE, "会場の変更を伝えるため")));
        Look before = looks.at(CIRCLE, hanako, 1, 10).items().get(0);

        write(work -> looks.merge(work, hanako, taro));
        assertThat(looks.at(CIRCLE, hanako, 1, 10).items()).isEmpty();
        assertThat(looks.at(CIRCLE, taro, 1, 10).items())
                .containsExactly(new Look(CIRCLE, COORDINATOR, taro, Seen.PHONE, before.at(), before.why()));

        write(work -> new PrivacyData(house.seals).erase(work, new Whom(CIRCLE, hanako, COORDINATOR)));
        assertThat(looks.at(CIRCLE, taro, 1, 10).items())
                .as("the looker was erased")
                .containsExactly(new Look(CIRCLE, new UserId(0), taro, Seen.PHONE, before.at(), before.why()));
        assertThat(Stream.of(LookRepository.class.getDeclaredMethods()).map(Method::getName))
                .containsExactlyInAnyOrder(
                        "next",
                        "insert",
                        "count",
                        "page",
                        "forget",
                        "anonymise",
                        "hand",
                        "expire",
                        "countIn",
                        "pageIn");
    }

    @Test
    void whoIsErasedHasNoLooksAtThem() {
        write(work -> looks.record(work, look(hanako, Seen.PHONE, "")));

        write(work -> new PrivacyData(house.seals).erase(work, new Whom(CIRCLE, hanako, null)));

        assertThat(looks.at(CIRCLE, hanako, 1, 10).items()).isEmpty();
    }

    @Test
    void aLookIsForgottenAfterAYear() {
        Dossiers dossiers =
                new Dossiers(house.transactions, List.of(new PrivacyData(house.seals)), () -> {}, house.clock);
        write(work -> looks.record(work, look(hanako, Seen.PHONE, "")));
        house.clock.pass(PrivacyData.LOOKS);
        write(work -> looks.record(work, look(hanako, Seen.EMAIL, "")));

        dossiers.expire();
        assertThat(looks.at(CIRCLE, hanako, 1, 10).items()).hasSize(2);

        house.clock.pass(Duration.ofSeconds(1));
        dossiers.expire();
        assertThat(looks.at(CIRCLE, hanako, 1, 10).items())
                .singleElement()
                .extracting(Look::seen)
                .isEqualTo(Seen.EMAIL);
    }

    @Test
    void consentFollowsItsPerson() {
        write(work -> policies.agree(work, CIRCLE, hanako, 0));
        write(work -> policies.agree(work, CIRCLE, taro, 0));

        write(work -> policies.merge(work, CIRCLE, hanako, taro));

        assertThat(policies.agreed(CIRCLE, taro)).isPresent();
        assertThat(policies.agreed(CIRCLE, hanako)).isEmpty();
    }

    private Look look(MemberId whose, Seen seen, String why) {
        return new Look(CIRCLE, COORDINATOR, whose, seen, house.clock.instant(), why);
    }
}
