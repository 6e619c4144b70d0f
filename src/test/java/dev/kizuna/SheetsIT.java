package dev.kizuna;

import static dev.kizuna.LiveCircle.PATIENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kizuna.i18n.Language;
import dev.kizuna.i18n.Texts;
import dev.kizuna.rehearsal.person.Act;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What coordinators print reaches them, and only them, through the real Discord library. */
class SheetsIT {
    private static final Texts TEXTS = new Texts("meeting", "rsvp", "attendance", "grouping");
    private static final int PEOPLE = 3;
    private static final int EPHEMERAL = 1 << 6;

    @TempDir
    private Path folder;

    @Test
    void theCoordinatorAloneGetsTheSheets() throws IOException {
        try (LiveCircle circle = LiveCircle.open(folder, Language.JA, PEOPLE)) {
            circle.setUp(Language.JA);
            Story story = new Story(circle);
            story.announce();

            Act list = story.coordinator("/attendance sheet", Map.of());
            String names = pdf(list);
            Act tags = story.press(list.message(), "Sheet.TAGS");
            story.coordinator("/groups propose", Map.of("tables", 1));
            Act tables = story.coordinator("/groups sheet", Map.of());

            for (int member = 1; member <= PEOPLE; member++) {
                assertThat(names).contains(LiveCircle.name(member));
                assertThat(pdf(tags)).contains(LiveCircle.name(member));
                assertThat(pdf(tables)).contains(LiveCircle.name(member));
            }
            assertThat(pdf(story.press(tables.message(), "TablePaper.NUMBERS"))).contains("テーブル");
            assertThatThrownBy(() -> circle.member(1).run("/attendance sheet", Map.of(), circle.news()))
                    .hasMessageContaining("offers no command");
            circle.checkWire();
        }
    }

    private static String pdf(Act act) throws IOException {
        ObjectNode message = act.message();
        assertThat(message.path("flags").asInt() & EPHEMERAL).isEqualTo(EPHEMERAL);
        String address = message.path("attachments").path(0).path("url").asText();
        assertThat(address).endsWith(".pdf");
        try (InputStream file = URI.create(address).toURL().openStream();
                PDDocument document = Loader.loadPDF(file.readAllBytes())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private record Story(LiveCircle circle) {

        void announce() {
            Act created = coordinator("/meeting create", Map.of("title", "絆の会", "when", "12/5 14:00-16:00"));
            Act panel = press(created.message(), "meeting.draft.right");
            press(press(panel.message(), "rsvp.button.announce").message(), "rsvp.announce.button");
            await().atMost(PATIENCE).until(() -> circle.cards().size() == 1);
            for (int member = 1; member <= PEOPLE; member++) {
                circle.member(member)
                        .run("/rsvp", Map.of("answer", "going"), circle.news())
                        .settle(PATIENCE);
            }
        }

        Act coordinator(String command, Map<String, Object> options) {
            return circle.coordinator().run(command, options, circle.news()).settle(PATIENCE);
        }

        Act press(ObjectNode message, String key) {
            return circle.coordinator()
                    .press(
                            circle.news(),
                            message.path("id").asLong(),
                            LiveCircle.button(message, TEXTS.get(Language.JA, key)))
                    .settle(PATIENCE);
        }
    }
}
