package dev.kizuna.circle.discord;

import dev.kizuna.circle.discord.Diagnosis.Complaint;
import dev.kizuna.circle.discord.Diagnosis.Findings;
import dev.kizuna.circle.discord.Diagnosis.Remark;
import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Snapshots;
import dev.kizuna.discord.Visit;
import dev.kizuna.i18n.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.components.buttons.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every card and form of this room, in each language. */
class CircleSnapshotsTest {
    private final Snapshots snapshots = Snapshots.of("circle");

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

    @ParameterizedTest
    @EnumSource
    void settingUp(Language reader) {
        Visit owner = stage.as(Stage.reading(reader, Stage.OWNER));
        snapshots.matches("setup", reader, owner.type("circle setup", Map.of()));
        snapshots.matches("setup_chosen", reader, owner.press("circle.setup.language:22:31:EN"));
        snapshots.matches("begun", reader, owner.press("circle.setup.done:21:31:JA"));
    }

    @ParameterizedTest
    @EnumSource
    void settings(Language reader) {
        stage.setUp();
        Visit coordinator = visit(reader);
        snapshots.matches("settings", reader, coordinator.type("circle settings", Map.of()));
        snapshots.matches("calendar_form", reader, coordinator.press("circle.calendar"));
        snapshots.matches("offers_form", reader, coordinator.press("circle.offers"));
        snapshots.matches("words_form", reader, coordinator.press("circle.words"));
    }

    @ParameterizedTest
    @EnumSource
    void care(Language reader) {
        stage.setUp();
        Visit coordinator = visit(reader);
        snapshots.matches("sound", reader, coordinator.press("circle.diagnose"));
        snapshots.matches("backup", reader, coordinator.press("circle.backup"));
        snapshots.matches("help", reader, coordinator.press("circle.help"));
        snapshots.matches(
                "panel",
                reader,
                Response.show(new CirclePanel(stage.circles, stage.messenger, List.of(), stage.texts).card(reader)));

        stage.servers.missingIn.put(Stage.HALL, Need.permissions(Need.IN_CHANNEL));
        stage.servers.missingIn.put(Stage.GARDEN, Set.of(Permission.MESSAGE_SEND));
        stage.servers.missingOnServer.addAll(Set.of(
                Permission.CREATE_SCHEDULED_EVENTS,
                Permission.MANAGE_CHANNEL,
                Permission.VOICE_MOVE_OTHERS,
                Permission.VOICE_CONNECT));
        stage.servers.roles.clear();
        stage.diagnoses.add((circle, language) -> new Findings(
                Set.of(Stage.GARDEN),
                List.of(new Complaint("…", Button.primary("repair", "…"))),
                List.of(new Remark("…", Button.secondary("deed", "…")))));
        snapshots.matches("unsound", reader, coordinator.press("circle.diagnose"));
        stage.servers.reachable = false;
        snapshots.matches("unreachable", reader, coordinator.press("circle.diagnose"));
    }

    private Visit visit(Language reader) {
        Caller coordinator = Stage.reading(reader, Stage.COORDINATOR);
        return stage.as(coordinator);
    }
}
