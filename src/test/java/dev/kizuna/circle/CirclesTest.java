package dev.kizuna.circle;

import static dev.kizuna.kernel.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.kernel.RoleId;
import dev.kizuna.persistence.Database;
import dev.kizuna.persistence.OnBothDatabases;
import java.time.Duration;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnBothDatabases(rooms = Circles.class)
class CirclesTest {
    private static final CircleId CIRCLE = new CircleId(11);
    private static final CircleSettings FIRST = CircleSettings.initial(CIRCLE, new ChannelId(21));

    private final Hands clock = new Hands();
    private Database database;
    private Circles circles;

    @BeforeEach
    void open(Database opened) {
        database = opened;
        circles = new Circles(database.transactions(), clock);
    }

    @Test
    void aCircleIsUnknownUntilItIsSetUp() {
        assertThat(circles.find(CIRCLE)).isEmpty();
        refused(CircleRefusal.NOT_SET_UP, () -> circles.settings(CIRCLE));
        refused(CircleRefusal.NOT_SET_UP, () -> circles.change(CIRCLE, settings -> settings));
    }

    @Test
    void itStartsInJapaneseWithTokyosTimeAndAYearFromApril() {
        circles.setUp(FIRST, settings -> settings);

        CircleSettings settings = circles.settings(CIRCLE);
        assertThat(settings).isEqualTo(FIRST);
        assertThat(settings.language()).isEqualTo(Locale.JAPANESE);
        assertThat(settings.zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(settings.fiscalYearStart()).isEqualTo(Month.APRIL);
        assertThat(settings.namesOnCard()).isFalse();
        assertThat(settings.words().fields()).contains("福祉", "個人事業主");
        assertThat(settings.coordinators()).isNull();
    }

    @Test
    void everySettingIsKeptAsItWasChanged() {
        circles.setUp(FIRST, settings -> settings);

        CircleSettings changed = circles.change(
                CIRCLE,
                settings -> settings.withChannel(new ChannelId(22))
                        .withCoordinators(new RoleId(31))
                        .withLanguage(Locale.ENGLISH)
                        .withZone(ZoneId.of("Europe/London"))
                        .withFiscalYearStart(Month.JANUARY)
                        .withNamesOnCard(true)
                        .withQuiet(Quiet.NEVER)
                        .withSeatOffers(new SeatOffers(SeatOffers.Nearness.A_WEEK, SeatOffers.Hold.HALF_AN_HOUR))
                        .withWords(List.of("Care", "Schools"), List.of("North", "South")));

        assertThat(new Circles(database.transactions(), clock).settings(CIRCLE)).isEqualTo(changed);
        assertThat(circles.settings(CIRCLE)).isEqualTo(changed);
    }

    @Test
    void settingUpAgainKeepsWhatWasNotNamed() {
        circles.setUp(FIRST, settings -> settings.withCoordinators(new RoleId(31)));

        circles.setUp(CircleSettings.initial(CIRCLE, new ChannelId(99)), settings -> settings.withNamesOnCard(true));

        assertThat(circles.settings(CIRCLE).channel()).isEqualTo(FIRST.channel());
        assertThat(circles.settings(CIRCLE).coordinators()).isEqualTo(new RoleId(31));
        assertThat(circles.settings(CIRCLE).namesOnCard()).isTrue();
    }

    @Test
    void aChangeThatIsRefusedChangesNothing() {
        circles.setUp(FIRST, settings -> settings);

        assertThatThrownBy(() -> circles.change(
                        CIRCLE,
                        settings -> settings.withNamesOnCard(true).withCoordinators(new RoleId(CIRCLE.value()))))
                .isInstanceOf(Refusal.class);

        assertThat(new Circles(database.transactions(), clock).settings(CIRCLE)).isEqualTo(FIRST);
    }

    @Test
    void oneCirclesChangeLeavesAnotherAlone() {
        CircleSettings other = CircleSettings.initial(new CircleId(12), new ChannelId(29));
        circles.setUp(FIRST, settings -> settings);
        circles.setUp(other, settings -> settings);

        circles.change(CIRCLE, settings -> settings.withNamesOnCard(true));

        assertThat(circles.settings(other.id())).isEqualTo(other);
    }

    @Test
    void settingsThatAreRememberedCostNoStatement() {
        circles.setUp(FIRST, settings -> settings);
        circles.settings(CIRCLE);

        long before = database.statements();
        for (int press = 0; press < 100; press++) {
            circles.settings(CIRCLE);
        }

        assertThat(database.statements()).isEqualTo(before);
    }

    @Test
    void aChangeByAnotherProcessIsSeenAfterHalfAMinute() {
        circles.setUp(FIRST, settings -> settings);
        circles.settings(CIRCLE);
        Circles elsewhere = new Circles(database.transactions(), clock);
        elsewhere.change(CIRCLE, settings -> settings.withNamesOnCard(true));

        clock.forward(Circles.FRESH.minus(Duration.ofMillis(1)));
        assertThat(circles.settings(CIRCLE).namesOnCard())
                .as("still remembered")
                .isFalse();

        clock.forward(Duration.ofMillis(1));
        assertThat(circles.settings(CIRCLE).namesOnCard()).isTrue();
    }
}
