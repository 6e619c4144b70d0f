package dev.kizuna.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.kizuna.rehearsal.person.Act;
import dev.kizuna.rehearsal.person.Attached;
import dev.kizuna.spreadsheet.Spreadsheets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long a coordinator waits for a long list of people: shown, taken, found unchanged, and handed out again. */
class PeopleBench {
    private static final int PEOPLE = 10_000;
    private static final double MUST = 10;

    @Test
    void tenThousandPeopleComeInAndGoOutWithinTenSeconds(@TempDir Path data) {
        try (Stage stage = new Stage(1);
                Bot kizuna = Bot.start(Home.kizuna(), stage, "run", data)) {
            kizuna.readyAfter();
            stage.setUpCircle();
            Map<String, Attached> file = Map.of("file", workbook());
            Timed shown = timed(() -> stage.typed("/people import", file));
            Timed taken = timed(() -> {
                Act pressed = stage.pressed(shown.act, "この内容で取り込む");
                await().atMost(Duration.ofMinutes(2))
                        .until(() -> pressed.message().toString().contains("✅"));
                return pressed;
            });
            assertThat(taken.act.message().toString()).contains("**" + PEOPLE + "名**");
            Timed again = timed(() -> stage.typed("/people import", file));
            assertThat(again.act.message().toString()).contains("取り込むものはありません");
            Timed out = timed(() -> stage.typed("/people export", Map.of()));
            assertThat(out.act.message().path("attachments")).hasSize(1);
            String what = PEOPLE + " people in a workbook, ";
            Results.alone(what + "shown", figure(shown.seconds), "");
            Results.alone(what + "taken", figure(taken.seconds), "");
            Results.alone(what + "shown and taken", figure(shown.seconds + taken.seconds), "< 10 s");
            Results.alone(what + "the same again", figure(again.seconds), "");
            Results.alone(what + "handed out", figure(out.seconds), "< 10 s");
            Results.alone(what + "peak memory", "%.0f MB".formatted(kizuna.peakMegabytes()), "");
            assertThat(shown.seconds + taken.seconds).isLessThan(MUST);
            assertThat(out.seconds).isLessThan(MUST);
        }
    }

    private static Attached workbook() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("氏名", "ふりがな", "所属", "分野", "地域"));
        for (int n = 0; n < PEOPLE; n++) {
            lines.add(List.of("山田 花子" + n, "やまだ はなこ" + n, "第" + n % 500 + "作業所", "福祉", "長岡京市"));
        }
        return new Attached("名簿.xlsx", "application/octet-stream", Spreadsheets.xlsx("名簿", lines));
    }

    private static Timed timed(Supplier<Act> deed) {
        long start = System.nanoTime();
        Act act = deed.get();
        return new Timed(act, (System.nanoTime() - start) / 1e9);
    }

    private static String figure(double seconds) {
        return "%.1f s".formatted(seconds);
    }

    private record Timed(Act act, double seconds) {}
}
