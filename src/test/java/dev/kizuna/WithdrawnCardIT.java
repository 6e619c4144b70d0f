package dev.kizuna;

import static dev.kizuna.LiveCircle.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.i18n.Language;
import dev.kizuna.rehearsal.person.Act;
import dev.kizuna.rehearsal.person.Person;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody takes their card back while others are looking at it. */
class WithdrawnCardIT {
    private static final String OFFER = "畑しごとの体験";
    private static final String NUMBER = "075-951-1234";
    private static final String TAKEN_BACK = "ここの表示を閉じました";

    @TempDir
    private Path home;

    @SuppressWarnings("NullAway.Init")
    private LiveCircle circle;

    @Test
    void itGoesFromBeforeTheirEyesAndWhatStandsInItsPlaceByNowStays() {
        try (LiveCircle opened = LiveCircle.open(home, Language.JA, 3)) {
            circle = opened;
            circle.setUp(Language.JA);
            Person hanako = circle.member(1);
            write(hanako);
            Person other = circle.member(2);
            run(other, "/profile", Map.of());
            other.submit(Map.of("NAME", LiveCircle.name(2))).settle(PATIENCE);

            Act asked = run(other, "/ask", Map.of("topic", "畑"));
            Act alone = press(other, asked.message(), "開く");
            Act askedAgain = run(other, "/ask", Map.of("topic", "畑"));
            Act turnedAway = press(other, askedAgain.message(), "わたしの名刺");
            Act shown = run(circle.coordinator(), "/contacts show", Map.of("person", LiveCircle.name(1)));
            Act file = press(circle.coordinator(), shown.message(), "電話帳に入れる");
            assertThat(List.of(asked, alone))
                    .allSatisfy(act -> assertThat(words(act)).contains(OFFER));
            assertThat(words(shown)).contains(NUMBER);
            assertThat(file.message().path("attachments")).hasSize(1);
            String before = words(turnedAway);
            assertThat(before).doesNotContain(OFFER);

            press(hanako, run(hanako, "/card withdraw", Map.of()).message(), "取り下げる");

            await().atMost(PATIENCE).untilAsserted(() -> {
                assertThat(List.of(asked, alone, shown))
                        .allSatisfy(act ->
                                assertThat(words(act)).contains(TAKEN_BACK).doesNotContain(OFFER, NUMBER));
                assertThat(words(file)).contains("ファイルを取り下げました");
                assertThat(file.message().path("attachments")).isEmpty();
            });
            assertThat(words(turnedAway)).isEqualTo(before);
            assertThat(words(press(other, asked.message(), "もう一度開く"))).contains("見つかりませんでした");
            circle.checkWire();
        }
    }

    private void write(Person owner) {
        run(owner, "/profile", Map.of());
        owner.submit(Map.of("NAME", LiveCircle.name(1))).settle(PATIENCE);
        press(owner, run(owner, "/card edit", Map.of()).message(), "同意して名刺を書く");
        owner.submit(Map.of("PHONE", NUMBER, "OFFER", OFFER)).settle(PATIENCE);
        run(owner, "/card visibility", Map.of("item", "phone", "who", "coordinators"));
        run(owner, "/card visibility", Map.of("item", "offer", "who", "circle"));
    }

    private Act run(Person person, String command, Map<String, ?> options) {
        return person.run(command, options, circle.news()).settle(PATIENCE);
    }

    private Act press(Person person, ObjectNode message, String label) {
        return person.press(circle.news(), message.path("id").asLong(), LiveCircle.button(message, label))
                .settle(PATIENCE);
    }

    private static String words(Act act) {
        return LiveCircle.words(act.message());
    }
}
