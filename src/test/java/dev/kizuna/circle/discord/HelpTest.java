package dev.kizuna.circle.discord;

import static dev.kizuna.discord.Visit.customIds;
import static dev.kizuna.discord.Visit.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kizuna.discord.Caller;
import dev.kizuna.discord.Response;
import dev.kizuna.i18n.Language;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HelpTest {
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
    void membersSeeWhatMembersCanDo() {
        stage.setUp();

        Response help = help(Stage.MEMBER);

        assertThat(json(help)).contains("/ヘルプ").doesNotContain("/サークル");
        assertThat(customIds(help)).containsExactly("people.MEMBERS");
    }

    @Test
    void coordinatorsSeeTheirsAsWellAndTheWayToTheirMenu() {
        stage.setUp();

        Response help = help(Stage.COORDINATOR);

        assertThat(json(help)).contains("/ヘルプ", "/サークル 設定", "/サークル 点検", "/サークル 準備");
        assertThat(customIds(help)).containsExactly("people.MEMBERS", "circle.settings");
    }

    @Test
    void itSpeaksThePersonsLanguage() {
        stage.setUp();

        assertThat(json(help(Stage.reading(Language.EN, Stage.COORDINATOR))))
                .contains("What coordinators can do", "/circle settings")
                .doesNotContain("サークル");
    }

    @Test
    void beforeTheCircleIsSetUpWhoeverCanBeginSeesHow() {
        assertThat(json(help(Stage.OWNER))).contains("/サークル 準備").doesNotContain("/サークル 設定");
        assertThat(json(help(Stage.MEMBER))).contains("/ヘルプ").doesNotContain("/サークル");
    }

    @Test
    void itAnswersInADirectMessageToo() {
        Caller inPrivate = new Caller(null, Stage.HALL, Stage.MEMBER.user(), "メンバー", Language.JA, Set.of(), false, 1);

        assertThat(json(help(inPrivate))).contains("/ヘルプ");
    }

    private Response help(Caller caller) {
        return stage.as(caller).type("help", Map.of());
    }
}
