package dev.kizuna.grouping.discord;

import static dev.kizuna.kernel.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kizuna.discord.Response;
import dev.kizuna.discord.Visit;
import dev.kizuna.grouping.GroupingRefusal;
import dev.kizuna.grouping.TablePlan;
import dev.kizuna.i18n.Language;
import dev.kizuna.kernel.Refusal;
import dev.kizuna.meeting.MeetingView;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.utils.FileUpload;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What coordinators print for the tables. */
class SheetCommandsTest extends OnTablesStage {

    @Test
    void eachTableHasAPageOfItsOwn() throws IOException {
        MeetingView meeting = tables.withGuests(7);
        tables.propose(meeting, 2);
        TablePlan plan = tables.publish(meeting);

        Response lists = stage.coordinator().type("groups sheet", Map.of());

        assertThat(lists).isInstanceOf(Response.Whisper.class);
        assertThat(Visit.json(lists)).contains("テーブル名簿", "処分").doesNotContain("まだ発表していない");
        List<String> pages = pages(lists);
        assertThat(pages).hasSize(2);
        for (TablePlan.Table table : plan.round(1).tables()) {
            assertThat(pages.get(table.number() - 1))
                    .contains("絆の会", "テーブル" + table.number())
                    .contains(table.guests().stream()
                            .map(guest -> guest.person().name())
                            .toList());
        }
    }

    @Test
    void daysAfterTheMeetingItsTablesAreStillThoseThatAreShownAndPrinted() throws IOException {
        MeetingView was = tables.withGuests(6);
        tables.propose(was, 2);
        tables.publish(was);
        tables.door.to(was.end().plus(Duration.ofDays(3)));
        MeetingView next = tables.withGuests(9);

        assertThat(pages(stage.coordinator().type("groups sheet", Map.of()))).hasSize(2);
        assertThat(shown()).endsWith(":" + was.id().value());
        tables.propose(next, 3);
        assertThat(pages(stage.coordinator().type("groups sheet", Map.of()))).hasSize(3);
        assertThat(shown()).endsWith(":" + next.id().value());
    }

    private String shown() {
        return Visit.customId(stage.coordinator().type("groups show", Map.of()), "groups.further");
    }

    @Test
    void beforeItIsPublishedThePlanIsPrintedWithAWarning() throws IOException {
        MeetingView meeting = tables.withGuests(4);
        tables.propose(meeting, 2);

        Response lists = stage.coordinator().type("groups sheet", Map.of());

        assertThat(Visit.json(lists)).contains("まだ発表していない席割り");
        assertThat(pages(lists)).hasSize(2);
    }

    @Test
    void whatPeopleWereToldIsPrintedWhileThePlanIsBeingChanged() throws IOException {
        MeetingView meeting = tables.withGuests(6);
        tables.propose(meeting, 2);
        TablePlan told = tables.publish(meeting);
        tables.propose(meeting, 3);

        Response lists = stage.coordinator().type("groups sheet", Map.of());

        assertThat(told.round(1).tables()).hasSize(2);
        assertThat(pages(lists)).hasSize(2);
    }

    @Test
    void severalRoundsAreAPageOfEachTableAndRound() throws IOException {
        tables.withGuests(9);
        stage.coordinator().type("groups propose", Map.of("tables", 3L, "rounds", 2L));

        Response lists = stage.coordinator().type("groups sheet", Map.of());

        assertThat(pages(lists)).hasSize(6).element(4).asString().contains("第2ラウンドテーブル2");
    }

    @Test
    void theNumbersToBeSetUpAreOnePressAway() throws IOException {
        MeetingView meeting = tables.withGuests(7);
        tables.propose(meeting, 3);
        Response lists = stage.coordinator(Language.EN).type("groups sheet", Map.of());

        Response numbers = stage.coordinator(Language.EN).press(Visit.customId(lists, "groups.print"));

        assertThat(pages(numbers)).containsExactly("Table1Table1", "Table2Table2", "Table3Table3");
        assertThat(file(stage.coordinator().type("groups sheet", Map.of("paper", "numbers")))
                        .getName())
                .isEqualTo("kizuna-numbers-" + meeting.id().value() + ".pdf");
    }

    @Test
    void withoutAPlanThereIsNothingToPrint() {
        tables.withGuests(4);

        refused(GroupingRefusal.NO_PLAN, () -> stage.coordinator().type("groups sheet", Map.of()));
    }

    @Test
    void membersGetNoSheet() {
        tables.propose(tables.withGuests(4), 2);
        String button = Visit.customId(stage.coordinator().type("groups sheet", Map.of()), "groups.print");

        assertThatThrownBy(() -> stage.member(1).type("groups sheet", Map.of())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> stage.member(1).press(button)).isInstanceOf(Refusal.class);
    }

    private static FileUpload file(Response response) {
        return Visit.card(response).getAllDistinctFiles().iterator().next();
    }

    /** What stands on each page, without blanks. */
    private static List<String> pages(Response response) throws IOException {
        List<String> pages = new ArrayList<>();
        try (InputStream data = file(response).getData();
                PDDocument document = Loader.loadPDF(data.readAllBytes())) {
            PDFTextStripper reader = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                reader.setStartPage(page);
                reader.setEndPage(page);
                pages.add(reader.getText(document).replaceAll("\\s", ""));
            }
        }
        return pages;
    }
}
