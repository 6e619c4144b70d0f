package dev.kizuna.circle.discord;

import static dev.kizuna.discord.Visit.customId;
import static dev.kizuna.discord.Visit.json;
import static dev.kizuna.kernel.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.circle.CircleRefusal;
import dev.kizuna.circle.CircleSettings;
import dev.kizuna.discord.Response;
import dev.kizuna.kernel.ChannelId;
import dev.kizuna.kernel.RoleId;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import net.dv8tion.jda.api.Permission;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetupTest {
    @TempDir
    Path folder;

    private Stage stage;

    @BeforeEach
    void open() {
        stage = new Stage(folder);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void withoutOptionsOnePressBeginsInTheChannelWhereItWasTyped() {
        Response panel = stage.as(Stage.OWNER).type("circle setup", Map.of());
        assertThat(stage.circles.find(Stage.CIRCLE))
                .as("nothing is decided yet")
                .isEmpty();

        stage.as(Stage.OWNER).press(customId(panel, "circle.setup.done"));

        assertThat(settings()).isEqualTo(CircleSettings.initial(Stage.CIRCLE, Stage.HALL));
    }

    @Test
    void thePanelRemembersWhatWasChosenOneAfterTheOther() {
        Response panel = stage.as(Stage.OWNER).type("circle setup", Map.of());
        panel = stage.as(Stage.OWNER).choose(customId(panel, "circle.setup.channel"), Stage.GARDEN.value());
        panel = stage.as(Stage.OWNER).choose(customId(panel, "circle.setup.role"), Stage.COORDINATORS.value());
        panel = stage.as(Stage.OWNER).press("circle.setup.language:22:31:EN");
        stage.as(Stage.OWNER).press(customId(panel, "circle.setup.done"));

        assertThat(settings().channel()).isEqualTo(Stage.GARDEN);
        assertThat(settings().coordinators()).isEqualTo(Stage.COORDINATORS);
        assertThat(settings().language()).isEqualTo(Locale.ENGLISH);
        assertThat(settings().words().fields()).contains("Welfare");
    }

    @Test
    void aRoleCanBeTakenBackOnThePanel() {
        Response panel = stage.as(Stage.OWNER).choose("circle.setup.role:21:31:JA");

        assertThat(customId(panel, "circle.setup.done")).isEqualTo("circle.setup.done:21:0:JA");
    }

    @Test
    void withOptionsItIsDoneAtOnce() {
        Response answer = stage.as(Stage.OWNER)
                .type(
                        "circle setup",
                        Map.of(
                                "channel",
                                Stage.GARDEN,
                                "coordinators",
                                Stage.COORDINATORS,
                                "language",
                                "en",
                                "timezone",
                                "europe/london"));

        assertThat(settings().channel()).isEqualTo(Stage.GARDEN);
        assertThat(settings().coordinators()).isEqualTo(Stage.COORDINATORS);
        assertThat(settings().language()).isEqualTo(Locale.ENGLISH);
        assertThat(settings().zone()).isEqualTo(ZoneId.of("Europe/London"));
        assertThat(json(answer)).contains("準備ができました").doesNotContain("足りない権限");
    }

    @Test
    void anOptionGivenLaterChangesNothingElse() {
        stage.setUp();

        stage.as(Stage.OWNER).type("circle setup", Map.of("language", "en"));

        assertThat(settings().channel()).isEqualTo(Stage.HALL);
        assertThat(settings().coordinators()).isEqualTo(Stage.COORDINATORS);
        assertThat(settings().language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void whereItIsSetUpAlreadyTheSettingsAppear() {
        stage.setUp();

        assertThat(json(stage.as(Stage.COORDINATOR).type("circle setup", Map.of())))
                .contains("サークルの設定");
    }

    @Test
    void whatIsMissingIsSaidRightAway() {
        stage.servers.missingOnServer.add(Permission.CREATE_SCHEDULED_EVENTS);

        assertThat(json(stage.as(Stage.OWNER).type("circle setup", Map.of("channel", Stage.HALL))))
                .contains("足りない権限があります");
    }

    @Test
    void whatIsNotOfThisServerIsRefusedAndNothingIsSetUp() {
        refused(
                CircleRefusal.UNKNOWN_CHANNEL,
                () -> stage.as(Stage.OWNER).type("circle setup", Map.of("channel", new ChannelId(999))));
        refused(CircleRefusal.UNKNOWN_CHANNEL, () -> stage.as(Stage.OWNER).press("circle.setup.done:999:0:JA"));
        refused(CircleRefusal.UNKNOWN_ROLE, () -> stage.as(Stage.OWNER).press("circle.setup.done:21:999:JA"));
        refused(
                CircleRefusal.UNKNOWN_ZONE,
                () -> stage.as(Stage.OWNER).type("circle setup", Map.of("timezone", "Asia/Otokuni")));
        stage.servers.roles.add(new RoleId(Stage.CIRCLE.value()));
        refused(
                CircleRefusal.EVERYONE_AS_COORDINATORS,
                () -> stage.as(Stage.OWNER).press("circle.setup.done:21:11:JA"));

        assertThat(stage.circles.find(Stage.CIRCLE)).isEmpty();
    }

    @Test
    void nobodyButTheServersManagersCanBegin() {
        refused(CircleRefusal.FOUNDERS_ONLY, () -> stage.as(Stage.MEMBER).type("circle setup", Map.of()));
        refused(CircleRefusal.FOUNDERS_ONLY, () -> stage.as(Stage.MEMBER).press("circle.setup.done:21:31:JA"));
    }

    @Test
    void zonesAreSuggestedWhileTyping() {
        assertThat(Vetting.suggestZones(Stage.OWNER, "")).hasSizeBetween(1, 25);
        assertThat(Vetting.suggestZones(Stage.OWNER, "tokyo").get(0).value()).isEqualTo("Asia/Tokyo");
        assertThat(Vetting.suggestZones(Stage.OWNER, "new york").get(0).value()).isEqualTo("America/New_York");
    }

    private CircleSettings settings() {
        return stage.circles.settings(Stage.CIRCLE);
    }
}
