package dev.kizuna;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.kernel.CircleId;
import dev.kizuna.member.Members;
import dev.kizuna.rehearsal.person.Act;
import dev.kizuna.rehearsal.person.Attached;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of people, typed and pressed through the real Discord library. */
class PeopleFilesIT {
    private static final Texts TEXTS = new Texts("discord", "circle", "member", "spreadsheet");
    private static final String LIST = "会員名簿\r\n氏名,フリガナ,所属\r\n髙橋 花子,ﾀｶﾊｼ ﾊﾅｺ,Ａ作業所\r\n佐藤 太郎,,B病院\r\n";

    @TempDir
    private Path folder;

    @Test
    void aListComesInByCommandOrFormAndGoesOutAsAFile() throws IOException {
        try (LiveCircle circle = LiveCircle.open(folder, Language.JA, 1)) {
            circle.setUp(Language.JA);
            Act shown = circle.coordinator()
                    .run("/people import", Map.of("file", windows(LIST)), circle.news())
                    .settle(LiveCircle.PATIENCE);
            assertThat(LiveCircle.words(shown.message())).contains("**2名**", "髙橋 花子", "タカハシ ハナコ");
            Act taken = press(circle, shown.message(), "member.import.take");
            assertThat(LiveCircle.words(taken.message())).contains("✅");
            assertThat(everyone(circle)).isEqualTo(2);

            Act files = press(
                    circle,
                    press(circle, taken.message(), "member.people.button").message(),
                    "member.files.button");
            press(circle, files.message(), "member.import.button");
            Act again = circle.coordinator()
                    .submit(Map.of("file", List.of(windows(LIST))))
                    .settle(LiveCircle.PATIENCE);
            assertThat(LiveCircle.words(again.message())).contains("取り込むものはありません");

            Act written = circle.coordinator()
                    .run("/people export", Map.of("format", "csv"), circle.news())
                    .settle(LiveCircle.PATIENCE);
            assertThat(content(written.message()))
                    .startsWith(0xEF, 0xBB, 0xBF)
                    .asString()
                    .contains("髙橋 花子");
            circle.checkWire();
        }
    }

    private static Attached windows(String list) {
        return new Attached("名簿.csv", "text/csv", list.getBytes(Charset.forName("windows-31j")));
    }

    private static int everyone(LiveCircle circle) {
        int[] count = {0};
        circle.application().introduce((circles, members) -> count[0] = all(members, new CircleId(circle.guild.id())));
        return count[0];
    }

    private static int all(Members members, CircleId circle) {
        return members.all(circle).size();
    }

    private static byte[] content(JsonNode message) throws IOException {
        try (InputStream file = URI.create(
                        message.path("attachments").path(0).path("url").asText())
                .toURL()
                .openStream()) {
            return file.readAllBytes();
        }
    }

    private static Act press(LiveCircle circle, ObjectNode message, String label) {
        return circle.coordinator()
                .press(
                        circle.news(),
                        message.path("id").asLong(),
                        LiveCircle.button(message, TEXTS.get(Language.JA, label)))
                .settle(LiveCircle.PATIENCE);
    }
}
