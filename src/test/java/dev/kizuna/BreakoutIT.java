package dev.kizuna;

import static dev.kizuna.LiveCircle.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.rehearsal.person.Act;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rooms for tables and their timer, through the real library, with the bot started again on the way. */
class BreakoutIT {
    @TempDir
    private Path folder;

    @Test
    void aMeetingOnLineWorksAtItsTablesAndComesBack() {
        try (BreakoutScene scene = BreakoutScene.open(folder)) {
            Act panel = scene.types("/グループ 部屋", Map.of());
            Act opened = scene.presses(panel.message(), "通話チャンネルを作る");
            await().atMost(PATIENCE).until(scene::isSeated);
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(LiveCircle.words(opened.message())).contains("部屋はこのとおりです"));

            scene.types("/グループ タイマー", Map.of("minutes", "60"));
            ObjectNode card = card(scene, "グループワーク");
            scene.circle.restart();
            scene.circle.clock.forward(Duration.ofMinutes(50));
            scene.rooms()
                    .values()
                    .forEach(room -> await().atMost(PATIENCE)
                            .untilAsserted(() -> assertThat(scene.rung(room)).containsExactly("🔔 残り10分です。")));
            scene.circle.clock.forward(Duration.ofMinutes(10));
            await().atMost(PATIENCE)
                    .until(() -> LiveCircle.words(now(scene, card)).contains("発表の順番"));
            ObjectNode over = now(scene, card);
            scene.presses(over, LiveCircle.buttons(over).get(0).path("label").asText());
            scene.rooms()
                    .values()
                    .forEach(room -> await().atMost(PATIENCE)
                            .untilAsserted(() -> assertThat(scene.rung(room))
                                    .hasSize(3)
                                    .last()
                                    .asString()
                                    .startsWith("🎤 次の発表は、テーブル")));
            assertThat(scene.rung(scene.circle.news())).isEmpty();

            scene.presses(scene.types("/グループ 部屋", Map.of()).message(), "元の場所へ戻す");
            await().atMost(PATIENCE)
                    .until(() -> scene.circle
                                    .member(1)
                                    .voice(scene.circle.guild.id())
                                    .orElse(0)
                            == scene.hall);
            scene.presses(scene.types("/グループ 部屋", Map.of()).message(), "片づける");
            await().atMost(PATIENCE).until(scene::isOver);
            scene.circle.checkWire();
        }
    }

    @Test
    void aMeetingInOnePlaceHasThreads() {
        try (BreakoutScene scene = BreakoutScene.open(folder)) {
            scene.presses(scene.types("/groups rooms", Map.of()).message(), "スレッドを作る");
            await().atMost(PATIENCE).until(() -> threads(scene).size() == 2);
            scene.circle.restart();
            scene.presses(scene.types("/groups rooms", Map.of()).message(), "片づける");

            await().atMost(PATIENCE)
                    .until(() -> threads(scene).stream()
                            .allMatch(thread ->
                                    thread.at("/thread_metadata/archived").asBoolean()));
            assertThat(scene.circle.member(1).voice(scene.circle.guild.id())).hasValue(scene.hall);
            scene.circle.checkWire();
        }
    }

    private static List<ObjectNode> threads(BreakoutScene scene) {
        return scene.circle.owner().channels(scene.circle.guild.id()).stream()
                .filter(channel -> channel.path("type").asInt() == 11)
                .filter(channel -> channel.path("name").asText().startsWith("テーブル1")
                        || channel.path("name").asText().startsWith("テーブル2"))
                .toList();
    }

    private static ObjectNode card(BreakoutScene scene, String words) {
        await().atMost(PATIENCE)
                .until(() -> scene.circle.cards().stream()
                        .anyMatch(card -> LiveCircle.words(card).contains(words)));
        return scene.circle.cards().stream()
                .filter(card -> LiveCircle.words(card).contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static ObjectNode now(BreakoutScene scene, ObjectNode card) {
        return scene.circle.owner().message(scene.circle.news(), card.path("id").asLong());
    }
}
