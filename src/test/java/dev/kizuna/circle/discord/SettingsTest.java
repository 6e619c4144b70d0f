package dev.kizuna.circle.discord;

import static dev.kizuna.discord.Visit.customId;
import static dev.kizuna.discord.Visit.customIds;
import static dev.kizuna.discord.Visit.json;
import static dev.kizuna.kernel.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.circle.CircleRefusal;
import dev.kizuna.circle.CircleSettings;
import dev.kizuna.circle.SeatOffers;
import dev.kizuna.circle.SeatOffers.Hold;
import dev.kizuna.circle.SeatOffers.Nearness;
import dev.kizuna.discord.EdgeRefusal;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Visit;
import java.nio.file.Path;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path folder;

    private Stage stage;

    @BeforeEach
    void open() {
        stage = new Stage(folder);
        stage.setUp();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void theChannelAndTheRoleAreChosenFromMenus() {
        Response panel = stage.as(Stage.COORDINATOR).type("circle settings", Map.of());

        stage.as(Stage.COORDINATOR).choose(customId(panel, "circle.channel"), Stage.GARDEN.value());
        assertThat(settings().channel()).isEqualTo(Stage.GARDEN);

        stage.as(Stage.COORDINATOR).choose(customId(panel, "circle.coordinators"));
        assertThat(settings().coordinators()).as("taken back").isNull();

        stage.as(Stage.OWNER).choose(customId(panel, "circle.coordinators"), Stage.COORDINATORS.value());
        assertThat(settings().coordinators()).isEqualTo(Stage.COORDINATORS);
    }

    @Test
    void languageAndNamesAreChangedByOnePress() {
        stage.as(Stage.COORDINATOR).press("circle.language:EN");
        Response panel = stage.as(Stage.COORDINATOR).press("circle.names:YES");

        assertThat(settings().language()).isEqualTo(Locale.ENGLISH);
        assertThat(settings().namesOnCard()).isTrue();
        assertThat(customId(panel, "circle.names")).as("the way back").isEqualTo("circle.names:NO");
    }

    @Test
    void pressingTwiceIsTheSameAsPressingOnce() {
        stage.as(Stage.COORDINATOR).press("circle.names:YES");
        stage.as(Stage.COORDINATOR).press("circle.names:YES");

        assertThat(settings().namesOnCard()).isTrue();
    }

    @Test
    void theYearAndTheZoneAreFilledIn() {
        Response form = stage.as(Stage.COORDINATOR).press("circle.calendar");
        assertThat(json(form)).contains("Asia/Tokyo", "APRIL");

        stage.as(Stage.COORDINATOR)
                .fill(
                        customId(form, "circle.calendar.form"),
                        Map.of("month", List.of("JANUARY"), "zone", List.of("Asia/Seoul")));

        assertThat(settings().fiscalYearStart()).isEqualTo(Month.JANUARY);
        assertThat(settings().zone()).isEqualTo(ZoneId.of("Asia/Seoul"));
    }

    @Test
    void aZoneThatDoesNotExistChangesNothing() {
        refused(
                CircleRefusal.UNKNOWN_ZONE,
                () -> stage.as(Stage.COORDINATOR)
                        .fill(
                                "circle.calendar.form",
                                Map.of("month", List.of("JANUARY"), "zone", List.of("Moon/Sea"))));

        assertThat(settings().fiscalYearStart()).isEqualTo(Month.APRIL);
    }

    @Test
    void whenSeatsAreOfferedIsChosenFromMenus() {
        Response form = stage.as(Stage.COORDINATOR).press("circle.offers");
        assertThat(json(form)).contains("24時間前", "3時間");

        Response panel = stage.as(Stage.COORDINATOR)
                .fill(
                        customId(form, "circle.offers.form"),
                        Map.of("from", List.of("TWO_DAYS"), "hold", List.of("SIX_HOURS")));

        assertThat(settings().seatOffers()).isEqualTo(new SeatOffers(Nearness.TWO_DAYS, Hold.SIX_HOURS));
        assertThat(json(panel)).contains("2日前からは、次の方のお返事を6時間まで待ちます");
    }

    @Test
    void aTimeForOffersThatIsNotOnTheMenuChangesNothing() {
        refused(
                EdgeRefusal.OUT_OF_DATE,
                () -> stage.as(Stage.COORDINATOR)
                        .fill("circle.offers.form", Map.of("from", List.of("A_YEAR"), "hold", List.of("AN_HOUR"))));

        assertThat(settings().seatOffers()).isEqualTo(SeatOffers.USUAL);
    }

    @Test
    void theListsAreFilledInOneWordALine() {
        Response form = stage.as(Stage.COORDINATOR).press("circle.words");
        assertThat(json(form)).contains("福祉");

        stage.as(Stage.COORDINATOR)
                .fill(
                        customId(form, "circle.words.form"),
                        Map.of("fields", List.of("福祉\n\n農業 "), "areas", List.of("長岡京市\n向日市")));

        assertThat(settings().words().fields()).containsExactly("福祉", "農業");
        assertThat(settings().words().areas()).containsExactly("長岡京市", "向日市");
    }

    @Test
    void anAddressAmongTheWordsIsAskedAboutBeforeEverybodyCanChooseIt() {
        Visit coordinator = stage.as(Stage.COORDINATOR);
        Response asked = coordinator.fill(
                "circle.words.form", Map.of("fields", List.of("農業"), "areas", List.of("長岡京市\n長岡京市開田1丁目2-3")));

        assertThat(json(asked)).contains("住所のようです");
        assertThat(settings().words().fields()).doesNotContain("農業");
        assertThat(json(coordinator.press(customId(asked, "circle.words.form.again"))))
                .contains("農業", "開田1丁目2-3");
        coordinator.press(customId(asked, "circle.words.form.keep"));
        assertThat(settings().words().fields()).containsExactly("農業");
    }

    @Test
    void wordsThatPeopleTypedPingNobody() {
        Response panel = stage.as(Stage.COORDINATOR)
                .fill("circle.words.form", Map.of("fields", List.of("@everyone\n**太字**"), "areas", List.of()));

        assertThat(json(panel)).doesNotContain("@everyone").doesNotContain("**太字**");
    }

    @Test
    void fullListsStillFitTheCardAndTheForm() {
        String lines = String.join(
                "\n",
                IntStream.range(0, 24)
                        .mapToObj(number -> "*".repeat(37) + (100 + number))
                        .toList());

        stage.as(Stage.COORDINATOR)
                .fill("circle.words.form", Map.of("fields", List.of(lines), "areas", List.of(lines)));

        assertThat(json(stage.as(Stage.COORDINATOR).press("circle.words"))).contains("*123");
    }

    @Test
    void thePanelLeadsToEverything() {
        assertThat(customIds(stage.as(Stage.COORDINATOR).press("circle.settings")))
                .contains(
                        "people.COORDINATORS",
                        "circle.diagnose",
                        "circle.help",
                        "circle.panel.place",
                        "circle.backup",
                        "circle.calendar",
                        "circle.offers",
                        "circle.words");
    }

    @Test
    void aMemberChangesNothing() {
        for (String press : List.of(
                "circle.settings",
                "circle.channel",
                "circle.coordinators",
                "circle.language:EN",
                "circle.names:YES",
                "circle.calendar",
                "circle.calendar.form",
                "circle.offers",
                "circle.offers.form",
                "circle.words",
                "circle.words.form",
                "circle.diagnose",
                "circle.backup",
                "circle.panel.place")) {
            refused(
                    press,
                    CircleRefusal.COORDINATORS_ONLY,
                    () -> stage.as(Stage.MEMBER).press(press));
        }
        assertThat(settings().language()).isEqualTo(Locale.JAPANESE);
    }

    private CircleSettings settings() {
        return stage.circles.settings(Stage.CIRCLE);
    }
}
