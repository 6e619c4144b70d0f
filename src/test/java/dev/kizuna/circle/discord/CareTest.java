package dev.kizuna.circle.discord;

import static dev.kizuna.discord.Visit.customIds;
import static dev.kizuna.discord.Visit.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.kizuna.circle.discord.Diagnosis.Complaint;
import dev.kizuna.circle.discord.Diagnosis.Findings;
import dev.kizuna.circle.discord.Diagnosis.Remark;
import dev.kizuna.discord.MessengerTrouble;
import dev.kizuna.discord.Response;
import dev.kizuna.discord.Visit;
import dev.kizuna.kernel.ChannelId;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.ArgumentCaptor;

/** Diagnosis, backup, help and the panel for all. */
class CareTest {
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
    void whereAllIsWellItSaysSo() {
        assertThat(diagnosis()).contains("すべて整っています", "<#21>");
    }

    @Test
    void everyPermissionThatIsMissingIsNamedWhereItIsMissing() {
        stage.servers.missingIn.put(
                Stage.HALL, Set.of(Permission.MESSAGE_ATTACH_FILES, Permission.CREATE_PUBLIC_THREADS));
        stage.servers.missingOnServer.add(Permission.CREATE_SCHEDULED_EVENTS);

        assertThat(diagnosis())
                .contains("<#21>", "ファイルを添付", "公開スレッドの作成", "イベントを作成", "権限のつけ方")
                .doesNotContain("メッセージを送信");
    }

    @Test
    void eachPermissionThatTheBotNeedsIsLookedAt() {
        for (Need need : Need.IN_CHANNEL) {
            stage.servers.missingIn.put(Stage.HALL, Need.permissions(Set.of(need)));
            assertThat(diagnosis()).as(need.name()).doesNotContain("すべて整っています");
        }
    }

    @Test
    void aChannelThatIsGoneAndARoleThatIsGoneAreNoticed() {
        stage.servers.channels.remove(Stage.HALL);
        stage.servers.roles.remove(Stage.COORDINATORS);

        assertThat(diagnosis()).contains("<#21> が見えません", "世話人のロールがなくなっています");
    }

    @Test
    void theChannelsThatOtherRoomsUseAreLookedAtToo() {
        stage.diagnoses.add((circle, reader) -> new Findings(Set.of(Stage.GARDEN), List.of(), List.of()));
        stage.servers.missingIn.put(Stage.GARDEN, Set.of(Permission.MESSAGE_SEND));

        assertThat(diagnosis()).contains("<#22>", "メッセージを送信").doesNotContain("<#21>");
    }

    @Test
    void complaintsOfOtherRoomsComeWithTheirRepair() {
        stage.diagnoses.add((circle, reader) -> new Findings(
                Set.of(),
                List.of(
                        new Complaint("第3回の案内が消えています。", Button.primary("meeting.repair:3", "出し直す")),
                        new Complaint("ただのお知らせです。", null)),
                List.of()));

        Response answer = stage.as(Stage.COORDINATOR).type("circle diagnose", Map.of());

        assertThat(json(answer)).contains("案内が消えています", "ただのお知らせです");
        assertThat(customIds(answer)).contains("meeting.repair:3");
    }

    @Test
    void whatIsGoodToKnowIsToldWithWhatCanBeDoneAndIsNoFault() {
        stage.diagnoses.add((circle, reader) ->
                new Findings(Set.of(), List.of(), List.of(new Remark("三人に届きます。", Button.secondary("call", "声をかける")))));

        Response answer = stage.as(Stage.COORDINATOR).type("circle diagnose", Map.of());

        assertThat(json(answer)).contains("すべて整っています", "三人に届きます");
        assertThat(customIds(answer)).contains("call");
    }

    @Test
    void howeverMuchIsWrongItFitsOneMessage() {
        ChannelId[] many = new ChannelId[30];
        for (int number = 0; number < many.length; number++) {
            many[number] = new ChannelId(9_000_000_000_000_000_000L + number);
            stage.servers.channels.add(many[number]);
            stage.servers.missingIn.put(
                    many[number],
                    Need.permissions(
                            Set.of(Need.SEND, Need.ATTACH, Need.READ_BACK, Need.OPEN_THREADS, Need.SEND_IN_THREADS)));
        }
        stage.servers.roles.clear();
        stage.servers.missingOnServer.add(Permission.CREATE_SCHEDULED_EVENTS);
        stage.diagnoses.add((circle, reader) -> new Findings(
                Set.of(many),
                Collections.nCopies(20, new Complaint("あ".repeat(300), null)),
                List.of(new Remark("い".repeat(500), null))));

        assertThat(diagnosis()).contains("ほかに26件", "ほかに14件");
    }

    @Test
    void whatOnlyVoiceRoomsNeedIsToldAndIsNoFault() {
        stage.servers.missingOnServer.addAll(Set.of(Permission.MANAGE_CHANNEL, Permission.VOICE_MOVE_OTHERS));

        assertThat(diagnosis())
                .contains("すべて整っています", "通話チャンネルを分けるときだけ", "チャンネルの管理", "メンバーを移動")
                .doesNotContain("権限が足りません", "接続（");
    }

    @Test
    void withoutAConnectionNothingElseIsSaid() {
        stage.servers.reachable = false;

        assertThat(diagnosis()).contains("つながっていません").doesNotContain("権限");
    }

    @Test
    void aBackupIsToldWithTimeAndSize() {
        assertThat(json(stage.as(Stage.COORDINATOR).type("circle backup", Map.of())))
                .contains("2026年11月22日（日）10:00", "2.3 MB");
    }

    @Test
    void withoutTheOperatorsConsentThereIsNoBackup(@TempDir Path another) {
        try (Stage without = new Stage(another, Optional.empty())) {
            without.setUp();
            assertThat(without.routes.command("circle backup")).isEmpty();
            assertThat(customIds(without.as(Stage.COORDINATOR).type("circle settings", Map.of())))
                    .doesNotContain("circle.backup");
        }
    }

    @Test
    void thePanelForAllIsPostedInTheCirclesLanguage() {
        Response answer = stage.as(Stage.COORDINATOR).press("circle.panel.place");

        ArgumentCaptor<MessageCreateData> panel = ArgumentCaptor.forClass(MessageCreateData.class);
        verify(stage.messenger).post(eq(Stage.HALL), panel.capture(), eq("panel1002"));
        assertThat(Visit.json(panel.getValue()))
                .contains("サークルのボタン", "people.MEMBERS", "circle.help", "circle.settings");
        assertThat(json(answer)).contains("置きました");
    }

    @Test
    void whereThePanelCannotBePostedItSaysWhatToDo() {
        when(stage.messenger.post(any(), any(), any()))
                .thenThrow(new MessengerTrouble(MessengerTrouble.Kind.FORBIDDEN, 50013));

        assertThat(json(stage.as(Stage.COORDINATOR).press("circle.panel.place")))
                .contains("置けませんでした", "点検");
    }

    private String diagnosis() {
        return json(stage.as(Stage.COORDINATOR).type("circle diagnose", Map.of()));
    }
}
